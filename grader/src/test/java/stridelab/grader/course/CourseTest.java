package stridelab.grader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Scale;
import net.jqwik.api.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.Test;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.Score;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** A course changes the points and the choice of exercises, and nothing of what was found. */
@NullUnmarked
class CourseTest {
    @Property(tries = 300)
    void scaledPointsAddUpAndKeepWhatWasEarned(
            @ForAll @Size(min = 1, max = 9) List<Boolean> passed,
            @ForAll @DoubleRange(min = 0.5, max = 200) @Scale(2) double points) {
        ExerciseResult scaled =
                new CountedExercise("channels", points).of(exercise("channels", passed.toArray(Boolean[]::new)));
        assertThat(Score.sum(scaled.properties(), PropertyResult::maxScore)).isEqualTo(points);
        assertThat(scaled.maxScore()).isEqualTo(points);
        assertThat(scaled.score()).isEqualTo(Score.sum(scaled.properties(), PropertyResult::score));
        long earned = passed.stream().filter(each -> each).count();
        assertThat(scaled.score()).isCloseTo(points * earned / passed.size(), within(0.01 * passed.size()));
        assertThat(scaled.properties())
                .allSatisfy(property -> assertThat(property.score()).isIn(0.0, property.maxScore()));
    }

    @Test
    void exercisesCountInTheCoursesOrderAndOthersDoNot() {
        SubmissionResult result = course(
                        List.of(new CountedExercise("channels", 50.0), new CountedExercise("audio-stride", null)))
                .of(result(
                        "ann", exercise("audio-stride", true, false), exercise("channels", true), exercise("x", true)));
        assertThat(result.exercises()).extracting(ExerciseResult::id).containsExactly("channels", "audio-stride");
        assertThat(result.score()).isEqualTo(51);
        assertThat(result.maxScore()).isEqualTo(52);
    }

    @Test
    void withoutAFileNothingIsChanged() {
        SubmissionResult graded = result("ann", exercise("channels", true));
        assertThat(Course.NONE.of(graded)).isSameAs(graded);
    }

    @Test
    void aCorrectionStandsAsTheInstructorsAndIsOfOneSubmissionAlone() {
        Course course = new Course(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                List.of(new Correction("ann", "channels", 2, "a <b>slip</b> of ours")));
        SubmissionResult corrected = course.of(result("ann", exercise("channels", false, false)));
        assertThat(corrected.score()).isEqualTo(2);
        assertThat(corrected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo("corrected_by_hand");
            assertThat(problem.message().en())
                    .isEqualTo("Class: 2 points, given by your instructor (the tests gave 0). a <b>slip</b> of ours");
        });
        SubmissionResult other = result("bob", exercise("channels", false));
        assertThat(course.of(other)).isEqualTo(other);
    }

    private static Course course(List<CountedExercise> exercises) {
        return new Course(Optional.empty(), Optional.empty(), exercises, List.of());
    }

    /** An exercise of a point for each property. */
    private static ExerciseResult exercise(String id, Boolean... passed) {
        List<PropertyResult> properties = new ArrayList<>();
        for (Boolean each : passed) {
            properties.add(new PropertyResult(
                    id + "/p" + properties.size(),
                    "method",
                    each ? PropertyResult.Status.PASSED : PropertyResult.Status.FAILED,
                    each ? 1 : 0,
                    1,
                    1,
                    null,
                    new Text("title", "标题"),
                    null,
                    null,
                    null,
                    null));
        }
        return new ExerciseResult(
                id,
                "Class",
                Score.sum(properties, PropertyResult::score),
                passed.length,
                ExerciseResult.Status.FAILED,
                null,
                properties);
    }

    private static SubmissionResult result(String name, ExerciseResult... exercises) {
        List<ExerciseResult> all = List.of(exercises);
        return new SubmissionResult(
                1,
                name,
                42,
                "process",
                "2026-11-22T00:00:00Z",
                1,
                1,
                Score.of(all),
                Score.sum(all, ExerciseResult::maxScore),
                List.of(),
                all,
                "0.1.0");
    }
}
