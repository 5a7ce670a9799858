package stridelab.grader.sandbox;

import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Answer.NotAsked;
import stridelab.grader.exercise.Call;

/**
 * Which calls of one method took long, and how much time that leaves for the next.
 *
 * <p>A right answer takes microseconds, so a call gets little time at first. Where that is not enough, an ordinary call gets
 * the time of a long one, in a fresh process, as long as no call of the method used that up; then it gets little there
 * too. Extreme calls never get much, and are not made any more after one did not return in that, or two took long.
 */
final class MethodHistory {
    /** The timeout of a call in a process that has made calls before. */
    static final CallTimeout FIRST = new CallTimeout(Duration.ofMillis(100), 25);

    private static final CallTimeout SHORT = new CallTimeout(Duration.ofMillis(150), 25);
    private static final CallTimeout EXTREME = new CallTimeout(Duration.ofMillis(500), 50);
    private static final int IDLE_LOOKS = 100;
    private static final int LONG_CALLS_AT_MOST = 2;

    private @Nullable Call hung;
    private @Nullable Call slow;
    private int slowCalls;
    private boolean noMoreExtremes;

    /** Why an extreme call is not made; null where it is. */
    @Nullable
    NotAsked whyNotAsked() {
        if (hung != null && noMoreExtremes) {
            return new NotAsked(NotAsked.Reason.METHOD_HANGS, hung);
        }
        return slow != null && (noMoreExtremes || slowCalls >= LONG_CALLS_AT_MOST)
                ? new NotAsked(NotAsked.Reason.METHOD_IS_SLOW, slow)
                : null;
    }

    boolean isSlow() {
        return slow != null;
    }

    /** The timeout of a call in a process that has made calls before, where calls are known to take long. */
    CallTimeout firstTimeout(Call call, Budget budget) {
        return call.extreme() || hung != null || budget.isOver() ? FIRST : longest(budget);
    }

    /** The timeout in a process of the call's own. */
    CallTimeout secondTimeout(Call call, Budget budget) {
        if (call.extreme()) {
            return EXTREME;
        }
        return hung == null && !budget.isOver() ? longest(budget) : SHORT;
    }

    /** Notes that a call did not return in its second time, and returns what is the answer then. */
    Answer didNotReturn(Call call, CallTimeout timeout) {
        if (call.extreme()) {
            noMoreExtremes = true;
            tookLong(call);
            return Objects.requireNonNull(whyNotAsked());
        }
        if (hung == null && timeout.equals(SHORT)) {
            // It was given too little time to say that it does not return.
            return new NotAsked(NotAsked.Reason.TIME_IS_OVER, call);
        }
        hung = hung == null ? call : hung;
        return new Answer.TimedOut();
    }

    /** Notes that a call took longer than its first time. */
    void tookLong(Call call) {
        slow = slow == null ? call : slow;
        slowCalls++;
    }

    private static CallTimeout longest(Budget budget) {
        return new CallTimeout(Duration.ofMillis(budget.longestCall()), IDLE_LOOKS);
    }
}
