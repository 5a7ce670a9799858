package stridelab.site;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.SubmissionResult;

/**
 * A report as one HTML file that needs nothing else: both languages, with a switch; styles, scripts and pictures inside.
 *
 * <p>It is made of the pages that the template of the report renders, whatever these are: what they load is put into the
 * file, and what they link to outside of it becomes plain text, since the file is sent alone. A policy in the file keeps
 * it from loading anything.
 */
final class SingleFile {
    /** In bytes. What is folded is left out, the longest first, where a file would be larger. */
    static final int LARGEST = 400 * 1024;

    /** What may be left out of a large report, as selectors: what is folded before what is not. */
    private static final List<String> EXPENDABLE = List.of("details.rest", "details.cause", "details.exercise");

    private static final String POLICY = "default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline';"
            + " img-src data:; media-src data:; base-uri 'none'; form-action 'none'";

    private static final String PATH = "index.html";
    private static final List<String> REFERENCES =
            List.of("for", "aria-labelledby", "aria-describedby", "aria-controls", "headers");

    private final Pages pages = new Pages(Path.of(""));
    private final String style;
    private final String script;

    SingleFile() throws IOException {
        style = SiteResource.text("single/single.css");
        script = SiteResource.text("single/single.js");
    }

    /** The file's text. */
    String of(SubmissionResult result) throws IOException {
        List<Part> parts = new ArrayList<>();
        for (Language language : Language.values()) {
            String page = pages.part(language, PATH, "report", ReportSite.reportModel(language, result, false));
            parts.add(new Part(language, Jsoup.parse(page)));
        }
        String whole = whole(parts);
        for (String kind : EXPENDABLE) {
            int excess = bytes(whole) - LARGEST;
            while (excess > 0 && leaveOut(parts, kind, excess)) {
                whole = whole(parts);
                excess = bytes(whole) - LARGEST;
            }
        }
        return whole;
    }

    /** Leaves out parts of one kind, the same in each language, that should do; returns whether there were any. */
    private boolean leaveOut(List<Part> parts, String kind, int excess) {
        int left = 0;
        for (Part part : parts) {
            left += part.leaveOut(kind, excess / parts.size() + 1, pages);
        }
        return left > 0;
    }

    private String whole(List<Part> parts) throws IOException {
        Set<String> styles = new LinkedHashSet<>();
        Set<String> first = new LinkedHashSet<>();
        Set<String> last = new LinkedHashSet<>();
        for (Part part : parts) {
            styles.addAll(part.styles);
            first.addAll(part.first);
            last.addAll(part.last);
        }
        Map<String, Object> model = new HashMap<>();
        model.put("policy", POLICY);
        model.put("title", parts.get(0).title);
        model.put("icon", parts.get(0).icon);
        model.put("style", withoutFonts(all(styles)) + style);
        model.put("first", all(first));
        model.put("last", all(last) + script);
        model.put("parts", parts);
        return pages.part(Language.EN, PATH, "single", model);
    }

    private static String all(Set<String> assets) throws IOException {
        StringBuilder all = new StringBuilder();
        for (String asset : assets) {
            all.append(SiteResource.pageText(asset)).append('\n');
        }
        return all.toString();
    }

    /** A font is larger than a report; without ours a formula is set in the reader's. */
    private static String withoutFonts(String css) {
        return css.replaceAll("(?s)/\\*.*?\\*/", "").replaceAll("@font-face\\s*\\{[^}]*}", "");
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    /** The report in one language: what its page shows, and what it loads. */
    static final class Part {
        private final Language language;
        private final Element body;
        private final String title;
        private @Nullable String icon;
        private final List<String> styles = new ArrayList<>();
        private final List<String> first = new ArrayList<>();
        private final List<String> last = new ArrayList<>();

        private Part(Language language, Document page) throws IOException {
            this.language = language;
            this.body = page.body();
            this.title = page.title();
            page.outputSettings().prettyPrint(false);
            for (Element link : page.select("link[rel=stylesheet]")) {
                styles.add(asset(link.attr("href")));
            }
            for (Element link : page.select("link[rel=icon]")) {
                icon = data(link.attr("href"));
            }
            for (Element each : page.select("script[src]")) {
                (each.hasAttr("defer") ? last : first).add(asset(each.attr("src")));
                each.remove();
            }
            for (Element picture : body.select("img[src]")) {
                picture.attr("src", data(picture.attr("src")));
            }
            body.select("a[href]").forEach(this::link);
            if (language != Language.EN) {
                // A page has one main part: the stylesheet shows this one all the same.
                body.select("main").attr("hidden", "");
                body.select("[id]").forEach(each -> each.id(here(each.id())));
                REFERENCES.forEach(name ->
                        body.select("[" + name + "]").forEach(each -> each.attr(name, all(each.attr(name)))));
            }
        }

        /** The language, for the file's markup. */
        public Language language() {
            return language;
        }

        /** What the page shows. */
        public String markup() {
            return body.html();
        }

        /** Leaves out the longest of one kind until that many bytes are; returns how many were. */
        private int leaveOut(String kind, int enough, Pages pages) {
            Map<Element, Integer> sizes = new IdentityHashMap<>();
            body.select(kind).forEach(each -> sizes.put(each, bytes(each.outerHtml())));
            List<Element> longestFirst = new ArrayList<>(body.select(kind));
            longestFirst.sort(Comparator.comparing((Element each) -> -sizes.getOrDefault(each, 0)));
            int left = 0;
            for (Element each : longestFirst) {
                // One inside another may be gone with it.
                if (left < enough && each.closest("body") != null) {
                    each.after(pages.part(language, PATH, "left-out", Map.of())).remove();
                    left += sizes.getOrDefault(each, 0);
                }
            }
            return left;
        }

        private void link(Element link) {
            String to = link.attr("href");
            if (to.startsWith("#")) {
                link.attr("href", "#" + here(to.substring(1)));
            } else if (link.hasClass("language")) {
                link.attr("href", "#" + language.other().folder());
            } else if (!to.matches("(?i)https?://.*")) {
                unlink(link);
            }
        }

        /** A link within a sentence or a heading stays as words; one that stands by itself says where to go, and goes. */
        private static void unlink(Element link) {
            Element around = link.parent();
            if (link.selectFirst("svg") != null
                    || around != null && (!around.ownText().isBlank() || around.is("th, h1, h2, h3, h4"))) {
                link.tagName("span").removeAttr("href").removeAttr("aria-current");
                return;
            }
            link.remove();
            if (around != null && around.is("p, li") && around.childrenSize() == 0 && !around.hasText()) {
                around.remove();
            }
        }

        private String all(String ids) {
            return List.of(ids.split(" ", -1)).stream().map(this::here).collect(Collectors.joining(" "));
        }

        /** An anchor of this language's part: the file has every anchor once. */
        private String here(String anchor) {
            return language == Language.EN ? anchor : anchor + "-" + language.folder();
        }

        /** The path below the site's top of what a page names relative to itself. */
        private static String asset(String link) {
            return link.replaceFirst("^(\\.\\./)+", "");
        }

        private static String data(String link) throws IOException {
            String kind = link.endsWith(".svg") ? "svg+xml" : link.substring(link.lastIndexOf('.') + 1);
            byte[] bytes = SiteResource.page(asset(link));
            return "data:image/" + kind + ";base64," + Base64.getEncoder().encodeToString(bytes);
        }
    }
}
