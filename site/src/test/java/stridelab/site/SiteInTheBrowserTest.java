package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteInTheBrowserTest {
    @TempDir
    static Path folder;

    static SiteBrowser browser;
    static Path one;
    static Path many;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void writeTwoSitesAndStartTheBrowser() throws IOException {
        browser = SiteBrowser.start();
        // A name with a space, a hash and Chinese: relative links must not mind where they stand.
        one = Files.createDirectories(folder.resolve("my 课程 #1")).resolve("one");
        many = folder.resolve("many");
        ReportSite.write(List.of(ExampleResults.mixed()), false, one);
        ReportSite.write(ExampleResults.ofClass(3), true, many);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void everyPageLoadsWithoutAnErrorAndEveryLinkResolves(boolean script) throws IOException {
        Page page = browser.open(new Browser.NewContextOptions().setJavaScriptEnabled(script), folder, complaints);
        for (Path file : pagesOfBoth()) {
            page.navigate(file.toUri().toString());
            links(page).forEach(link -> check(file, link));
        }
        assertThat(complaints).isEmpty();
    }

    @Test
    void theLanguageSwitchStaysOnThePageAndAtItsPlace() throws IOException {
        Page page = browser.open(new Browser.NewContextOptions(), one, complaints);
        for (Path file : SiteBrowser.pages(one.resolve("en"))) {
            String there = file.toUri() + "#main";
            page.navigate(there);
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("en");
            page.click("a.language");
            assertThat(page.url()).isEqualTo(there.replace("/en/", "/zh/"));
            assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
            page.click("a.language");
            assertThat(page.url()).isEqualTo(there);
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"zh-CN", "en-GB", "fr-FR"})
    void theFirstPageGoesToTheReadersLanguageWhereItIsOneOfOurs(String locale) {
        Page page = browser.open(new Browser.NewContextOptions().setLocale(locale), one, complaints);
        page.navigate(one.resolve("index.html").toUri().toString());
        String expected = locale.startsWith("fr") ? "/index.html" : "/" + locale.substring(0, 2) + "/index.html";
        page.waitForURL(url -> url.endsWith("one" + expected));
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {320, 768})
    void noPageIsWiderThanItsScreen(int width) throws IOException {
        Page page = browser.open(
                new Browser.NewContextOptions().setViewportSize(width, 800).setColorScheme(ColorScheme.DARK),
                folder,
                complaints);
        for (Path file : pagesOfBoth()) {
            page.navigate(file.toUri().toString());
            int content = (int) page.evaluate("document.documentElement.scrollWidth");
            assertThat(content).as(file + " at " + width).isLessThanOrEqualTo(width);
        }
    }

    /** 200 % on a laptop's screen: half as wide in CSS pixels, and everything twice as large. */
    @Test
    void atTwiceTheSizeNothingIsCutOff() throws IOException {
        Page page = browser.open(
                new Browser.NewContextOptions().setViewportSize(640, 400).setDeviceScaleFactor(2), folder, complaints);
        for (Path file : pagesOfBoth()) {
            page.navigate(file.toUri().toString());
            Object cut = page.evaluate("""
                    [...document.querySelectorAll('h1, h2, h3, p, li, summary, label, button')]
                      .filter(e => e.checkVisibility() && !e.closest('.scroll, .formula, .hidden, .skip, svg'))
                      .filter(e => e.getBoundingClientRect().right > innerWidth + 1)
                      .map(e => e.outerHTML.slice(0, 80))""");
            assertThat(cut).as(file.toString()).isEqualTo(List.of());
        }
    }

    @Test
    void withoutAScriptTheFirstPaintIsTheWholePage() throws IOException {
        Page page = browser.open(new Browser.NewContextOptions().setJavaScriptEnabled(false), many, complaints);
        for (String name : List.of("index.html", "lesson/mirror-padding.html", "exercises/channels.html")) {
            page.navigate(many.resolve("zh").resolve(name).toUri().toString());
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator("main").innerText().strip()).hasSizeGreaterThan(200);
        }
        // Nothing between the head and the first paint but the one stylesheet, and the few lines that choose its
        // colours.
        assertThat(Files.size(many.resolve("assets/theme.js"))).isLessThan(1000);
        for (Path file : SiteBrowser.pages(many.resolve("zh"))) {
            String markup = Files.readString(file);
            assertThat(markup.split("<link rel=\"stylesheet\"", -1))
                    .as(file.toString())
                    .hasSize(2);
            assertThat(markup)
                    .as(file.toString())
                    .doesNotContainPattern("<script(?! defer| src=\"[./]*assets/theme\\.js\")");
        }
    }

    @Test
    void nothingMovesForAReaderWhoAsksForThat() throws IOException {
        Page page =
                browser.open(new Browser.NewContextOptions().setReducedMotion(ReducedMotion.REDUCE), one, complaints);
        for (Path file : SiteBrowser.pages(one.resolve("en"))) {
            page.navigate(file.toUri().toString());
            assertThat(page.evaluate("getComputedStyle(document.documentElement).scrollBehavior"))
                    .isEqualTo("auto");
            assertThat(page.evaluate("document.getAnimations().length")).isEqualTo(0);
            assertThat(page.locator("animate, animateTransform, marquee, video").count())
                    .isZero();
        }
    }

    @Test
    void paperShowsTheWholeReportAndNothingToClick() {
        Page page = browser.open(new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK), one, complaints);
        page.navigate(one.resolve("en/index.html").toUri().toString());
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("details:not([open])").count()).isZero();
        assertThat(page.locator(".top").isVisible()).isFalse();
        assertThat(page.locator("main h1").isVisible()).isTrue();
        // Dark ink on white paper, also for a reader whose screen is dark.
        assertThat(page.evaluate("getComputedStyle(document.body).color")).isEqualTo("rgb(0, 0, 0)");
        assertThat(page.evaluate("getComputedStyle(document.body).backgroundColor"))
                .isEqualTo("rgb(255, 255, 255)");
    }

    @Test
    void hostileTextIsSeenAndDoesNothing() {
        Page page = browser.open(new Browser.NewContextOptions(), many, complaints);
        String report = ReportFile.of(ExampleResults.HOSTILE);
        page.navigate(many.resolve("en").resolve(report).toUri().toString());
        assertThat(page.locator("h1").innerText()).contains("<script>alert(1)</script>", "[U+202E]evil");
        assertThat(page.locator("main script, main img").count()).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aWrongCellIsMarkedByMoreThanColour() {
        Page page = browser.open(new Browser.NewContextOptions(), one, complaints);
        page.navigate(one.resolve("en/index.html").toUri().toString());
        assertThat(page.locator("#mirror-padding .actual td.wrong").first().textContent())
                .isEqualTo("1(differs)");
        Object weight = page.locator("#mirror-padding .actual td.wrong")
                .first()
                .evaluate("cell => getComputedStyle(cell).fontWeight");
        assertThat(weight).isEqualTo("700");
    }

    @Test
    void theTableOfAClassIsSortedAndSearched() {
        Page page = browser.open(new Browser.NewContextOptions(), many, complaints);
        page.navigate(many.resolve("en/index.html").toUri().toString());
        page.click(".sortable th:nth-child(2) button");
        assertThat(page.locator(".sortable th").nth(1).getAttribute("aria-sort"))
                .isEqualTo("descending");
        assertThat(page.locator(".sortable tbody td:nth-child(2)").allTextContents())
                .containsExactly("20", "20", "0");
        page.fill(".search input", "ALI");
        assertThat(page.locator(".sortable tbody th").allTextContents()).containsExactly("Alice");
        page.fill(".search input", "<script>");
        assertThat(page.locator(".sortable tbody th").allTextContents()).hasSize(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theKeyboardAloneReachesEveryLink() {
        Page page = browser.open(new Browser.NewContextOptions(), one, complaints);
        page.navigate(one.resolve("en/index.html").toUri().toString());
        int stops = (int)
                page.evaluate(
                        "[...document.querySelectorAll('a[href], summary, select, [tabindex=\"0\"]')].filter(e => e.checkVisibility()).length");
        page.keyboard().press("Tab");
        assertThat(page.evaluate("document.activeElement.className")).isEqualTo("skip");
        List<Object> seen = new ArrayList<>();
        for (int i = 0; i < stops; i++) {
            seen.add(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"));
            page.keyboard().press("Tab");
        }
        assertThat(seen).doesNotHaveDuplicates().hasSize(stops);
    }

    /** Each page of the two sites once: the lesson is the same in both. */
    private static List<Path> pagesOfBoth() throws IOException {
        List<Path> pages = SiteBrowser.pages(one);
        for (Path file : SiteBrowser.pages(many)) {
            Path same = one.resolve(many.relativize(file));
            if (!Files.exists(same) || Files.mismatch(same, file) >= 0) {
                pages.add(file);
            }
        }
        return pages;
    }

    @SuppressWarnings("unchecked")
    private static List<String> links(Page page) {
        return (List<String>)
                page.evaluate("[...document.querySelectorAll('[href], [src]')].map(e => e.href || e.src)");
    }

    private void check(Path page, String link) {
        URI uri = URI.create(link);
        if (!uri.getScheme().equals("file")) {
            // What leads away is named as a source; that nothing is loaded from there, the browser's requests show.
            if (!anchors(one.resolve("en/lesson/sources.html")).contains("\"" + link + "\"")) {
                complaints.add(page + " links to " + link + ", which is no source of ours");
            }
            return;
        }
        Path target = Path.of(URI.create(link.replaceFirst("#.*", "")));
        if (!Files.isRegularFile(target)) {
            complaints.add(page + " links to " + target + ", which is not there");
        } else if (link.contains("=")
                && (target.endsWith("lesson/playground.html") || target.endsWith("lesson/bench.html"))) {
            return; // no anchor but a setting: the pages' own tests follow those
        } else if (uri.getFragment() != null && !anchors(target).contains("id=\"" + uri.getFragment() + "\"")) {
            complaints.add(page + " links to " + link + ", an anchor that is not there");
        }
    }

    private final Map<Path, String> read = new java.util.HashMap<>();

    private String anchors(Path page) {
        return read.computeIfAbsent(page, file -> {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new java.io.UncheckedIOException(e);
            }
        });
    }
}
