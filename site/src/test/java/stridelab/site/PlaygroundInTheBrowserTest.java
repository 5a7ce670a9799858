package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.SelectOption;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.conv.Conv2d;
import stridelab.conv.Padding;
import stridelab.conv.PaddingMode;
import stridelab.conv.TransposedConv2d;
import stridelab.site.playground.ExampleSetting;

class PlaygroundInTheBrowserTest extends LessonInTheBrowser {
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
    void poolingTakesTheLargestOrTheMeanOfAWindowThatWalksAsAConvolutionsDoes() {
        Page page = open("en", "#kind=max&x=-1,2,-3;4,-5,6&kh=2&kw=2&sh=1&sw=1&left=1");
        assertThat(page.locator(".sum").innerText()).isEqualTo("y[0][0] = max(−∞, −1, −∞, 4) = 4");
        assertThat(page.locator("[data-name=k]").isVisible()).isFalse();
        page.selectOption("[name=kind]", "mean");
        assertThat(page.locator(".sum").innerText()).isEqualTo("y[0][0] = (0 + (−1) + 0 + 4) / 4 = 0.75");
        assertThat(page.url()).contains("kind=mean");
        page.selectOption("[name=kind]", "plain");
        assertThat(page.locator("[data-name=k]").isVisible()).isTrue();
    }

