package stridelab.grader.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.OffsetDateTime;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.HandInTime;
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
                new CountedExercise("channels", points, null).of(exercise("channels", passed.toArray(Boolean[]::new)));
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
        SubmissionResult result = course(List.of(
                        new CountedExercise("channels", 50.0, null), new CountedExercise("audio-stride", null, null)))
                .of(
                        result(
                                "ann",
                                exercise("audio-stride", true, false),
                                exercise("channels", true),
                                exercise("x", true)),
                        HandInTime.UNKNOWN);
        assertThat(result.exercises()).extracting(ExerciseResult::id).containsExactly("channels", "audio-stride");
        assertThat(result.score()).isEqualTo(51);
        assertThat(result.maxScore()).isEqualTo(52);
    }

    @Test
    void withoutAFileNothingIsChanged() {
        SubmissionResult graded = result("ann", exercise("channels", true));
        assertThat(Course.NONE.of(graded, HandInTime.UNKNOWN)).isSameAs(graded);
    }

    @Test
    void aCorrectionStandsAsTheInstructorsAndIsOfOneSubmissionAlone() {
        Course course = new Course(
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(new Correction("ann", "channels", 2, "a <b>slip</b> of ours")),
                Course.NONE.links());
        SubmissionResult corrected = course.of(result("ann", exercise("channels", false, false)), HandInTime.UNKNOWN);
        assertThat(corrected.score()).isEqualTo(2);
        assertThat(corrected.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.kind()).isEqualTo("corrected_by_hand");
            assertThat(problem.message().en())
                    .isEqualTo("Class: 2 points, given by your instructor (the tests gave 0). a <b>slip</b> of ours");
        });
        SubmissionResult other = result("bob", exercise("channels", false));
        assertThat(course.of(other, HandInTime.UNKNOWN)).isEqualTo(other);
    }

    @ParameterizedTest
    @CsvSource({
        // A minute before, at the last moment, and a minute after; a day and a minute after.
        "2026-12-01T23:58:00, 20, 4, true",
        "2026-12-01T23:59:00, 20, 4, true",
        "2026-12-02T00:00:00, 20, 3.2, false",
        "2026-12-03T00:00:00, 20, 2.4, false",
        "2026-12-03T00:00:00, 0, 4, false",
        "2026-12-02T00:00:00, 100, 0, false",
        "2027-12-02T00:00:00, 20, 0, false",
        // The same moments by another clock.
        "2026-12-01T15:58:00Z, 20, 4, true",
        "2026-12-01T16:00:00Z, 20, 3.2, false",
        "'Nov 20, 2026', 20, 4, true"
    })
    void lateWorkLosesTheShareOfEachDayThatHasBegun(String at, int percent, double points, boolean notLate) {
        SubmissionResult graded = result("ann", exercise("channels", true, true, true, true, false));
        SubmissionResult counted = untilDecember(percent).of(graded, new HandInTime(at, false));
        assertThat(counted.score()).isEqualTo(points);
        assertThat(counted.exercises().get(0).properties())
                .isEqualTo(graded.exercises().get(0).properties());
        assertThat(counted.problems().isEmpty()).isEqualTo(notLate);
    }

    @Test
    void whatThePlatformCallsLateCountsAsADayWhereTheTimeIsUnknown() {
        SubmissionResult counted =
                untilDecember(25).of(result("ann", exercise("channels", true)), new HandInTime("", true));
        assertThat(counted.score()).isEqualTo(0.75);
        assertThat(counted.problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.message().en())
                        .contains("says the learning platform", "Counted as days: 1", "25 % of the points"));
    }

    private static Course untilDecember(int percent) {
        Deadline deadline = new Deadline(OffsetDateTime.parse("2026-12-01T23:59:00+08:00"), percent);
        return new Course(
                Optional.empty(), Optional.empty(), List.of(), Optional.of(deadline), List.of(), Course.NONE.links());
    }

    private static Course course(List<CountedExercise> exercises) {
        return new Course(
                Optional.empty(), Optional.empty(), exercises, Optional.empty(), List.of(), Course.NONE.links());
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
