package stridelab.grader.causes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import stridelab.grader.propertytest.Failure.Reason;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Counterexample.Argument;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.MethodName;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.PropertyResult.Status;
import stridelab.grader.results.Score;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/** The laws of grouping by cause, over results of every shape, those that no grading gives among them. */
class CausesTest {
    private static final List<String> METHODS = List.of("f", "g", "h");

    @Property(tries = 300)
    void eachFailedPropertyIsInExactlyOneCause(@ForAll("results") SubmissionResult result) {
        List<PropertyResult> failed =
                properties(result).filter(CausesTest::failed).toList();
        List<PropertyResult> inCauses = Causes.of(result).all().stream()
                .flatMap(cause -> cause.properties().stream())
                .toList();
        assertThat(inCauses).containsExactlyInAnyOrderElementsOf(failed);
    }

    @Property(tries = 300)
    void thePointsOfTheRootsAddUpToWhatWasLost(@ForAll("results") SubmissionResult result) {
        double lost = Score.sum(
                properties(result).filter(CausesTest::failed).toList(),
                property -> property.maxScore() - property.score());
        assertThat(Score.sum(Causes.of(result).roots(), Cause::pointsInAll)).isEqualTo(lost);
    }

    @Property(tries = 300)
    void theOrderOfTheResultsDoesNotCount(@ForAll("results") SubmissionResult result, @ForAll long seed) {
        assertThat(Causes.of(shuffled(result, new Random(seed)))).isEqualTo(Causes.of(result));
    }

    @Property(tries = 300)
    void aCauseHasOneMethodAndOneDiagnosis(@ForAll("results") SubmissionResult result) {
        assertThat(Causes.of(result).all()).allSatisfy(cause -> {
            assertThat(cause.properties())
                    .allMatch(property -> property.method().equals(cause.shown().method()));
            assertThat(cause.properties().stream()
                            .map(PropertyResult::diagnosis)
                            .distinct())
                    .hasSize(1);
        });
    }

    @Example
    void aMethodThatCallsAWrongOneStandsUnderIt() {
        MethodName f = new MethodName("a", "f");
        SubmissionResult result = result(List.of(exercise(
                "a",
                List.of(
                        failed("a/1", "f", Reason.WRONG_VALUE, null, null, 2),
                        failed("a/2", "g", Reason.WRONG_VALUE, null, f, 3),
                        failed("a/3", "g", Reason.MISSING_EXCEPTION, null, null, 1)))));
        List<Cause> roots = Causes.of(result).roots();
        assertThat(roots).extracting(Cause::id).containsExactly("a-f-wrong-value", "a-g-refusal");
        assertThat(roots.get(0).dependents()).extracting(Cause::id).containsExactly("a-g-wrong-value");
        assertThat(roots.get(0).pointsInAll()).isEqualTo(5);
        assertThat(CauseText.withCounts(roots.get(0)))
                .extracting(Text::en)
                .containsExactly("A.f(n = 1)", "Expected 3, got 2.", "Mend this first: 3 more points depend on it.");
    }

    @Example
    void theSmallestInputOfOrdinaryNumbersIsShownAndOneOfZerosAloneLast() {
        PropertyResult large = failed("a/1", "f", Reason.WRONG_VALUE, null, null, 1, List.of(1.0, 2.0, 3.0));
        PropertyResult zeros = failed("a/2", "f", Reason.WRONG_VALUE, null, null, 1, List.of(0.0));
        PropertyResult small = failed("a/3", "f", Reason.WRONG_VALUE, null, null, 1, List.of(4.0, 5.0));
        PropertyResult nan = failed("a/0", "f", Reason.WRONG_VALUE, null, null, 1, List.of("NaN"));
        Cause cause = Causes.of(result(List.of(exercise("a", List.of(large, zeros, nan, small)))))
                .roots()
                .get(0);
        assertThat(cause.properties()).containsExactly(small, large, nan, zeros);
    }