    @Test
    void anEditedCellChangesTheOutputAndStaysWhenTheLanguageChanges() {
        Page page = open("en", "#x=1,2;3,4&k=10&sh=1&sw=1");
        page.fill("[aria-label='x[1][0]']", "-0.5");
        page.keyboard().press("ArrowUp");
        assertThat(page.evaluate("document.activeElement.ariaLabel")).isEqualTo("x[0][0]");
        assertThat(page.locator("[data-name=y] button").allTextContents()).containsExactly("10", "20", "−5", "40");
        page.click("a.language");
        page.waitForSelector("html[lang=zh-Hans] .playground:not([hidden])");
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
                page.waitForSelector(".playground:not([hidden])");
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
        page.evaluate("location.hash = 'h=2&w=2&kh=3&kw=3&yours=4'");
        page.waitForCondition(() -> page.url().contains("yours"));
        assertThat(page.locator(".none").isVisible()).isTrue();
        assertThat(page.locator(".yours").isVisible()).isFalse();
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
    void whatIsRoundedSaysSoAndWhatIsTypedStays() {
        Page page = open("en", "#x=0.123456789&k=1&sh=1&sw=1");
        assertThat(page.locator("[data-name=y] button").innerText()).isEqualTo("≈0.12346");
        assertThat(page.locator(".sum").innerText()).isEqualTo("y[0][0] = ≈0.12346 · 1 ≈0.12346");
        assertThat(page.locator("[data-name=x] input").inputValue()).isEqualTo("0.123456789");
    }

    @Test
    void playingWalksFromWindowToWindowUntilItIsPaused() {
        Page page = open("en", "#h=9&w=9&sh=1&sw=1");
        page.locator(".speed").fill("10");
        page.click(".play");
        page.waitForFunction("document.querySelector('.sum code').textContent === 'y[0][2]'");
        page.click(".play");
        assertThat(page.locator(".play").getAttribute("aria-pressed")).isEqualTo("false");
        page.click(".play");
        page.click("[data-step='-1']");
        assertThat(page.locator(".play").getAttribute("aria-pressed")).isEqualTo("false");
    }

    @Test
    void boardsControlsSumAndFormulaFitOnAClassroomsScreen() {
        Page page = browser.open(new Browser.NewContextOptions().setViewportSize(1280, 720), site, complaints);
        for (String language : List.of("en", "zh")) {
            page.navigate(address(language));
            for (String part : List.of(".settings", ".stage", ".sum", ".steps", ".shape .formula")) {
                assertThat((double) page.locator(part).first().boundingBox().y
                                + page.locator(part).first().boundingBox().height)
                        .as(part + " in " + language)
                        .isLessThanOrEqualTo(720);
            }
            page.click(".present");
            assertThat(page.locator(".settings").isVisible()).isFalse();
            assertThat(page.locator(".stage").boundingBox().height).isGreaterThan(300);
            page.click(".present");
            assertThat(page.locator(".settings").isVisible()).isTrue();
        }
    }

    @Test
    void imagesAndKernelsToBeginWithFit() {
        Page page = open("en", "");
        for (String name : List.of("image", "filter")) {
            int count = page.locator("[name=" + name + "] option").count();
            for (int i = 1; i < count; i++) {
                page.locator("[name=" + name + "]").selectOption(new SelectOption().setIndex(i));
                String value = page.locator("[name=" + name + "]").inputValue();
                assertThat(page.locator("[data-name=" + (name.equals("image") ? "x" : "k") + "] input")
                                .evaluateAll("inputs => inputs.map(input => input.value).join()"))
                        .isEqualTo(value.replace(';', ',').replace('-', '−'));
            }
        }
    }

    @Test
    void aPhotographIsSeenInShadesThatCanBeReadAndPutAway() {
        Page page = open("zh", "");
        page.locator("[name=image]").selectOption(new SelectOption().setLabel("一张照片：猫"));
        assertThat(page.locator(".shades").getAttribute("aria-pressed")).isEqualTo("true");
        // The cat's back is black, the wall behind it white.
        assertThat(page.locator("[data-name=x] [aria-label='x[3][4]']").evaluate(SHADE))
                .isEqualTo("rgb(0, 0, 0) rgb(255, 255, 255)");
        assertThat(page.locator("[data-name=x] [aria-label='x[0][3]']").evaluate(SHADE))
                .isEqualTo("rgb(255, 255, 255) rgb(0, 0, 0)");
        page.click(".shades");
        assertThat(page.locator("[data-name=x] td[style*=rgb]").count()).isZero();
    }

    private static final String SHADE =
            "input => getComputedStyle(input.parentNode).backgroundColor + ' ' + getComputedStyle(input).color";

    @Test
    void aTransposedLayerIsShownAsCopiesThatAreAddedOneAfterAnother() {
        Page page = open("en", "#kind=transposed&view=stamps&x=1,2,3&k=1,1,1&sh=1&sw=2");
        List<String> outputs = new ArrayList<>();
        for (int copy = 0; copy < 3; copy++) {
            outputs.add(String.join(" ", page.locator("[data-name=y] button").allTextContents()) + ", marked "
                    + page.locator("[data-name=y] .met").count());
            page.click("[data-step='1']");
        }
        assertThat(outputs)
                .containsExactly("1 1 1 0 0 0 0, marked 3", "1 1 3 2 2 0 0, marked 3", "1 1 3 2 5 3 3, marked 3");
        assertThat(page.locator(".sum").innerText()).startsWith("Copy 1 of 3: the kernel times 1");
        page.locator("[name=view]").selectOption("zeros");
        assertThat(page.locator("[data-name=x] td").allTextContents())
                .hasSize(6)
                .containsSubsequence("0", "", "0", "");
        page.locator("[data-name=y] button").nth(2).focus();
        assertThat(page.locator("[data-name=x] .met").count()).isEqualTo(3);
        assertThat(page.locator(".sum").innerText()).isEqualTo("y[0][2] = 2 · 1 + 1 · 1 = 3");
        page.fill("[aria-label='x[0][1]']", "5");
        page.keyboard().press("ArrowUp");
        page.locator("[data-name=y] button").nth(2).focus();
        assertThat(page.locator(".sum").innerText()).isEqualTo("y[0][2] = 5 · 1 + 1 · 1 = 6");
        page.locator("[data-name=y] button").first().focus();
        page.locator("[name=view]").selectOption("sums");
        assertThat(page.locator(".sum").innerText()).startsWith("y[0][0] = 1 · 1");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void thePlaygroundInUseViolatesNothingOfWcag22AA(ColorScheme scheme) {
        List<String> violations = new ArrayList<>();
        // axe asks for stylesheets by itself, which a page from a folder may not: not the page's fault.
        Page page = browser.open(new Browser.NewContextOptions().setColorScheme(scheme), site, new ArrayList<>());
        for (String language : List.of("en", "zh")) {
            for (String hash :
                    List.of("#h=6&at=1,1&yours=-3.5&foo=bar", "#kind=transposed&view=stamps&x=1,2;3,4", "#h=1&w=1")) {
                page.navigate("about:blank");
                page.navigate(address(language) + hash);
                page.click(".code summary");
                page.click(".present");
                page.click(".present");
                for (Rule rule : new AxeBuilder(page)
                        .withTags(SiteAccessibilityTest.LEVEL)
                        .analyze()
                        .getViolations()) {
                    violations.add(language + hash + ": " + rule.getId() + " at "
                            + rule.getNodes().get(0).getHtml());
                }
            }
        }
        assertThat(violations).isEmpty();
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
                                    s.stride()[0],
                                    s.stride()[1],
                                    s.dilation()[0],
                                    s.dilation()[1],
                                    padding,
                                    s.more()[0],
                                    s.more()[1],
                                    1)
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
