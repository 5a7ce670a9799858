package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.DoubleStream;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.site.predict.Kinds;
import stridelab.site.predict.Predict;
import stridelab.site.predict.Question;

class PredictInTheBrowserTest extends LessonInTheBrowser {
    private static final int COMPRESSED = 150 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void eachQuestionOfEachPageTakesTheRightAnswerAndNamesTheMisconceptionsOfWrongOnes(String language)
            throws IOException {
        Set<String> asked = new HashSet<>();
        Page page = browser.open(new Browser.NewContextOptions(), site, complaints);
        for (Path lesson : lessons(language)) {
            page.navigate(lesson.toUri().toString());
            for (Locator section : page.locator(".predict").all()) {
                String kind = section.getAttribute("data-kind");
                asked.add(kind);
                String numbers = section.getAttribute("data-numbers");
                page.evaluate("hash => { location.hash = hash }", "ask=" + kind + "&" + numbers.replace(',', '&'));
                Locator worked = section.locator(".worked");
                assertThat(worked.isVisible()).as(kind).isFalse();
                Question question = Kinds.named(kind).ask(Kinds.numbers(Kinds.named(kind), numbers));
                for (String misconception : question.misconceptions()) {
                    mistaken(question, misconception).forEach(answer -> {
                        answer(section, answer);
                        assertThat(section.locator(".verdict .no").count())
                                .as(kind + " " + misconception)
                                .isEqualTo(1);
                        assertThat(section.locator(".verdict p").nth(1).innerText())
                                .isEqualTo(said(section, misconception));
                    });
                }
                answer(section, question.right());
                assertThat(section.locator(".verdict .yes").count()).as(kind).isEqualTo(1);
                assertThat(worked.getAttribute("open")).as(kind).isNotNull();
                assertThat(section.innerText()).doesNotContain("@");
            }
        }
        assertThat(asked).containsExactlyInAnyOrderElementsOf(Kinds.names());
    }

    @Test
    void thePagesJudgementIsThatOfTheCore() {
        Page page = open("en", "shape-formula", "");
        for (String kind : Kinds.names()) {
            List<List<Object>> expected = new ArrayList<>();
            List<List<Double>> answers = new ArrayList<>();
            for (int seed = 0; seed < 20; seed++) {
                String numbers = Kinds.draw(Kinds.named(kind), seed).toString();
                double[] answer = Kinds.named(kind)
                        .ask(Kinds.numbers(Kinds.named(kind), numbers))
                        .right();
                answer[0] += seed % 4 - 1;
                answers.add(DoubleStream.of(answer).boxed().toList());
                expected.add(
                        List.of(numbers, List.of(Predict.facts(kind, numbers)), Predict.judge(kind, numbers, answer)));
            }
            assertThat(page.evaluate("""
                            ([kind, answers]) => answers.map((answer, seed) => {
                              const numbers = draw(kind, seed);
                              return [numbers, facts(kind, numbers), judge(kind, numbers, answer)];
                            })""", List.of(kind, answers))).as(kind).isEqualTo(expected);
        }
    }

