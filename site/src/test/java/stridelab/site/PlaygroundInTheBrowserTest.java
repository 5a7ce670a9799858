package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.conv.Conv2d;
import stridelab.conv.Padding;
import stridelab.conv.PaddingMode;
import stridelab.conv.TransposedConv2d;
import stridelab.site.playground.ExampleSetting;

class PlaygroundInTheBrowserTest {
    private static final int COMPRESSED = 300 * 1024;

    @TempDir
    static Path folder;

    static SiteBrowser browser;
    static Path site;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void writeASiteAndStartTheBrowser() throws IOException {
        browser = SiteBrowser.start();
        site = folder.resolve("site");
        ReportSite.write(List.of(), false, site);
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void nothingWentWrongOnThePage() {
        assertThat(complaints).isEmpty();
    }

    @Test
    void itsAnswersAreTheReferenceCores() {
        List<ExampleSetting> settings = ExampleSetting.random(200);
        Page page = open("en", "");
        @SuppressWarnings("unchecked")
        List<@Nullable List<List<Number>>> answers =
                (List<@Nullable List<List<Number>>>) page.evaluate("""
                settings => JSON.parse(settings).map(setting => {
                  try {
                    return Array.from(output(setting), row => Array.from(row));
                  } catch (refused) {
                    return null;
                  }
                })""", ExampleSetting.json(settings));
        assertThat(answers).hasSize(200);
        for (int i = 0; i < 200; i++) {
            assertThat(doubles(answers.get(i))).as("setting " + i).isDeepEqualTo(reference(settings.get(i)));
        }
        assertThat(answers).anyMatch(answer -> answer == null);
        assertThat(answers.stream().filter(answer -> answer != null)).hasSizeGreaterThan(100);
    }

    @Test
    void theArrowKeysMoveTheWindowAndTheSumFollows() {
        Page page = open("en", "#x=1,2,3;4,5,6;7,8,9&k=1,0;0,2&sh=1&sw=1");
        assertThat(page.locator(".sum").innerText()).isEqualTo("y[0][0] = 1 · 1 + 2 · 0 + 4 · 0 + 5 · 2 = 11");
        page.locator("[data-name=y] button").first().focus();
        page.keyboard().press("ArrowRight");
        page.keyboard().press("ArrowDown");
        assertThat(page.locator(".sum").innerText()).isEqualTo("y[1][1] = 5 · 1 + 6 · 0 + 8 · 0 + 9 · 2 = 23");
        assertThat(page.locator("[data-name=x] .met input").count()).isEqualTo(4);
        page.click("[data-step='1']");
        assertThat(page.locator(".sum").innerText()).startsWith("y[0][0] =");
    }

    @Test
    void anEditedCellChangesTheOutputAndStaysWhenTheLanguageChanges() {
        Page page = open("en", "#x=1,2;3,4&k=10&sh=1&sw=1");
        page.fill("[aria-label='x[1][0]']", "-0.5");
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.ariaLabel")).isEqualTo("x[0][0]");
        assertThat(page.locator("[data-name=y] button").allTextContents()).containsExactly("10", "20", "−5", "40");
        page.click("a.language");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
        assertThat(page.locator("[data-name=y] button").allTextContents()).containsExactly("10", "20", "−5", "40");
    }

    @Test
    void eachExampleAndEachChaptersSettingHasAnOutput() throws IOException {
        Page page = open("zh", "");
        for (int i = 0; i < page.locator(".presets a").count(); i++) {
            page.locator(".presets a").nth(i).click();
            assertThat(page.locator("[data-name=y] button").count()).isGreaterThan(1);
        }
        int chapters = 0;
        for (Path chapter : SiteBrowser.pages(site.resolve("en/lesson"))) {
            page.navigate(chapter.toUri().toString());
            if (page.locator("a[href^='playground.html#']").count() > 0) {
                String wanted = page.locator("a[href^='playground.html#']").getAttribute("href");
                page.click("a[href^='playground.html#']");
                assertThat(page.locator("[data-name=y] button").count())
                        .as(wanted)
                        .isGreaterThan(1);
                chapters++;
            }
        }
        assertThat(chapters).isGreaterThan(5);
    }

    @Test
    void aSettingWithoutAnOutputSaysSo() {
        Page page = open("en", "#h=2&w=2&kh=3&kw=3");
        assertThat(page.locator(".none").isVisible()).isTrue();
        assertThat(page.locator("[data-name=y] button").count()).isZero();
        page.fill("[name=bottom]", "1");
        page.fill("[name=right]", "1");
        assertThat(page.locator(".none").isVisible()).isFalse();
        assertThat(page.locator("[data-name=y] button").count()).isEqualTo(1);
    }

    @Test
    void theRemainderAndTheColumnsThatAreNeverReadAreShown() {
        Page page = open("en", "#w=6&kw=3&sw=2&h=5&kh=3&sh=2");
        assertThat(page.locator(".shape section").nth(0).innerText()).contains("No remainder", "Every row is read.");
        assertThat(page.locator(".shape section").nth(1).innerText())
                .contains("a remainder of 1", "Columns that no window reads: 5.");
        assertThat(page.locator("[data-name=x] .unread").count()).isEqualTo(5);
        // Between windows, too, where the stride is larger than the kernel.
        page.fill("[name=kw]", "1");
        assertThat(page.locator(".shape section").nth(1).innerText()).contains("reads: 1, 3, 5.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void withoutAScriptThePreparedFiguresStandThere(String language) {
        Page page = browser.open(new Browser.NewContextOptions().setJavaScriptEnabled(false), site, complaints);
        page.navigate(address(language));
        assertThat(page.locator(".playground").isVisible()).isFalse();
        assertThat(page.locator(".prepared svg").count()).isGreaterThanOrEqualTo(4);
        assertThat(page.locator(".prepared svg").first().isVisible()).isTrue();
        assertThat(open(language, "").locator(".prepared").isVisible()).isFalse();
    }

    @Test
    void allThatItLoadsIsSmallEnough() throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
            for (String name : List.of(
                    "zh/lesson/playground.html",
                    "assets/site.css",
                    "assets/site.js",
                    "assets/core.js",
                    "assets/playground.js")) {
                Files.copy(site.resolve(name), compressed);
            }
        }
        assertThat(bytes.size()).isLessThanOrEqualTo(COMPRESSED);
    }

