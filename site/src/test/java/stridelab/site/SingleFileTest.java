package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.xml.sax.SAXParseException;
import org.xml.sax.helpers.DefaultHandler;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;

/** A report that is sent alone: nothing is missing in it, and it asks for nothing. */
class SingleFileTest {
    @TempDir
    Path folder;

    @Test
    void bothLanguagesAreInOneFileThatNamesNothingOutsideOfIt() throws IOException {
        Document file = Jsoup.parse(Files.readString(write(ExampleResults.mixed())));
        assertThat(file.select("[lang=en]").text()).contains("zhang-wei", "What may have happened");
        assertThat(file.select("[lang=zh-Hans]").text()).contains("zhang-wei", "可能的原因");
        assertThat(file.select("[src], link[rel=stylesheet]")).isEmpty();
        assertThat(file.select("[href]"))
                .allSatisfy(link -> assertThat(link.attr("href")).matches("(?s)#.+|data:image/.*"));
        assertThat(file.select("style").html())
                .contains(".cause", "light-dark(")
                .doesNotContain("url(");
    }

    @Test
    void everyAnchorIsThereOnce() throws IOException {
        Document file = Jsoup.parse(Files.readString(write(ExampleResults.mixed())));
        List<String> anchors = file.select("[id]").eachAttr("id");
        assertThat(anchors).doesNotHaveDuplicates();
        assertThat(file.select("a[href^=#]").eachAttr("href"))
                .allSatisfy(to -> assertThat(anchors).contains(to.substring(1)));
        assertThat(file.select("[aria-labelledby]").eachAttr("aria-labelledby")).isSubsetOf(anchors);
    }

    @Test
    void itIsValidHtml() throws Exception {
        List<String> errors = new ArrayList<>();
        SimpleDocumentValidator validator = new SimpleDocumentValidator();
        validator.setUpMainSchema("http://s.validator.nu/html5-rdfalite.rnc", new SystemErrErrorHandler());
        validator.setUpValidatorAndParsers(
                new DefaultHandler() {
                    @Override
                    public void error(SAXParseException e) {
                        errors.add(e.getLineNumber() + ": " + e.getMessage());
                    }
                },
                false,
                false);
        validator.checkHtmlFile(write(ExampleResults.mixed()).toFile(), true);
        assertThat(errors).isEmpty();
    }

    @Test
    void hostileTextIsShownAndNeverActs() throws IOException {
        assertThat(Files.readString(write(ExampleResults.hostile())))
                .contains("&lt;script&gt;alert(1)&lt;/script&gt;", "[U+202E]")
                .doesNotContain("<script>alert", "<img", "\u202E", "\u2066", "\u001B");
    }

    @Test
    void aReportThatWouldBeTooLargeLeavesOutWhatIsFoldedAndSaysSo() throws IOException {
        SubmissionResult mixed = ExampleResults.mixed();
        List<ExerciseResult> exercises = new ArrayList<>();
        for (ExerciseResult exercise : mixed.exercises()) {
            List<PropertyResult> many = new ArrayList<>();
            for (int i = 0; i < 25; i++) {
                String number = Integer.toString(i);
                exercise.properties().forEach(property -> many.add(ofAnotherMethod(property, number)));
            }
            exercises.add(new ExerciseResult(
                    exercise.id(),
                    exercise.className(),
                    exercise.score(),
                    exercise.maxScore(),
                    exercise.status(),
                    exercise.message(),
                    many));
        }
        SubmissionResult large = new SubmissionResult(
                1,
                "large",
                42,
                mixed.isolation(),
                mixed.gradedAt(),
                0,
                0,
                mixed.score(),
                mixed.maxScore(),
                List.of(),
                exercises,
                "0.1.0");
        Path file = write(large);
        assertThat(Files.size(file)).isLessThanOrEqualTo(SingleFile.LARGEST);
        assertThat(Files.readString(file)).contains("Left out of this file", "没有放进本文件");
        assertThat(Files.readString(write(mixed))).doesNotContain("Left out of this file");
    }

    /** The same property of a method of its own, so that it is a cause of its own. */
    private static PropertyResult ofAnotherMethod(PropertyResult property, String suffix) {
        return new PropertyResult(
                property.id() + suffix,
                property.method() + suffix,
                property.status(),
                property.score(),
                property.maxScore(),
                property.tries(),
                property.feedback(),
                property.title(),
                property.message(),
                property.counterexample(),
                property.evidence(),
                property.diagnosis());
    }

    @Test
    void theSameResultGivesTheSameBytes() throws IOException {
        String first = Files.readString(write(ExampleResults.mixed()));
        assertThat(write(ExampleResults.mixed())).hasContent(first);
    }

    @Test
    void aSwitchShowsTheOtherLanguageAtTheSamePlaceWithOrWithoutAScript() throws IOException {
        Path file = write(ExampleResults.mixed());
        List<String> complaints = new ArrayList<>();
        try (SiteBrowser browser = SiteBrowser.start()) {
            for (boolean script : new boolean[] {true, false}) {
                Page page = browser.open(
                        new Browser.NewContextOptions().setLocale("en-GB").setJavaScriptEnabled(script),
                        folder,
                        complaints);
                page.navigate(file.toUri() + "#mirror-padding");
                assertThat(page.locator("#en h1").isVisible()).isTrue();
                assertThat(page.locator("#zh h1").isVisible()).isFalse();
                page.locator("#en a.language").evaluate("link => link.click()");
                assertThat(page.locator("#zh h1").isVisible()).isTrue();
                assertThat(page.locator("#en h1").isVisible()).isFalse();
                assertThat(page.url()).endsWith(script ? "#mirror-padding-zh" : "#zh");
                page.locator("#zh a.language").evaluate("link => link.click()");
                assertThat(page.locator("#en h1").isVisible()).isTrue();
            }
            Page chinese = browser.open(new Browser.NewContextOptions().setLocale("zh-CN"), folder, complaints);
            chinese.navigate(file.toUri().toString());
            assertThat(chinese.locator("#zh h1").isVisible()).isTrue();
            chinese.locator("#zh .theme select").selectOption("dark");
            assertThat(chinese.evaluate("getComputedStyle(document.body).backgroundColor"))
                    .isEqualTo("rgb(18, 24, 30)");
        }
        assertThat(complaints).isEmpty();
    }

    private Path write(SubmissionResult result) throws IOException {
        SingleFiles.write(List.of(result), Map.of(result.submission(), "report.html"), folder.resolve("reports"));
        return folder.resolve("reports/report.html");
    }
}
