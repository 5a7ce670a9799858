package stridelab.grader.causes;

import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.MethodName;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/**
 * The causes behind the failed properties of a submission: a pure function of its results, whatever order they are in.
 *
 * <p>Each property that did not pass is in exactly one cause, but for those that were not started, and those of an exercise
 * that the grader could not grade.
 *
 * @param roots the causes that follow from no other, those that would give back most first
 */
public record Causes(List<Cause> roots) {
    private static final Comparator<Cause> MOST_POINTS =
            Comparator.comparingDouble(Cause::pointsInAll).reversed().thenComparing(Causes::order);

    public Causes {
        roots = List.copyOf(roots);
    }

    /** The causes of {@code result}. */
    public static Causes of(SubmissionResult result) {
        return new Causes(rooted(result.exercises().stream()
                .filter(exercise -> exercise.score() != null)
                .flatMap(Causes::causes)
                .sorted(Comparator.comparing(Causes::order))
                .toList()));
    }

    /** The causes of one exercise, none of them linked to another yet. */
    private static Stream<Cause> causes(ExerciseResult exercise) {
        return exercise.properties().stream()
                .filter(Grouping::failed)
                .collect(Collectors.groupingBy(property -> Grouping.key(exercise, property)))
                .values()
                .stream()
                .map(properties -> cause(exercise, properties));
    }

    /** All causes: each root, followed by what follows from it. */
    public List<Cause> all() {
        return roots.stream().flatMap(Causes::withDependents).toList();
    }

    /** Whether one of them has these words, so that they need not be said of its exercise as well. */
    public boolean tell(Text message) {
        return all().stream()
                .flatMap(cause -> cause.properties().stream())
                .anyMatch(property -> message.equals(property.message()));
    }

    private static Stream<Cause> withDependents(Cause cause) {
        return Stream.concat(Stream.of(cause), cause.dependents().stream().flatMap(Causes::withDependents));
    }

    private static Cause cause(ExerciseResult exercise, List<PropertyResult> properties) {
        List<PropertyResult> sorted = properties.stream()
                // A wrong value shows what a misconception does; an exception shows where it ended.
                .sorted(Comparator.comparing(
                                (PropertyResult property) -> Grouping.kind(exercise, property) != Kind.WRONG_VALUE)
                        .thenComparing(property -> Grouping.kind(exercise, property))
                        .thenComparing(ExampleSize::of)
                        .thenComparing(PropertyResult::maxScore, Comparator.reverseOrder())
                        .thenComparing(PropertyResult::id))
                .toList();
        PropertyResult shown = sorted.get(0);
        return new Cause(
                exercise.id(),
                exercise.className(),
                Grouping.ofWholeClass(exercise, shown) ? null : shown.method(),
                Grouping.kind(exercise, shown),
                shown,
                sorted.subList(1, sorted.size()),
                shown.followsFrom(),
                List.of());
    }

    /** The causes that follow from none of the others, each with those that follow from it. */
    private static List<Cause> rooted(List<Cause> causes) {
        Map<Cause, Cause> origins = new IdentityHashMap<>();
        for (Cause cause : causes) {
            origin(cause, causes)
                    .filter(origin -> !leadsTo(origin, cause, origins))
                    .ifPresent(origin -> origins.put(cause, origin));
        }
        return children(null, causes, origins);
    }

    private static List<Cause> children(@Nullable Cause origin, List<Cause> causes, Map<Cause, Cause> origins) {
        return causes.stream()
                .filter(cause -> origins.get(cause) == origin)
                .map(cause -> new Cause(
                        cause.exercise(),
                        cause.className(),
                        cause.method(),
                        cause.kind(),
                        cause.shown(),
                        cause.folded(),
                        origin == null ? null : new MethodName(origin.exercise(), String.valueOf(origin.method())),
                        children(cause, causes, origins)))
                .sorted(MOST_POINTS)
                .toList();
    }

    private static boolean leadsTo(Cause from, Cause to, Map<Cause, Cause> origins) {
        for (Cause cause = from; cause != null; cause = origins.get(cause)) {
            if (cause == to) {
                return true;
            }
        }
        return false;
    }

    /** Of the causes of the method that this one follows from, the one of the same kind that costs most. */
    private static Optional<Cause> origin(Cause cause, List<Cause> causes) {
        MethodName method = cause.followsFrom();
        if (method == null) {
            return Optional.empty();
        }
        return causes.stream()
                .filter(other -> other.exercise().equals(method.exercise())
                        && method.method().equals(other.method())
                        && Grouping.maySpread(other.kind(), cause.kind()))
                .max(Comparator.comparing((Cause other) -> other.kind() == cause.kind())
                        .thenComparing(Cause::points)
                        .thenComparing(Causes::order, Comparator.reverseOrder()));
    }

    private static String order(Cause cause) {
        return cause.exercise() + "/" + cause.method() + "/" + cause.kind().ordinal() + "/" + cause.id() + "/"
                + cause.shown().id();
    }
}
