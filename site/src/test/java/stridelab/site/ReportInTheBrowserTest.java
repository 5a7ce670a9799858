package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.grader.Grader;
import stridelab.grader.GradingOptions;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.results.SubmissionResult;

/** A report goes by cause: a card for each, the other tests folded in, and links to what gives back most. */
class ReportInTheBrowserTest {
    private static final String STOPS =
            "[...document.querySelectorAll('a[href], button, summary, select, [tabindex=\"0\"]')]"
                    + ".filter(e => e.checkVisibility()).length";
    private static final String SCREENS = "document.documentElement.scrollHeight / 800";

    private static final Path NATURAL = Path.of("../grader/src/test/resources/stridelab/grader/natural");

    @TempDir
    static Path folder;

    static SiteBrowser browser;
    static Path site;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void writeAReportAndStartTheBrowser() throws IOException {
        browser = SiteBrowser.start();
        site = write("causes", ExampleCauses.submission("li-lei", "src/AudioStride.java", "sum = 3\nsum = 5\n"));
    }

    @AfterAll
    static void closeTheBrowser() {
        if (browser != null) {
            browser.close();
        }
    }

    @AfterEach
    void noPageHasComplained() {
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void theLinksAtTheTopLeadToTheirOpenCards(boolean script) {
        Page page = open(site, "en", new Browser.NewContextOptions().setJavaScriptEnabled(script));
        Locator links = page.locator(".top-causes a");
        assertThat(links.allInnerTexts())
                .containsExactly("AudioStride.conv1d", "StrideCompute.conv2d", "StrideCompute.speedup");
        assertThat(page.locator(".top-causes li").first().innerText()).contains("gives back 9 points");
        for (int i = 0; i < 3; i++) {
            String anchor = links.nth(i).getAttribute("href");
            links.nth(i).click();
            page.waitForCondition(() -> page.locator(anchor).isVisible());
            assertThat(page.locator(anchor).innerText()).contains("The smallest call that shows it");
        }
    }

    @Test
    void oneCardHasTheSmallestInputAndTheOtherTestsFolded() {
        Page page = open(site, "en", new Browser.NewContextOptions());
        Locator card = page.locator("#audio-stride-conv1d-wrong-value");
        assertThat(card.locator(".example").count()).isEqualTo(1);
        assertThat(card.locator(".example pre").first().innerText()).isEqualTo("conv1d(signal, kernel, stride = 1)");
        assertThat(card.locator("summary").last().innerText())
                .isEqualTo("Other tests of this that fail in the same way (1)");
        assertThat(card.locator(".folded li").textContent())
                .contains("The property audio-stride/strides", "3 points", "signal = [1, 2, 3]", "expected 2, got 3");
        assertThat(card.locator(".printed").textContent()).isEqualTo("sum = 3\nsum = 5\n");
    }

    @Test
    void whatFollowsStandsUnderWhatIsToBeMendedFirst() {
        Page page = open(site, "en", new Browser.NewContextOptions());
        Locator origin = page.locator("#audio-stride-conv1d-wrong-value");
        assertThat(origin.textContent()).contains("Mend this first: 4 more points depend on it.");
        Locator follower = page.locator("#audio-stride-movingAverageDecimate-exception");
        assertThat(origin.locator("a[href='#audio-stride-movingAverageDecimate-exception']")
                        .count())
                .isEqualTo(1);
        assertThat(follower.locator("a[href='#audio-stride-conv1d-wrong-value']")
                        .count())
                .isEqualTo(1);
        assertThat(page.locator("#audio-stride .cause > summary h4 code").allTextContents())
                .containsExactly("conv1d", "movingAverageDecimate");
        assertThat(follower.locator(".place").textContent()).isEqualTo("src/AudioStride.java, line 23");
    }

    @Test
    void theOperatorsCallsAreShownAsCallsAndNotAsAnAnswer() {
        Page page = open(site, "en", new Browser.NewContextOptions());
        Locator calls = page.locator("#stride-compute-conv2d-wrong-value");
        assertThat(calls.locator(".expected li").allTextContents())
                .containsExactly("multiply(1, 2) ", "multiply(3, 2) ");
        assertThat(calls.locator(".actual li").allTextContents()).containsExactly("multiply(1, 2) (2 times)(differs)");
        assertThat(calls.textContent()).doesNotContain("Your answer");
        assertThat(page.locator("#stride-compute-speedup-wrong-value .versus").textContent())
                .contains("9", "16", "Number of your calls")
                .doesNotContain("Your answer");
    }

    @Test
    void bothLanguagesHaveTheSameAnchors() {
        assertThat(anchors("zh")).hasSize(6).isEqualTo(anchors("en"));
    }

    @SuppressWarnings("unchecked")
    private List<String> anchors(String language) {
        Page page = open(site, language, new Browser.NewContextOptions());
        return (List<String>) page.evaluate("[...document.querySelectorAll('.inside[id]')].map(e => e.id)");
    }

    @Test
    void theTestIsCopiedWithoutMovingThePageAndTheReaderIsTold() {
        Page page = open(site, "en", new Browser.NewContextOptions());
        Locator fold = page.locator("#audio-stride-conv1d-wrong-value .example > .try");
        Locator button = fold.locator("button.copy");
        fold.locator("summary").click();
        Object before = fold.locator("pre").evaluate("e => e.getBoundingClientRect().top");
        button.click();
        page.waitForCondition(() -> fold.locator("[role=status]").innerText().equals("Copied."));
        assertThat(fold.locator("pre").evaluate("e => e.getBoundingClientRect().top"))
                .isEqualTo(before);
        page.evaluate("document.body.prepend(document.createElement('textarea'))");
        page.locator("textarea").focus();
        page.keyboard().press("Control+V");
        assertThat(page.locator("textarea").inputValue()).isEqualTo(ExampleCauses.TEST);
    }

    @Test
    void withoutAScriptThereIsNoButtonThatDoesNothing() {
        Page page = open(site, "en", new Browser.NewContextOptions().setJavaScriptEnabled(false));
        Locator fold = page.locator("#audio-stride-conv1d-wrong-value .example > .try");
        fold.locator("summary").click();
        assertThat(fold.locator("pre").isVisible()).isTrue();
        assertThat(fold.locator("button").isVisible()).isFalse();
    }

    @Test
    void hostileFactsAreSeenAndDoNothing() throws IOException {
        String hostile = ExampleResults.HOSTILE;
        Path report = write("hostile", ExampleCauses.submission(hostile, hostile, hostile));
        for (String language : List.of("en", "zh")) {
            Page page = open(report, language, new Browser.NewContextOptions());
            assertThat(page.locator(".printed").textContent()).startsWith("<script>alert(1)</script>&amp;");
            assertThat(page.locator(".place").first().textContent()).contains("[U+202E]evil");
            assertThat(page.locator("main script, main img").count()).isZero();
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Feedback.class,
            names = {"NONE", "CATEGORY"})
    void whatTheCourseKeepsBackIsSaidToBeKeptBack(Feedback level) throws IOException {
        Page page =
                open(write("withheld-" + level, ExampleCauses.withheld(level)), "en", new Browser.NewContextOptions());
        assertThat(page.locator(".cause").textContent())
                .contains("Channels are added up.", "5 points lost", "Your course does not show");
        assertThat(page.locator(".cause .happened").count()).isEqualTo(level == Feedback.NONE ? 0 : 1);
        assertThat(page.locator(".example, .printed, .place, .folded").count()).isZero();
    }

    /** Screens of 1280 × 800 with all cards folded, and stops of the tab key as the page is opened. */
    @ParameterizedTest
    @CsvSource({"weak, 12", "hasty, 12", "hangs, 4", "../../../../../../../solutions, 4"})
    void aReportIsShortAndTheTabKeyGetsToItsEnd(String submission, int screens) throws Exception {
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            Path report = write(
                    "size-" + screens + submission.hashCode(),
                    grader.grade(NATURAL.resolve(submission).normalize()));
            for (String language : List.of("en", "zh")) {
                Page page = open(report, language, new Browser.NewContextOptions().setViewportSize(1280, 800));
                assertThat((int) page.evaluate(STOPS)).isLessThanOrEqualTo(60);
                page.evaluate("document.querySelectorAll('details').forEach(d => d.open = d.matches('.exercise'))");
                assertThat(((Number) page.evaluate(SCREENS)).doubleValue()).isLessThanOrEqualTo(screens);
            }
        }
    }

    /** Nothing moves, so that a link is still where it was when it is clicked. */
    private Page open(Path report, String language, Browser.NewContextOptions options) {
        Page page = browser.open(options.setReducedMotion(ReducedMotion.REDUCE), folder, complaints);
        page.navigate(report.resolve(language + "/index.html").toUri().toString());
        return page;
    }

    private static Path write(String name, SubmissionResult result) throws IOException {
        Path to = folder.resolve(name);
        ReportSite.write(List.of(result), false, to);
        return to;
    }
}