    private Page open(String language, String hash) {
        Page page = browser.open(new Browser.NewContextOptions(), site, complaints);
        page.navigate(address(language) + hash);
        return page;
    }

    private static String address(String language) {
        return site.resolve(language + "/lesson/playground.html").toUri().toString();
    }

    private static double @Nullable [][] doubles(@Nullable List<List<Number>> rows) {
        return rows == null
                ? new double[0][]
                : rows.stream()
                        .map(row ->
                                row.stream().mapToDouble(Number::doubleValue).toArray())
                        .toArray(double[][]::new);
    }

    /** Nothing where it refuses. */
    private static double[][] reference(ExampleSetting s) {
        Padding padding = new Padding(s.padding()[0], s.padding()[1], s.padding()[2], s.padding()[3]);
        try {
            return s.transposed()
                    ? new TransposedConv2d(
                                    s.stride()[0], s.stride()[1], s.dilation()[0], s.dilation()[1], padding, 0, 0, 1)
                            .apply(s.x(), s.k())
                    : new Conv2d(
                                    s.stride()[0],
                                    s.stride()[1],
                                    s.dilation()[0],
                                    s.dilation()[1],
                                    padding,
                                    PaddingMode.valueOf(s.mode()),
                                    1)
                            .apply(s.x(), s.k());
        } catch (IllegalArgumentException refused) {
            return new double[0][];
        }
    }
}
