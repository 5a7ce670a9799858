package stridelab.grader.feedback;

import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.propertytest.HiddenProperty;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.MethodName;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.PropertyResult.Status;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** Makes the result of a property from its outcome, or from the reason why it was not run. */
final class PropertyResults {
    private PropertyResults() {}

    static PropertyResult of(
            Outcome outcome,
            @Nullable Diagnosis diagnosis,
            Feedback asked,
            DirectFailure comparison,
            Reproduction reproduction,
            StudentLines lines) {
        HiddenProperty property = outcome.property();
        Failure failure = outcome.failure();
        DisclosedFeedback told = new DisclosedFeedback(asked.atMost(property.tells()));
        if (failure == null) {
            return result(property, Status.PASSED, property.points(), outcome.tries(), told);
        }
        Status status = status(failure.reason());
        if (failure.answer() instanceof Answer.NotAsked notAsked) {
            boolean withCall = told.level().tells(Feedback.COUNTEREXAMPLE);
            PropertyResult result = result(
                    property, status, 0, 0, told.saying(FailureMessage.of(notAsked, withCall), failure.reason()));
            String because = notAsked.because().method().getName();
            return because.equals(property.method())
                    ? result
                    : result.following(new MethodName(property.contract().id(), because));
        }
        if (status == Status.NOT_STARTED || status == Status.NOT_RUN) {
            // What is missing is no secret of the hidden tests.
            return result(property, status, 0, 0, told.saying(FailureMessage.of(failure), failure.reason()));
        }
        return result(
                property,
                status,
                0,
                // How many were asked before one failed tells which one that was.
                told.level().tells(Feedback.COUNTEREXAMPLE) ? outcome.tries() : outcome.inputs(),
                told.about(outcome, failure, diagnosis, comparison, reproduction, lines));
    }

    static PropertyResult notRun(HiddenProperty property, Text why) {
        return result(
                property,
                Status.NOT_RUN,
                0,
                0,
                new DisclosedFeedback(property.tells()).saying(why, Failure.Reason.ABSENT));
    }

    private static PropertyResult result(
            HiddenProperty property, Status status, double score, int tries, DisclosedFeedback told) {
        return new PropertyResult(
                property.id(),
                property.method(),
                status,
                score,
                property.points(),
                tries,
                told.level(),
                Messages.ofExercise(property.contract().id(), property.name()),
                told.message(),
                told.counterexample(),
                told.evidence(),
                told.diagnosis(),
                told.reason(),
                null);
    }

    private static Status status(Failure.Reason reason) {
        return switch (reason) {
            case NOT_STARTED -> Status.NOT_STARTED;
            case ABSENT, NOT_ASKED -> Status.NOT_RUN;
            case TIMED_OUT -> Status.TIMEOUT;
            case DIED -> Status.CRASHED;
            default -> Status.FAILED;
        };
    }
}
