package stridelab.grader.feedback;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.compile.MethodCalls;
import stridelab.grader.compile.MethodCalls.ContractMethod;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Failure.Reason;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.MethodName;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SourceLine;

/**
 * Finds failures that follow from another method's: a method that calls one which gives wrong values gives wrong values
 * itself, and likewise takes bad arguments that the other should refuse. An exception follows where it arose in a line of
 * the other's, or the other does not compile. What fails for ordinary arguments follows from nothing that fails for extreme
 * ones alone.
 */
public final class Consequences {
    private static final int ORDINARY = 10_000;

    private final List<ExerciseResult> exercises;
    private final MethodCalls calls;

    private Consequences(List<ExerciseResult> exercises, MethodCalls calls) {
        this.exercises = exercises;
        this.calls = calls;
    }

    /** The same results, in which each failure that follows from another method names that one. */
    public static List<ExerciseResult> named(List<ExerciseResult> exercises, MethodCalls calls) {
        Consequences consequences = new Consequences(exercises, calls);
        return exercises.stream().map(consequences::named).toList();
    }

    private ExerciseResult named(ExerciseResult exercise) {
        return exercise.with(exercise.properties().stream()
                .map(property ->
                        origin(exercise, property).map(property::following).orElse(property))
                .toList());
    }

    private Optional<MethodName> origin(ExerciseResult exercise, PropertyResult property) {
        if (property.reason() == null || property.followsFrom() != null) {
            return Optional.empty();
        }
        return method(exercise.id(), property.method()).stream()
                .flatMap(method -> calls.from(method).stream())
                .filter(called -> results(called).anyMatch(other -> follows(property, other)))
                .map(called ->
                        new MethodName(called.contract().id(), called.method().getName()))
                .findFirst();
    }

    private static boolean follows(PropertyResult property, PropertyResult other) {
        Reason reason = property.reason();
        if (reason == null || other.reason() == null || extreme(other) && !extreme(property)) {
            return false;
        }
        return switch (reason) {
            case WRONG_VALUE, WRONG_SHAPE, MALFORMED -> isWrongResult(other.reason());
            case THREW, WRONG_EXCEPTION -> other.reason() == Reason.ABSENT || inOneLine(property, other);
            case MISSING_EXCEPTION, TIMED_OUT, DIED -> other.reason() == reason;
            default -> false;
        };
    }

    private static boolean inOneLine(PropertyResult property, PropertyResult other) {
        SourceLine line = line(property);
        return line != null && line.equals(line(other));
    }

    private static boolean isWrongResult(Reason reason) {
        return switch (reason) {
            case WRONG_VALUE, WRONG_SHAPE, MALFORMED -> true;
            default -> false;
        };
    }

    private static @Nullable SourceLine line(PropertyResult property) {
        return property.counterexample() == null
                ? null
                : property.counterexample().line();
    }

    /** Whether a whole number among the arguments is of a size that no image has. */
    private static boolean extreme(PropertyResult property) {
        return property.counterexample() != null
                && property.counterexample().arguments().stream().anyMatch(argument -> extreme(argument.value()));
    }

    private static boolean extreme(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().anyMatch(Consequences::extreme)
                : value instanceof Integer number && Math.abs((long) number) > ORDINARY;
    }

    private Stream<PropertyResult> results(ContractMethod called) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(called.contract().id()))
                .flatMap(exercise -> exercise.properties().stream())
                .filter(property -> property.method().equals(called.method().getName()));
    }

    private static Optional<ContractMethod> method(String exercise, String name) {
        return Contract.withId(exercise)
                .flatMap(contract -> contract.methods().stream()
                        .filter(method -> method.getName().equals(name))
                        .map(method -> new ContractMethod(contract, method))
                        .findFirst());
    }
}
