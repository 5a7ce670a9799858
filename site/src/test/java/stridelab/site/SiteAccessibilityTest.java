package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** WCAG 2.2 AA as far as axe-core sees it, and how much a page weighs. */
class SiteAccessibilityTest {
    static final List<String> LEVEL = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int PAGE = 150 * 1024;

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
        ReportSite.write(ExampleResults.ofClass(200), true, many);
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
            long assets = Files.size(site.resolve("assets/site.css")) + Files.size(site.resolve("assets/site.js"));
            for (Path file : SiteBrowser.pages(site)) {
                assertThat(Files.size(file) + assets).as(file.toString()).isLessThanOrEqualTo(PAGE);
            }
        }
    }

    /** One page of each kind, in both languages. */
    private static List<Path> kinds() {
        return Stream.of("en", "zh")
                .flatMap(language -> Stream.of(
                        one.resolve(language + "/index.html"),
                        many.resolve(language + "/index.html"),
                        many.resolve(language + "/submissions/2.html"),
                        one.resolve(language + "/lesson/index.html"),
                        one.resolve(language + "/lesson/cross-correlation.html"),
                        one.resolve(language + "/lesson/half-stride.html"),
                        one.resolve(language + "/lesson/choosing-a-layer.html"),
                        one.resolve(language + "/lesson/playground.html"),
                        one.resolve(language + "/lesson/bench.html"),
                        one.resolve(language + "/lesson/audio-stride.html"),
                        one.resolve(language + "/exercises/mirror-padding.html"),
                        one.resolve(language + "/guide/index.html"),
                        one.resolve(language + "/guide/benchmarks.html")))
                .toList();
    }
}
