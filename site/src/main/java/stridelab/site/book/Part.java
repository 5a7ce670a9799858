package stridelab.site.book;

import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * The place of a text on a longer page, which has several of them.
 *
 * @param id what the text's anchors begin with; empty for a text that has a page of its own
 * @param all the ids of all parts of the page: a link to the page of one of them leads to its part instead
 */
record Part(String id, Set<String> all) {
    /** A text with a page of its own. */
    static final Part NONE = new Part("", Set.of());

    private static final Pattern PAGE = Pattern.compile("(?:([a-z-]+)\\.html)?(?:#(.+))?");

    /** What {@code anchor} of the text is called on the page. */
    String anchor(String anchor) {
        return id.isEmpty() ? anchor : id + "-" + anchor;
    }

    /** How many levels its headings stand below those of a text with a page of its own. */
    int deeper() {
        return id.isEmpty() ? 0 : 1;
    }

    /** Turns a link between texts into one within the page, where both are on it. */
    void link(Node node, String tag, Map<String, String> attributes) {
        Matcher page = PAGE.matcher(attributes.getOrDefault("href", " "));
        if (!(node instanceof Link) || !page.matches()) {
            return;
        }
        String to = page.group(1) == null ? id : page.group(1);
        if (all.contains(to)) {
            attributes.put("href", "#" + to + (page.group(2) == null ? "" : "-" + page.group(2)));
        }
    }
}
