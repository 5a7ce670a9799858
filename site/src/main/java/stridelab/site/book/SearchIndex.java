package stridelab.site.book;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import tools.jackson.databind.json.JsonMapper;

/**
 * What the search of one language looks through: the texts of its pages, cut at their headings.
 *
 * <p>It becomes a script, as a page that is opened from a folder may load a script but read no file: a call of
 * {@code stridelabSearch} with a list of {@code [page, title, [[anchor, heading, text], …]]}.
 */
final class SearchIndex {
    private static final JsonMapper JSON = new JsonMapper();
    private static final Pattern HEADING = Pattern.compile("(?s)<h[2-4] id=\"([^\"]+)\">(.*?)</h[2-4]>");
    /** What is drawn, filled in or pressed is no text to be found. */
    private static final Pattern LEFT_OUT = Pattern.compile("(?s)<(svg|template|form|summary)\\b.*?</\\1>");
    /** Within a line these divide no words. */
    private static final Pattern INLINE = Pattern.compile("</?(a|abbr|b|cite|code|em|m[a-z]+|span|strong)\\b[^>]*>");

    private final List<Object> pages = new ArrayList<>();

    /** Adds a page: its path below the language's folder, its title, and the markup of its text. */
    void add(String path, String title, String html) {
        String text = LEFT_OUT.matcher(html).replaceAll(" ");
        List<List<String>> sections = new ArrayList<>();
        String anchor = "";
        String heading = "";
        int start = 0;
        for (MatchResult match : HEADING.matcher(text).results().toList()) {
            add(sections, anchor, heading, text.substring(start, match.start()));
            anchor = match.group(1);
            heading = plain(match.group(2));
            start = match.end();
        }
        add(sections, anchor, heading, text.substring(start));
        pages.add(List.of(path, title, sections));
    }

    private static void add(List<List<String>> sections, String anchor, String heading, String html) {
        String text = plain(html);
        if (!text.isEmpty() || !heading.isEmpty()) {
            sections.add(List.of(anchor, heading, text));
        }
    }

    /** The script. */
    String script() {
        return "stridelabSearch(" + JSON.writeValueAsString(pages).replace("<", "\\u003c") + ");\n";
    }

    private static String plain(String html) {
        // The cells of a matrix are words of their own.
        return INLINE.matcher(html.replace("</mtd>", " "))
                .replaceAll("")
                .replaceAll("<[^>]*>", " ")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&")
                .replaceAll("[\\s\\u00A0\\u202F]+", " ")
                .strip();
    }
}
