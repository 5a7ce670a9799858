package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What pages of text have for their readers: formulas, themes, links to a place, a search, and all of it on paper. */
class ReadingInTheBrowserTest {
    private static final String LIGHT = "rgb(251, 250, 246)";
    private static final String DARK = "rgb(18, 24, 30)";

    @TempDir
    static Path folder;

    static SiteBrowser browser;
    static Path one;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void writeASiteAndStartTheBrowser() throws IOException {
        browser = SiteBrowser.start();
        one = Files.createDirectories(folder.resolve("my 课程 #1")).resolve("one");
        ReportSite.write(List.of(ExampleResults.mixed()), false, one);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void formulasHaveAFontOfTheirOwnBracketsOfTheirSizeAndAlignedMatrices() {
        Page page = browser.open(new Browser.NewContextOptions(), one, complaints);
        page.navigate(one.resolve("zh/lesson/stride-statistics.html").toUri().toString());
        assertThat(page.evaluate("document.fonts.ready.then(() => [...document.fonts].map(font => font.status))"))
                .isEqualTo(List.of("loaded"));
        Object giants = page.evaluate("""
                [...document.querySelectorAll('mo')].filter(mo => '()'.includes(mo.textContent))
                  .filter(mo => mo.getBoundingClientRect().height > 1.5 * parseFloat(getComputedStyle(mo).fontSize))
                  .length""");
        assertThat(giants).isEqualTo(0);
        // 1, 5, 9 and 13 below one another end at the same place.
        Object ends = page.evaluate("""
                new Set([...document.querySelector('mtable').children]
                  .map(row => row.children[1].querySelector('mn').getBoundingClientRect().right)).size""");
        assertThat(ends).isEqualTo(1);
        assertThat(complaints).isEmpty();
    }

    @Test
    void theThemeThatIsChosenHoldsOnEveryPageUntilTheSystemsIsChosenAgain() {
        Page page = browser.open(new Browser.NewContextOptions(), one, complaints);
        page.navigate(one.resolve("en/index.html").toUri().toString());
        assertThat(background(page)).isEqualTo(LIGHT);
        page.selectOption(".theme select", "dark");
        assertThat(background(page)).isEqualTo(DARK);
        page.click("a.language");
        page.waitForURL(url -> url.endsWith("zh/index.html"));
        assertThat(background(page)).isEqualTo(DARK);
        assertThat(page.inputValue(".theme select")).isEqualTo("dark");
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        page.selectOption(".theme select", "light");
        assertThat(background(page)).isEqualTo(LIGHT);
        page.selectOption(".theme select", "system");
        assertThat(background(page)).isEqualTo(DARK);
        assertThat(complaints).isEmpty();
    }

    private static Object background(Page page) {
        return page.evaluate("getComputedStyle(document.body).backgroundColor");
    }

    @Test
    void aPageThatIsNotThereLeadsBackFromAnyAddress() throws IOException {
        Page page = browser.open(new Browser.NewContextOptions(), one, new ArrayList<>());
        String notFound = Files.readString(one.resolve("404.html"));
        page.route(
                "http://course.test/**",
                route -> route.fulfill(new Route.FulfillOptions()
                        .setStatus(404)
                        .setContentType("text/html; charset=utf-8")
                        .setBody(notFound)));
        for (String missing : List.of("en/lesson/mirrors.html", "zh/guide/a/b.html", "nothing.html")) {
            page.navigate("http://course.test/2026/" + missing);
            assertThat(page.evaluate("[...document.links].map(link => link.href)"))
                    .asInstanceOf(InstanceOfAssertFactories.LIST)
                    .contains("http://course.test/2026/en/lesson/index.html", "http://course.test/2026/zh/index.html");
        }
    }

    @ParameterizedTest
    @CsvSource({
        "en, Output PADDING, lesson/half-stride.html, output padding",
        "zh, 输出填充, lesson/half-stride.html, 输出填充",
        "zh, 填充输出, lesson/, 填充输出",
        "en, bubblewrap NAMESPACES, guide/isolation.html, bubblewrap namespaces"
    })
    void theSearchFindsPlacesOfLessonAndGuideFromAFolder(String language, String words, String page, String marked) {
        Page search = open(language + "/search.html", new Browser.NewContextOptions());
        // The field has the focus: the keyboard alone does it all.
        search.keyboard().type(words);
        assertThat(search.locator(".results a").first().getAttribute("href")).startsWith(page);
        assertThat(search.locator(".results li").first().locator("mark").allTextContents())
                .anySatisfy(mark -> assertThat(marked).containsIgnoringCase(mark));
        search.keyboard().press("Tab");
        search.keyboard().press("Enter");
        search.waitForURL(url -> url.contains("/" + page));
        // Back, and over to the other language: still there.
        search.goBack();
        assertThat(search.inputValue(".find input")).isEqualTo(words);
        search.click("a.language");
        search.waitForURL(url -> !url.contains("/" + language + "/search"));
        assertThat(search.inputValue(".find input")).isEqualTo(words);
        assertThat(complaints).isEmpty();
    }

    @Test
    void whatIsLookedForIsTextAndWhatIsNotThereIsSaid() {
        Page search = open("en/search.html", new Browser.NewContextOptions());
        search.fill(".find input", "<img src=x onerror=alert(1)>");
        assertThat(search.locator(".find [role=status]").innerText()).startsWith("Nothing found");
        assertThat(search.locator(".results li").count()).isZero();
        assertThat(complaints).isEmpty();
    }

    @Test
    void aHeadingLinksToItself() {
        Page page = open("en/lesson/channels.html", new Browser.NewContextOptions());
        page.click("#s2 a");
        assertThat(page.url()).endsWith("channels.html#s2");
        page.click("a.language");
        page.waitForURL(url -> url.endsWith("zh/lesson/channels.html#s2"));
    }

    @Test
    void theWholeLessonIsPrintedWithoutItsControlsAndLeadsToItsOwnParts() {
        Page page = open("zh/lesson/whole.html", new Browser.NewContextOptions().setColorScheme(ColorScheme.DARK));
        int parts = page.locator(".whole > section").count();
        assertThat(page.locator(".whole > nav a").count()).isEqualTo(parts).isGreaterThan(8);
        // A chapter's link to another one stays on the page.
        assertThat(page.locator(
                                ".whole section p a[href='#shape-formula-s1'], .whole section p a[href='#shape-formula']")
                        .count())
                .isPositive();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        page.evaluate("dispatchEvent(new Event('beforeprint'))");
        assertThat(page.locator("details:not([open])").count()).isZero();
        assertThat(page.locator("button:visible, input:visible, select:visible").count())
                .isZero();
        assertThat(page.locator("#channels").evaluate("part => getComputedStyle(part.parentNode).breakBefore"))
                .isEqualTo("page");
        assertThat(background(page)).isEqualTo("rgb(255, 255, 255)");
        assertThat(complaints).isEmpty();
    }

    private Page open(String path, Browser.NewContextOptions options) {
        Page page = browser.open(options, one, complaints);
        page.navigate(one.resolve(path).toUri().toString());
        return page;
    }
}
