package stridelab.grader.causes;

import java.util.Locale;

/** What kind of trouble a cause is, the most pressing first. */
public enum Kind {
    DOES_NOT_COMPILE,
    MISSING,
    CRASH,
    TIMEOUT,
    /** It could not be asked, because of another method's call. */
    NOT_ASKED,
    EXCEPTION,
    WRONG_VALUE,
    /** Bad arguments are not refused, or not as they should be. */
    REFUSAL,
    /** Right but for the digits that a float loses. */
    PRECISION,
    /** The value is right, but what is done to arrays, or on a second call, is not. */
    SIDE_EFFECT,
    /** The course does not tell. */
    WITHHELD;

    /** As in anchors: {@code wrong-value}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether no right value came for good arguments. */
    boolean lacksValue() {
        return switch (this) {
            case CRASH, TIMEOUT, EXCEPTION, WRONG_VALUE -> true;
            default -> false;
        };
    }
}
