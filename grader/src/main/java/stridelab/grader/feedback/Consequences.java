package stridelab.grader.feedback;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;
import stridelab.grader.compile.MethodCalls;
import stridelab.grader.compile.MethodCalls.ContractMethod;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Failure.Reason;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.MethodName;
import stridelab.grader.results.PropertyResult;

/**
 * Finds failures that follow from another method's: where a method gives no right value, and calls one that gives none, that
 * one is to be mended first. Likewise where both take bad arguments.
 */
public final class Consequences {
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
        if (!gaveNoValue(property) && !tookBadArguments(property)) {
            return Optional.empty();
        }
        Predicate<PropertyResult> alike =
                gaveNoValue(property) ? Consequences::gaveNoValue : Consequences::tookBadArguments;
        return method(exercise.id(), property.method()).stream()
                .flatMap(method -> calls.from(method).stream())
                .filter(called -> results(called).anyMatch(alike))
                .map(called ->
                        new MethodName(called.contract().id(), called.method().getName()))
                .findFirst();
    }

    private Stream<PropertyResult> results(ContractMethod called) {
        return exercises.stream()
                .filter(exercise -> exercise.id().equals(called.contract().id()))
                .flatMap(exercise -> exercise.properties().stream())
                .filter(property -> property.method().equals(called.method().getName()));
    }

    private static Optional<ContractMethod> method(String exercise, String name) {
        return Contract.all().stream()
                .filter(contract -> contract.id().equals(exercise))
                .flatMap(contract -> contract.methods().stream()
                        .filter(method -> method.getName().equals(name))
                        .map(method -> new ContractMethod(contract, method)))
                .findFirst();
    }

    private static boolean gaveNoValue(PropertyResult property) {
        Reason reason = property.reason();
        return reason != null
                && switch (reason) {
                    case WRONG_VALUE, WRONG_SHAPE, MALFORMED, THREW, TIMED_OUT, DIED -> true;
                    default -> false;
                };
    }

    private static boolean tookBadArguments(PropertyResult property) {
        return property.reason() == Reason.MISSING_EXCEPTION || property.reason() == Reason.WRONG_EXCEPTION;
    }
}