    @Provide
    Arbitrary<SubmissionResult> results() {
        return exercises("a").flatMap(a -> exercises("b").map(b -> result(List.of(a, b))));
    }

    private static Arbitrary<ExerciseResult> exercises(String id) {
        Arbitrary<@Nullable MethodName> followed = Combinators.combine(
                        Arbitraries.of("a", "b"), Arbitraries.of(METHODS))
                .<@Nullable MethodName>as(MethodName::new)
                .injectNull(0.5);
        return Combinators.combine(
                        Arbitraries.of(METHODS),
                        Arbitraries.of(Status.class),
                        Arbitraries.of(Reason.class).injectNull(0.2),
                        Arbitraries.of("x", "y").injectNull(0.6),
                        followed,
                        Arbitraries.integers().between(0, 12))
                .as((method, status, reason, diagnosis, origin, quarters) -> new PropertyResult(
                        "",
                        method,
                        status,
                        status == Status.PASSED ? quarters / 4.0 : 0,
                        quarters / 4.0,
                        1,
                        null,
                        new Text("t", "t"),
                        new Text("m", "m"),
                        null,
                        null,
                        diagnosis == null ? null : new Diagnosis(diagnosis, "en", "zh"),
                        reason,
                        origin))
                .list()
                .ofMaxSize(12)
                .map(properties -> exercise(
                        id,
                        IntStream.range(0, properties.size())
                                .mapToObj(i -> named(properties.get(i), id + "/" + i))
                                .toList()));
    }

    private static PropertyResult named(PropertyResult property, String id) {
        return new PropertyResult(
                id,
                property.method(),
                property.status(),
                property.score(),
                property.maxScore(),
                property.tries(),
                null,
                property.title(),
                property.message(),
                null,
                null,
                property.diagnosis(),
                property.reason(),
                property.followsFrom());
    }

    private static PropertyResult failed(
            String id,
            String method,
            Reason reason,
            @Nullable Diagnosis diagnosis,
            @Nullable MethodName origin,
            double points) {
        return failed(id, method, reason, diagnosis, origin, points, 1);
    }

    private static PropertyResult failed(
            String id,
            String method,
            Reason reason,
            @Nullable Diagnosis diagnosis,
            @Nullable MethodName origin,
            double points,
            Object argument) {
        return new PropertyResult(
                id,
                method,
                Status.FAILED,
                0,
                points,
                1,
                null,
                new Text("t", "t"),
                new Text("m", "m"),
                new Counterexample(
                        List.of(new Argument("n", argument)),
                        reason == Reason.MISSING_EXCEPTION ? null : 3,
                        2,
                        null,
                        null),
                null,
                diagnosis,
                reason,
                origin);
    }

    private static ExerciseResult exercise(String id, List<PropertyResult> properties) {
        return new ExerciseResult(
                id,
                id.toUpperCase(java.util.Locale.ROOT),
                Score.sum(properties, PropertyResult::score),
                Score.sum(properties, PropertyResult::maxScore),
                ExerciseResult.Status.FAILED,
                null,
                properties);
    }

    private static SubmissionResult result(List<ExerciseResult> exercises) {
        return new SubmissionResult(1, "s", 42, "process", "", 0, 0, 0.0, 0, List.of(), exercises, "");
    }

    private static SubmissionResult shuffled(SubmissionResult result, Random random) {
        List<ExerciseResult> exercises = new ArrayList<>();
        for (ExerciseResult exercise : result.exercises()) {
            List<PropertyResult> properties = new ArrayList<>(exercise.properties());
            Collections.shuffle(properties, random);
            exercises.add(exercise.with(properties));
        }
        Collections.shuffle(exercises, random);
        return result(exercises);
    }

    private static Stream<PropertyResult> properties(SubmissionResult result) {
        return result.exercises().stream().flatMap(exercise -> exercise.properties().stream());
    }

    private static boolean failed(PropertyResult property) {
        return property.status() != Status.PASSED && property.status() != Status.NOT_STARTED;
    }
}
