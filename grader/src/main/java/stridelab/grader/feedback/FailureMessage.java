package stridelab.grader.feedback;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** Says in words why a property did not pass. */
final class FailureMessage {
    private FailureMessage() {}

    static Text of(Failure failure) {
        String key =
                "report." + failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return switch (failure.reason()) {
            case WRONG_VALUE -> wrongValue(failure);
            case WRONG_SHAPE -> Messages.text(key, shape(failure.expected()), actualShape(failure));
            case MALFORMED -> Messages.text(returnedNull(failure) ? "report.returned-null" : key);
            case THREW, WRONG_EXCEPTION -> Messages.text(key, String.valueOf(thrown(failure.answer())));
            case MUTATED_ARGUMENT -> Messages.text(key, String.valueOf(mutatedArgument(failure)));
            case ABSENT -> Messages.text(key, signature(failure.call().method()));
            case DIED ->
                failure.answer() instanceof Answer.Died died
                        ? Messages.text("sandbox." + died.reason())
                        : Messages.text(key);
            default -> Messages.text(key);
        };
    }

    /** Says that arguments were not refused as they should be, and which of them are bad. */
    static Text ofBad(Text arguments, Failure failure) {
        return failure.reason() == Failure.Reason.WRONG_EXCEPTION
                ? Messages.text("report.wrong-exception-of", arguments, String.valueOf(thrown(failure.answer())))
                : Messages.text("report.missing-exception-of", arguments);
    }

    /** Says why a call was not made, and names the call that was the reason where that is not to be kept back. */
    static Text of(Answer.NotAsked notAsked, boolean withCall) {
        String key = "report.not-asked-"
                + notAsked.reason().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return withCall ? Messages.text(key, CallText.of(notAsked.because())) : Messages.text(key + "-kind");
    }

    /** The same without anything that a value could be read from. */
    static Text kind(Failure failure) {
        return switch (failure.reason()) {
            case WRONG_VALUE, WRONG_SHAPE, THREW, WRONG_EXCEPTION, MUTATED_ARGUMENT ->
                Messages.text("report.kind-"
                        + failure.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'));
            default -> of(failure);
        };
    }

    /** The class and the message of what was thrown, or null. */
    static @Nullable String thrown(Answer answer) {
        if (!(answer instanceof Answer.Threw threw)) {
            return null;
        }
        return threw.message() == null ? threw.exceptionClass() : threw.exceptionClass() + ": " + threw.message();
    }

    /** The name of the argument that was changed, or null. */
    static @Nullable String mutatedArgument(Failure failure) {
        int position = failure.answer().sideEffects().mutatedArgument();
        return position < 0 || position >= failure.call().arguments().size()
                ? null
                : failure.call().parameterNames().get(position);
    }

    static String signature(Method method) {
        return "public static " + method.getReturnType().getSimpleName() + " " + method.getName()
                + Stream.of(method.getParameterTypes())
                        .map(Class::getSimpleName)
                        .collect(Collectors.joining(", ", "(", ")"));
    }

    private static Text wrongValue(Failure failure) {
        String key = switch (failure.cell().size()) {
            case 0 -> "report.wrong-value";
            case 1 -> "report.wrong-value-at-index";
            case 2 -> "report.wrong-value-in-row-and-column";
            default -> "report.wrong-value-in-channel-row-and-column";
        };
        return failure.cell().isEmpty()
                ? Messages.text(key, String.valueOf(failure.expected()), String.valueOf(failure.actual()))
                : Messages.text(key, failure.cell().toArray());
    }

    private static boolean returnedNull(Failure failure) {
        return failure.actual() == null && !(failure.answer() instanceof Answer.TooLarge);
    }

    private static String actualShape(Failure failure) {
        return failure.answer() instanceof Answer.TooLarge large ? shape(large) : shape(failure.actual());
    }

    /** The lengths of a result of which no more is known. */
    static String shape(Answer.TooLarge large) {
        return large.shape().stream().map(String::valueOf).collect(Collectors.joining("×"));
    }

    /** The lengths of an array, such as {@code 3×4}. */
    static String shape(@Nullable Object value) {
        StringBuilder shape = new StringBuilder();
        Object part = value;
        while (part != null && part.getClass().isArray()) {
            int length = Array.getLength(part);
            shape.append(shape.isEmpty() ? "" : "×").append(length);
            part = length == 0 ? null : Array.get(part, 0);
        }
        return shape.toString();
    }
}
