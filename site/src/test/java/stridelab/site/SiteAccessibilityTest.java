package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stridelab.grader.results.SubmissionResult;

/** WCAG 2.2 AA as far as axe-core sees it, and how much a page weighs. */
class SiteAccessibilityTest {
    static final List<String> LEVEL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PAGE = 150 * 1024;
    private static final int TOOL = 300 * 1024;

    @TempDir
    static Path folder;

    static SiteBrowser browser;
    static Path one;
    static Path many;

    @BeforeAll
    static void writeTwoSitesAndStartTheBrowser() throws IOException {
        browser = SiteBrowser.start();
        one = folder.resolve("one");
        many = folder.resolve("many");
        ReportSite.write(List.of(ExampleResults.mixed()), false, one);
        List<SubmissionResult> results = new ArrayList<>(ExampleResults.ofClass(200));
        results.add(0, ExampleResults.unreadable("refused"));
        results.add(0, ExampleResults.notGraded("not graded"));
        ReportSite.write(results, true, many);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void noKindOfPageViolatesWcag22AA(ColorScheme scheme) {
        List<String> violations = new ArrayList<>();
        // axe asks for stylesheets by itself, which a page from a folder may not: not the page's fault.
        List<String> ignored = new ArrayList<>();
        Page page = browser.open(new Browser.NewContextOptions().setColorScheme(scheme), folder, ignored);
        for (Path file : kinds()) {
            page.navigate(file.toUri().toString());
            if (file.endsWith("search.html")) {
                page.fill("input", "3 × 3");
            }
            page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
            for (Rule rule : new AxeBuilder(page).withTags(LEVEL).analyze().getViolations()) {
                violations.add(folder.relativize(file) + ": " + rule.getId() + " at "
                        + rule.getNodes().get(0).getHtml());
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void noPageWeighsMoreThanItMay() throws IOException {
        for (Path site : List.of(one, many)) {
            for (Path file : SiteBrowser.pages(site)) {
                boolean tool = file.endsWith("lesson/playground.html") || file.endsWith("lesson/bench.html");
                assertThat(weight(file)).as(file.toString()).isLessThanOrEqualTo(tool ? TOOL : PAGE);
            }
        }
    }

    /** What a server sends for a page, compressed as servers do: itself, its stylesheet and scripts, and the formulas' font. */
    private static long weight(Path file) throws IOException {
        String page = Files.readString(file);
        long weight = compressed(file);
        Matcher part = Pattern.compile("(?:<script[^>]* src|rel=\"stylesheet\" href)=\"([^\"]+)\"")
                .matcher(page);
        while (part.find()) {
            weight += compressed(file.resolveSibling(part.group(1)));
        }
        boolean formulas = page.contains("<math") || file.endsWith("lesson/playground.html");
        Path font = one.resolve("assets/math.woff2");
        return weight + (formulas ? Files.size(font) : 0);
    }

    private static long compressed(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream zipped = new GZIPOutputStream(bytes)) {
            Files.copy(file, zipped);
        }
        return bytes.size();
    }

    /** One page of each kind, in both languages; the whole lesson has the texts, figures and sounds of all its pages. */
    private static List<Path> kinds() {
        return Stream.of("en", "zh")
                .flatMap(language -> Stream.of(
                        one.resolve(language + "/index.html"),
                        many.resolve(language + "/index.html"),
                        many.resolve(language + "/submissions/2.html"),
                        many.resolve(language + "/misconceptions/1.html"),
                        one.resolve(language + "/lesson/index.html"),
                        one.resolve(language + "/lesson/cross-correlation.html"),
                        one.resolve(language + "/lesson/whole.html"),
                        one.resolve(language + "/search.html"),
                        one.resolve(language + "/lesson/playground.html"),
                        one.resolve(language + "/lesson/bench.html"),
                        one.resolve(language + "/exercises/mirror-padding.html"),
                        one.resolve(language + "/guide/index.html"),
                        one.resolve(language + "/guide/benchmarks.html")))
                .toList();
    }
}
