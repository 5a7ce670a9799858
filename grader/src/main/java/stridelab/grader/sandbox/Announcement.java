package stridelab.grader.sandbox;

import java.util.List;
import java.util.function.Predicate;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;

/**
 * Calls that are known before they are asked for, and are sent to the student's process many at a time: waiting for each
 * answer before the next call is sent costs a third of a right submission's processor time.
 */
final class Announcement {
    static final Announcement NONE = new Announcement(List.of(), call -> true);

    private final List<Call> calls;
    private final Predicate<Call> alone;
    private int answered;
    private int underWay;

    /** @param alone whether a call is not to be sent together with others, looked at when it would be */
    Announcement(List<Call> calls, Predicate<Call> alone) {
        this.calls = calls;
        this.alone = alone;
    }

    /** Whether {@code call} is the one that comes next. */
    boolean isNext(Call call) {
        return answered < calls.size() && calls.get(answered).asks(call);
    }

    /** Answers the call that comes next. */
    Answer answer(WorkerProcess process, Call call, CallTimeout timeout) {
        if (underWay == 0 && !alone.test(call)) {
            underWay = process.send(calls.subList(answered, end()), timeout);
        }
        answered++;
        if (underWay == 0) {
            return process.call(call, timeout);
        }
        underWay--;
        return process.receive(call, timeout);
    }

    /** Receives and forgets what is under way, so that the next answer is one to the next call. */
    void end(WorkerProcess process) {
        while (underWay > 0 && process.alive()) {
            underWay--;
            answered++;
            process.drop(MethodHistory.FIRST);
        }
    }

    /** Up to the next call that is made alone. */
    private int end() {
        int end = answered;
        while (end < calls.size() && !alone.test(calls.get(end))) {
            end++;
        }
        return end;
    }
}
