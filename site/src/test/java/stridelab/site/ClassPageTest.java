package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** What the class page tells beside the scores: who misunderstood what, and what was not graded. */
class ClassPageTest {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void aMisconceptionNamesThoseWhoShowItAndTheGenericOnesStandLast(String language) throws IOException {
        String page = write(
                        language,
                        List.of(
                                failing("ann", "mirror-padding", explained()),
                                failing("bob", "mirror-padding", "check-missing"),
                                failing("cleo", "channels", "check-missing"),
                                failing("dan", "channels", "check-missing", "check-missing")))
                .replaceAll("(?s).*<ol class=\"misconceptions\">(.*?)</ol>.*", "$1");
        assertThat(names(page)).containsExactly("ann", "bob", "cleo", "dan");
        assertThat(Pattern.compile("<strong>[^<]*?(\\d+)")
                        .matcher(page)
                        .results()
                        .map(found -> found.group(1)))
                .as("one for all exercises, and one for each submission")
                .containsExactly("1", "3");
        assertThat(page).containsOnlyOnce("class=\"generic\"");
    }

    @Test
    void whereManyShowAMisconceptionAPageNamesThemAll() throws IOException {
        List<SubmissionResult> results = IntStream.range(0, 61)
                .mapToObj(i -> failing("student-" + i, "mirror-padding", explained()))
                .toList();
        String page = write("en", results).replaceAll("(?s).*<ol class=\"misconceptions\">(.*?)</ol>.*", "$1");
        assertThat(names(page)).hasSize(60);
        assertThat(page).contains("misconceptions/1.html\">All 61<");
        assertThat(names(Files.readString(folder.resolve("site/en/misconceptions/1.html"))))
                .containsExactlyElementsOf(
                        results.stream().map(SubmissionResult::submission).toList());
    }

    @Test
    void whatWasNotGradedStandsFirstWithItsReason() throws IOException {
        String page = write(
                "en",
                List.of(
                        ExampleResults.perfect("ann"),
                        ExampleResults.unreadable("ruth"),
                        ExampleResults.empty("emil"),
                        ExampleResults.notGraded("nina")));
        String section = page.replaceAll("(?s).*<section aria-labelledby=\"not-graded\"[^>]*>(.*?)</section>.*", "$1");
        assertThat(names(section)).containsExactly("nina", "ruth", "emil");
        assertThat(section)
                .contains("It is no zip: &lt;script&gt;alert(1)")
                .contains("it grades these alone", "no test was run", "without a class of any exercise");
        assertThat(page.indexOf("id=\"not-graded\"")).isLessThan(page.indexOf("id=\"distribution\""));
        assertThat(page).as("said once").containsOnlyOnce("It is no zip");
    }

    @Test
    void aClassThatWasGradedWholeSaysNothingOfThat() throws IOException {
        assertThat(write("en", List.of(ExampleResults.perfect("ann"), ExampleResults.mixed())))
                .doesNotContain("not-graded");
    }

    @Test
    void aCellsColourIsItsShareOfThePointsAndNotItsStatus() throws IOException {
        SubmissionResult nearly = scored("nearly", 11.25, ExerciseResult.Status.FAILED);
        SubmissionResult broken = scored("broken", 6, ExerciseResult.Status.COMPILE_ERROR);
        String page = write("en", List.of(nearly, broken));
        assertThat(page)
                .contains("<td class=\"number h9 failed\">11.25</td>")
                .contains("<td class=\"number h5 compile_error\">6</td>");
        String script = Files.readString(folder.resolve("site/submissions.js"));
        assertThat(script).contains("[\"11.25\",\"11.25\"],[\"h9\",\"h9 failed\"]]");
    }

    private String write(String language, List<SubmissionResult> results) throws IOException {
        ReportSite.write(results, Map.of(), folder.resolve("site"));
        return Files.readString(folder.resolve("site").resolve(language).resolve("index.html"));
    }

    private static List<String> names(String markup) {
        return Pattern.compile("<bdi>([^<]*)</bdi>")
                .matcher(markup)
                .results()
                .map((MatchResult found) -> found.group(1))
                .toList();
    }

    /** A misconception that the lesson on mirror padding explains. */
    private static String explained() {
        return SiteTexts.read("/stridelab/site/exercises/mirror-padding/explained.properties")
                .stringPropertyNames()
                .iterator()
                .next();
    }

    private static SubmissionResult failing(String name, String exercise, String... diagnoses) {
        List<PropertyResult> properties = List.of(diagnoses).stream()
                .map(id -> new PropertyResult(
                        exercise + "/" + id,
                        "method",
                        PropertyResult.Status.FAILED,
                        0,
                        5,
                        1,
                        null,
                        new Text("title", "标题"),
                        null,
                        null,
                        null,
                        new Diagnosis(id, "what " + id, "什么 " + id)))
                .toList();
        return result(
                name, new ExerciseResult(exercise, "Class", 0.0, 5, ExerciseResult.Status.FAILED, null, properties));
    }

    private static SubmissionResult scored(String name, double score, ExerciseResult.Status status) {
        return result(name, new ExerciseResult("channels", "Channels", score, 12, status, null, List.of()));
    }

    private static SubmissionResult result(String name, ExerciseResult exercise) {
        SubmissionResult like = ExampleResults.mixed();
        return new SubmissionResult(
                1,
                name,
                42,
                like.isolation(),
                like.gradedAt(),
                0,
                0,
                exercise.score(),
                exercise.maxScore(),
                List.of(),
                List.of(exercise),
                like.version());
    }
}