    @Test
    void aQuestionIsAskedAnewEachTimeAndNothingIsStored() {
        Page page = open("en", "shape-formula", "");
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < 12; i++) {
            seen.add(page.locator(".predict .asked").first().innerText());
            page.locator(".predict .again").first().click();
        }
        assertThat(seen).hasSizeGreaterThan(4);
        assertThat(page.evaluate("localStorage.length + sessionStorage.length + document.cookie.length"))
                .isEqualTo(0);
    }

    @Test
    void theKeyboardAloneAsksAndAnswers() {
        Page page = open("en", "mirror-padding", "#ask=reflect-cell&n=4&i=-2");
        assertThat(page.evaluate("document.activeElement.id")).isEqualTo("q1-title");
        page.keyboard().press("Tab");
        page.keyboard().press("Space");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#q1 .verdict").innerText())
                .startsWith("Not yet.")
                .contains("repeat the border");
        page.keyboard().press("ArrowRight");
        page.keyboard().press("Enter");
        assertThat(page.locator("#q1 .verdict").innerText()).isEqualTo("Right.");
    }

    @ParameterizedTest
    @CsvSource({"３,right", "3.0,right", "6/2,right", "−3,wrong", "300 %,right", "three,none", "'',none", "1e1,none"})
    void aNumberIsReadAsItIsUsuallyTyped(String typed, String verdict) {
        Page page = open("en", "shape-formula", "#ask=output-size&n=8&k=3&pad=0&stride=2");
        page.locator("#q1 .answer").fill(typed);
        page.keyboard().press("Enter");
        String expected = verdict.equals("right") ? "Right." : verdict.equals("wrong") ? "That is not it" : "Please";
        assertThat(page.locator("#q1 .verdict").innerText()).startsWith(expected);
        assertThat(page.locator("#q1 .worked").isVisible()).isEqualTo(!verdict.equals("none"));
    }

    @Test
    void aTeachersNumbersMakeALinkThatAsksTheSameInTheOtherLanguage() {
        Page page = open("en", "shape-formula", "");
        Locator own = page.locator("#q1 .own");
        own.locator("summary").click();
        own.locator("[name=n]").fill("224");
        own.locator("[name=k]").fill("7");
        own.locator("[name=pad]").fill("3");
        own.locator("[name=stride]").fill("2");
        page.keyboard().press("Enter");
        String link = own.locator(".link").inputValue();
        assertThat(link).endsWith("#ask=output-size&n=224&k=7&pad=3&stride=2");
        page.navigate(link);
        page.click("a.language");
        page.waitForSelector("html[lang=zh-Hans] #q1 form:not([hidden])");
        assertThat(page.locator("html").getAttribute("lang")).isEqualTo("zh-Hans");
        assertThat(page.locator("#q1 .asked").innerText()).contains("224", "7");
        answer(page.locator("#q1"), 112);
        assertThat(page.locator("#q1 .verdict").innerText()).isEqualTo("对了。");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n=8&k=3&pad=0&stride=0|Stride has to lie between 1 and 500",
                "n=8&k=9&pad=0&stride=1|no answer",
                "n=8&k=3&pad=0|not the numbers",
                "n=8&n=9&k=3&pad=0&stride=1|not the numbers",
                "n=8&k=3&pad=0&stride=1&x=<img src=x onerror=alert(1)>|not the numbers",
                "n=%3Cimg src=x onerror=alert(1)%3E&k=3&pad=0&stride=1|not the numbers"
            })
    void aLinkThatAsksWhatHasNoAnswerIsRefusedAloud(String numbers, String said) {
        Page page = open("en", "shape-formula", "#ask=output-size&" + numbers);
        assertThat(page.locator("#q1 .verdict").innerText()).contains(said);
        assertThat(page.locator("#q1 .asked").innerText()).contains("A row of");
        assertThat(page.locator("main img").count()).isZero();
    }

    @Test
    void aLinkToAQuestionOfAnotherPageIsRefusedAloud() {
        Page page = open("en", "channels", "#ask=output-size&n=8&k=3&pad=0&stride=2");
        assertThat(page.locator("#q1 .verdict").innerText()).contains("does not have");
    }

    @Test
    void withoutAScriptTheQuestionStandsWithItsAnswerFolded() {
        Page page = browser.open(new Browser.NewContextOptions().setJavaScriptEnabled(false), site, complaints);
        page.navigate(address("en", "shape-formula"));
        Locator section = page.locator("#q1");
        assertThat(section.locator(".asked").innerText()).contains("A row of 8", "stride 2");
        assertThat(section.locator("form").first().isVisible()).isFalse();
        assertThat(section.locator(".own").isVisible()).isFalse();
        assertThat(section.locator(".solution").isVisible()).isFalse();
        section.locator("summary").first().click();
        assertThat(section.locator(".solution").innerText()).endsWith("3.");
    }

    @ParameterizedTest
    @EnumSource(
            value = ColorScheme.class,
            names = {"LIGHT", "DARK"})
    void aQuestionInUseViolatesNothingOfWcag22AA(ColorScheme scheme) throws IOException {
        List<String> violations = new ArrayList<>();
        // axe asks for stylesheets by itself, which a page from a folder may not: not the page's fault.
        Page page = browser.open(new Browser.NewContextOptions().setColorScheme(scheme), site, new ArrayList<>());
        for (String language : List.of("en", "zh")) {
            for (Path lesson : lessons(language)) {
                page.navigate(lesson.toUri().toString());
                page.evaluate("document.querySelectorAll('details').forEach(details => details.open = true)");
                for (Locator section : page.locator(".predict").all()) {
                    if (section.locator("[type=radio]").count() > 0) {
                        // Not by the mouse: the page still moves when its font comes.
                        section.locator("[type=radio]").first().dispatchEvent("click");
                    } else {
                        section.locator(".answer").first().fill("?");
                    }
                    section.locator("[type=submit]").first().click();
                }
                for (Rule rule : new AxeBuilder(page)
                        .withTags(SiteAccessibilityTest.LEVEL)
                        .analyze()
                        .getViolations()) {
                    violations.add(lesson + ": " + rule.getId() + " at "
                            + rule.getNodes().get(0).getHtml());
                }
            }
        }
        assertThat(violations).isEmpty();
    }

    @Test
    void aLessonWithItsScriptsIsSmallEnough() throws IOException {
        for (Path lesson : lessons("zh")) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (GZIPOutputStream compressed = new GZIPOutputStream(bytes)) {
                Files.copy(lesson, compressed);
                for (String name : List.of("site.css", "site.js", "questions.js", "predict.js")) {
                    Files.copy(site.resolve("assets").resolve(name), compressed);
                }
            }
            assertThat(bytes.size()).isLessThanOrEqualTo(COMPRESSED);
        }
    }

    /** The pages that ask. */
    private static List<Path> lessons(String language) throws IOException {
        List<Path> lessons = new ArrayList<>();
        for (Path file : SiteBrowser.pages(site.resolve(language).resolve("lesson"))) {
            if (Files.readString(file).contains("assets/predict.js")) {
                lessons.add(file);
            }
        }
        assertThat(lessons).hasSizeGreaterThanOrEqualTo(8);
        return lessons;
    }

    private Page open(String language, String lesson, String hash) {
        Page page = browser.open(new Browser.NewContextOptions(), site, complaints);
        page.navigate(address(language, lesson) + hash);
        return page;
    }

    private static String address(String language, String lesson) {
        return site.resolve(language + "/lesson/" + lesson + ".html").toUri().toString();
    }

    private static void answer(Locator section, double... answer) {
        Locator fields = section.locator(".answer");
        if (fields.count() == 0) {
            section.locator("[type=radio]").nth((int) answer[0]).check();
        }
        for (int i = 0; i < fields.count(); i++) {
            fields.nth(i).fill(new java.math.BigDecimal(answer[i]).toPlainString());
        }
        section.locator("[type=submit]").first().click();
    }

    /** Answers that are judged to come from the misconception; none where it leads to the right one. */
    private static List<double[]> mistaken(Question question, String misconception) {
        return question.mistakes(misconception).stream()
                .filter(answer -> question.judge(answer).equals(misconception))
                .toList();
    }

    private static String said(Locator section, String misconception) {
        return (String) section.locator("template[data-wrong='" + misconception + "']")
                .evaluate("template => template.content.querySelectorAll('p')[1].textContent.replace(/[ \\n]+/g, ' ')");
    }
}
