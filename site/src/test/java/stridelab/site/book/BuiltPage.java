package stridelab.site.book;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import stridelab.site.Language;

/** What a page says as it was built: by heading and altogether, without markup. */
final class BuiltPage {
    private static final Path PAGES = Path.of("target/classes/stridelab/site/pages");
    private static final Pattern HEADING = Pattern.compile("(?s)<h([1-6])(?: id=\"s\\d+\")?>(.*?)</h\\1>");

    private final String main;

    private BuiltPage(String main) {
        this.main = main;
    }

    /** A page by its path below the language's folder, such as {@code lesson/channels.html}. */
    static BuiltPage of(Language language, String path) {
        try {
            String html = Files.readString(PAGES.resolve(language.folder()).resolve(path));
            return new BuiltPage(html.substring(html.indexOf("<main"), html.indexOf("</main>")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of its text, as {@link #plain} has it. */
    String text() {
        return plain(main);
    }

    /** The text under each heading of the page's own, down to the next one, in the page's order. */
    Map<String, String> sections() {
        Map<String, String> sections = new LinkedHashMap<>();
        MatchResult[] headings = HEADING.matcher(main).results().toArray(MatchResult[]::new);
        for (int i = 0; i < headings.length; i++) {
            int end = i + 1 < headings.length ? headings[i + 1].start() : main.length();
            String heading =
                    unescape(headings[i].group(2).replaceAll("<[^>]*>", "")).replace('\u00A0', ' ');
            sections.merge(heading, plain(main.substring(headings[i].end(), end)), String::concat);
        }
        return sections;
    }

    /** Text without markup and without any space, as formulas and numbers have spaces of many kinds. */
    static String plain(String html) {
        return unescape(html.replaceAll("<[^>]*>", " "))
                .replaceAll("[\\s\\u00A0\\u202F]", "")
                .replace('-', '−');
    }

    private static String unescape(String text) {
        return text.replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&#39;", "'")
                .replace("&amp;", "&");
    }
}
