package stridelab.grader.sandbox;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Answer.NotAsked;
import stridelab.grader.exercise.Call;
import stridelab.worker.Values;

/**
 * Which calls of one method took long, and how much that leaves for the next.
 *
 * <p>A right answer takes microseconds, so an ordinary call gets little time at first. Where that is not enough, it gets the
 * time of a long one, in a fresh process, as long as no call of the method used that up; from then on it gets fewer steps.
 * Steps are counted there, and in extreme calls from the first, so that a loop ends at the same step on every machine.
 */
final class MethodHistory {
    /** Of an ordinary call: with sizes up to 10,000, two loops inside one another take a fifth of them. */
    private static final long MOST_STEPS = 500_000_000;

    private static final long MANY_STEPS = 50_000_000;
    private static final long FEW_STEPS = 10_000_000;

    /** The numbers of a real layer and more, which take right answers up to ten million steps. */
    private static final long LAYER = 10_000;

    /** What an ordinary call may take in a process that has made calls before. */
    static final CallTimeout FIRST = new CallTimeout(Duration.ofMillis(100), 25);

    private static final CallTimeout TIME_IS_OVER = new CallTimeout(Duration.ofMillis(150), 25);
    private static final CallTimeout AFTER_A_HANG = new CallTimeout(Duration.ofMillis(500), 25, FEW_STEPS);
    private static final CallTimeout LAYER_AFTER_A_HANG = new CallTimeout(Duration.ofMillis(500), 25, MANY_STEPS);
    private static final CallTimeout EXTREME = new CallTimeout(Duration.ofSeconds(3), 50, MANY_STEPS);
    private static final CallTimeout NEXT_EXTREME = new CallTimeout(Duration.ofSeconds(1), 50, FEW_STEPS);

    private @Nullable Call hung;
    private @Nullable Call tooLong;
    private boolean slow;
    private boolean noMoreExtremes;

    /** Why an extreme call is not made; null where it is. */
    @Nullable
    NotAsked whyNotAsked() {
        if (noMoreExtremes && tooLong != null) {
            return hung != null
                    ? new NotAsked(NotAsked.Reason.METHOD_HANGS, hung)
                    : new NotAsked(NotAsked.Reason.METHOD_IS_SLOW, tooLong);
        }
        return null;
    }

    /** Whether an ordinary call took longer than {@link #FIRST}. */
    boolean isSlow() {
        return slow;
    }

    /** Whether an ordinary call did not return. */
    boolean hasHung() {
        return hung != null;
    }

    /** What a call may take in a process that has made calls before. */
    CallTimeout firstTimeout(Call call, Budget budget) {
        if (call.extreme() || hung != null) {
            return counted(call);
        }
        return slow && !budget.isOver() ? longest(budget) : FIRST;
    }

    /** What a call may take in a process of its own. */
    CallTimeout secondTimeout(Call call, Budget budget) {
        if (call.extreme() || hung != null) {
            return counted(call);
        }
        return budget.isOver() ? TIME_IS_OVER : longest(budget);
    }

    private CallTimeout counted(Call call) {
        if (!call.extreme()) {
            return isOfALayer(call) ? LAYER_AFTER_A_HANG : AFTER_A_HANG;
        }
        return tooLong == null && hung == null ? EXTREME : NEXT_EXTREME;
    }

    private static boolean isOfALayer(Call call) {
        long numbers = call.arguments().stream()
                .mapToLong(argument -> Values.size(argument, LAYER))
                .sum();
        return numbers > LAYER;
    }

    /** Notes that a call was ended since it took more steps than it may, and returns what is the answer then. */
    Answer tookTooManySteps(Call call) {
        if (!call.extreme()) {
            hung = hung == null ? call : hung;
            return new Answer.TimedOut();
        }
        tooLong = tooLong == null ? call : tooLong;
        return new NotAsked(NotAsked.Reason.METHOD_IS_SLOW, call);
    }

    /** Notes that a call did not return in its second time, and returns what is the answer then. */
    Answer didNotReturn(Call call, CallTimeout timeout) {
        if (call.extreme()) {
            // Its time goes where no steps are counted, so that a smaller limit of them would not help the next.
            noMoreExtremes = true;
            return tookTooManySteps(call);
        }
        if (timeout.equals(TIME_IS_OVER)) {
            return new NotAsked(NotAsked.Reason.TIME_IS_OVER, call);
        }
        hung = hung == null ? call : hung;
        return new Answer.TimedOut();
    }

    /** Notes that an ordinary call took longer than {@link #FIRST}. */
    void tookLong() {
        slow = true;
    }

    private static CallTimeout longest(Budget budget) {
        int idle = Math.toIntExact(budget.longestWait() / Watchdog.PERIOD_MILLIS);
        return new CallTimeout(Duration.ofMillis(budget.longestCall()), Math.max(idle, FIRST.idle()), MOST_STEPS);
    }
}
