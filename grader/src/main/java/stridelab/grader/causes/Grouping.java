package stridelab.grader.causes;

import stridelab.grader.propertytest.Failure.Reason;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.PropertyResult.Status;

/** Which failed properties belong together, and what kind of trouble each is. */
final class Grouping {
    private Grouping() {}

    /** Whether a property lost its points by what was handed in, and not by what was not. */
    static boolean failed(PropertyResult property) {
        return property.status() != Status.PASSED && property.status() != Status.NOT_STARTED;
    }

    /** Equal for the properties of one cause. */
    static String key(ExerciseResult exercise, PropertyResult property) {
        if (ofWholeClass(exercise, property)) {
            return exercise.id();
        }
        String what = property.diagnosis() == null
                ? kind(exercise, property).name()
                : property.diagnosis().id();
        return exercise.id() + "/" + property.method() + "/" + what;
    }

    /** Whether the whole class is missing, or does not compile: then all of its properties have the same reason. */
    static boolean ofWholeClass(ExerciseResult exercise, PropertyResult property) {
        return property.status() == Status.NOT_RUN
                && exercise.message() != null
                && exercise.properties().stream()
                        .allMatch(each -> each.status() == Status.NOT_RUN
                                && (each.message() == null || each.message().equals(exercise.message())));
    }

    static Kind kind(ExerciseResult exercise, PropertyResult property) {
        return switch (property.status()) {
            case TIMEOUT -> Kind.TIMEOUT;
            case CRASHED -> Kind.CRASH;
            case NOT_RUN -> notRun(exercise, property);
            default -> property.reason() == null ? withoutReason(property) : failed(property.reason());
        };
    }

    /** Whether trouble of one kind in a method that is called can be the reason for trouble of the other in its caller. */
    static boolean maySpread(Kind called, Kind caller) {
        return switch (caller) {
            case REFUSAL -> called == Kind.REFUSAL || called == Kind.DOES_NOT_COMPILE;
            default -> called.lacksValue() || called == Kind.DOES_NOT_COMPILE;
        };
    }

    private static Kind notRun(ExerciseResult exercise, PropertyResult property) {
        boolean absent = property.reason() == Reason.ABSENT || property.reason() == null;
        boolean broken = exercise.status() == ExerciseResult.Status.COMPILE_ERROR
                && (exercise.errors().isEmpty()
                        || exercise.errors().stream()
                                .anyMatch(error ->
                                        error.method() == null || error.method().equals(property.method())));
        if (absent) {
            return broken ? Kind.DOES_NOT_COMPILE : Kind.MISSING;
        }
        // Not asked any further, since another call of the same method took too long.
        return property.followsFrom() == null ? Kind.TIMEOUT : Kind.NOT_ASKED;
    }

    private static Kind failed(Reason reason) {
        return switch (reason) {
            case WRONG_VALUE, WRONG_SHAPE, MALFORMED -> Kind.WRONG_VALUE;
            case THREW -> Kind.EXCEPTION;
            case MISSING_EXCEPTION, WRONG_EXCEPTION -> Kind.REFUSAL;
            case SINGLE_PRECISION -> Kind.PRECISION;
            case MUTATED_ARGUMENT, SHARES_INPUT, SHARES_ROWS, NOT_REPEATABLE -> Kind.SIDE_EFFECT;
            case TIMED_OUT -> Kind.TIMEOUT;
            case DIED -> Kind.CRASH;
            case NOT_STARTED, ABSENT, NOT_ASKED -> Kind.MISSING;
        };
    }

    /** From what results of an earlier version have. */
    private static Kind withoutReason(PropertyResult property) {
        Counterexample example = property.counterexample();
        if (example == null) {
            return property.withheld().isPresent() ? Kind.WITHHELD : Kind.WRONG_VALUE;
        }
        if (example.mutatedArgument() != null) {
            return Kind.SIDE_EFFECT;
        }
        if (example.expected() == null) {
            return Kind.REFUSAL;
        }
        return example.thrown() == null ? Kind.WRONG_VALUE : Kind.EXCEPTION;
    }
}
