package stridelab.grader.results;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Call;
import stridelab.grader.properties.exam.Failure;
import stridelab.grader.properties.exam.HiddenProperty;
import stridelab.grader.properties.exam.Outcome;
import stridelab.grader.results.PropertyResult.Status;

/** Makes the result of a property from its outcome, or from the reason why it was not run. */
final class PropertyResults {
    private PropertyResults() {}

    static PropertyResult of(Outcome outcome, @Nullable Diagnosis diagnosis) {
        HiddenProperty property = outcome.property();
        Failure failure = outcome.failure();
        if (failure == null) {
            return result(property, Status.PASSED, property.points(), outcome.tries(), null, null, null);
        }
        Status status = status(failure.reason());
        boolean nothingToShow = status == Status.NOT_STARTED || status == Status.NOT_RUN;
        return result(
                property,
                status,
                0,
                nothingToShow ? 0 : outcome.tries(),
                Explanation.of(failure),
                nothingToShow ? null : counterexample(failure),
                diagnosis);
    }

    static PropertyResult notRun(HiddenProperty property, Text why) {
        return result(property, Status.NOT_RUN, 0, 0, why, null, null);
    }

    private static PropertyResult result(
            HiddenProperty property,
            Status status,
            double score,
            int tries,
            @Nullable Text message,
            @Nullable Counterexample counterexample,
            @Nullable Diagnosis diagnosis) {
        return new PropertyResult(
                property.id(),
                property.method(),
                status,
                score,
                property.points(),
                tries,
                Messages.ofExercise(property.contract().id(), property.name()),
                message,
                counterexample,
                diagnosis);
    }

    private static Status status(Failure.Reason reason) {
        return switch (reason) {
            case NOT_STARTED -> Status.NOT_STARTED;
            case ABSENT -> Status.NOT_RUN;
            case TIMED_OUT -> Status.TIMEOUT;
            case DIED -> Status.CRASHED;
            default -> Status.FAILED;
        };
    }

    private static Counterexample counterexample(Failure failure) {
        Call call = failure.call();
        List<String> names = call.parameterNames();
        List<Counterexample.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            arguments.add(new Counterexample.Argument(
                    names.get(i), Values.json(call.arguments().get(i))));
        }
        return new Counterexample(
                arguments,
                Values.json(failure.expected()),
                Values.json(failure.actual()),
                Explanation.thrown(failure.answer()),
                Explanation.mutatedArgument(failure));
    }
}
