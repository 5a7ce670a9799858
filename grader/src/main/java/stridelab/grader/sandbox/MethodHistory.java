package stridelab.grader.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Answer.NotAsked;
import stridelab.grader.exercise.Call;

/**
 * Which calls of one method took long, and how much time that leaves for the next.
 *
 * <p>A right answer takes microseconds, so a call gets little time at first. Where that is not enough it gets the time of a
 * long call, in a fresh process, as long as no call of the method used that up; then it gets little there too. Extreme
 * calls are not made any more after one of them did not return, or two of them took long.
 */
final class MethodHistory {
    /** The timeout of a call in a process that has made calls before. */
    static final CallTimeout FIRST = new CallTimeout(Duration.ofMillis(100), 25);

    private static final CallTimeout SHORT = new CallTimeout(Duration.ofMillis(150), 25);
    private static final int IDLE_LOOKS = 100;
    private static final int LONG_CALLS_AT_MOST = 2;

    private @Nullable Call hung;
    private @Nullable Call slow;
    private int slowCalls;
    private @Nullable NotAsked noMoreExtremes;

    /** Why an extreme call is not made; null where it is. */
    @Nullable
    NotAsked whyNotAsked(Budget budget) {
        if (noMoreExtremes == null && slow != null && (slowCalls >= LONG_CALLS_AT_MOST || budget.isOver())) {
            noMoreExtremes = new NotAsked(NotAsked.Reason.METHOD_IS_SLOW, slow);
        }
        return noMoreExtremes;
    }

    boolean isSlow() {
        return slow != null;
    }

    /** The timeout in a process that has made calls before, where calls are known to take long. */
    CallTimeout firstTimeout(Budget budget) {
        return hung == null && !budget.isOver() ? longest(budget) : FIRST;
    }

    /** The timeout in a process of the call's own. */
    CallTimeout secondTimeout(Budget budget) {
        return hung == null && !budget.isOver() ? longest(budget) : SHORT;
    }

    /** Notes that a call did not return in its second time, and returns what is the answer then. */
    Answer didNotReturn(Call call, CallTimeout timeout) {
        boolean waitedLong = !timeout.equals(SHORT);
        Call because = hung == null ? call : hung;
        if (call.extreme()) {
            noMoreExtremes = new NotAsked(NotAsked.Reason.METHOD_HANGS, because);
        }
        if (waitedLong || hung != null && !call.extreme()) {
            hung = because;
            return new Answer.TimedOut();
        }
        // It was given too little time to say that it does not return.
        return hung != null
                ? new NotAsked(NotAsked.Reason.METHOD_HANGS, because)
                : new NotAsked(NotAsked.Reason.TIME_IS_OVER, call);
    }

    /** Notes that a call returned, but not in its first time. */
    void tookLong(Call call) {
        slow = slow == null ? call : slow;
        slowCalls++;
    }

    private static CallTimeout longest(Budget budget) {
        return new CallTimeout(Duration.ofMillis(budget.longestCall()), IDLE_LOOKS);
    }
}
