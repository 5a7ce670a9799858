package stridelab.grader.sandbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.compile.StepCounting;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Answer.NotAsked;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Implementation;

/**
 * A submission's classes in a JVM of their own, which is started when it is first needed and again after each death.
 *
 * <p>A call that does not return, or ends its process, is made once more, first of all in a fresh process that compiles as
 * a student's own JVM does; what comes of it there is the answer. How long it may compute is counted in the processor's
 * time, and then in calls: see {@link MethodHistory}. Calls with ordinary arguments are always made.
 *
 * <p>An instance is asked by one thread at a time, whichever.
 */
public final class StudentProcess implements Implementation, AutoCloseable {
    private final CompiledSubmission submission;
    private final Map<String, byte[]> classes;
    private final WorkerLauncher starter;
    private final boolean stateless;
    private final Map<String, MethodHistory> methods = new HashMap<>();
    private @Nullable Contract exercise;
    private @Nullable Answer ofExercise;
    private Announcement announcement = Announcement.NONE;
    private Budget budget = new Budget(Duration.ZERO);
    private volatile @Nullable WorkerProcess worker;
    private volatile boolean closed;
    private long cpuMillisBefore;

    StudentProcess(CompiledSubmission submission, WorkerLauncher starter) {
        this.submission = submission;
        this.classes = StepCounting.in(submission.classes());
        this.starter = starter;
        this.stateless = submission.stateless();
    }

    /**
     * Turns to an exercise: the next calls are of its methods. Where the class files do not show that one exercise's code
     * cannot disturb another's, they are made in a process that has served no other.
     *
     * @param time the processor's time for all of its calls together; one call gets at most half of it
     */
    public synchronized void begin(Contract exercise, Duration time) {
        this.exercise = exercise;
        budget = new Budget(time);
        methods.clear();
        ofExercise = null;
        endAnnouncement();
        WorkerProcess current = worker;
        if (current != null && current.used() && !stateless) {
            discard();
        }
    }

    /**
     * {@inheritDoc}
     *
     * @throws IllegalStateException if the call is not of the exercise that was begun
     * @throws SandboxFailure if no JVM can be started
     */
    @Override
    public synchronized Answer ask(Call call) {
        Contract asked = call.contract();
        if (!asked.equals(exercise)) {
            throw new IllegalStateException(asked.className() + " was not begun");
        }
        if (ofExercise != null) {
            return ofExercise;
        }
        if (!submission.compiled(asked.className()) || submission.broken(asked, call.method())) {
            return new Answer.Absent();
        }
        MethodHistory method = history(call);
        NotAsked notAsked = call.extreme() ? method.whyNotAsked() : null;
        return notAsked != null ? notAsked : make(call, method);
    }

    /** Makes the next call as if it were the first: in a fresh process, unless the code keeps nothing anyway. */
    public synchronized void renew() {
        if (!stateless) {
            discard();
        }
    }

    /** The CPU time of all processes so far; where one ended by itself, up to a fifth of a second of it is not seen. */
    public synchronized long cpuMillis() {
        WorkerProcess current = worker;
        return cpuMillisBefore + (current == null ? 0 : current.cpuMillis());
    }

    /** Ends every process; may be called while a question waits, which then is answered as a death. */
    @Override
    public void close() {
        closed = true;
        WorkerProcess current = worker;
        if (current != null) {
            current.close();
        }
    }

    private Answer make(Call call, MethodHistory method) {
        WorkerProcess used = running();
        CallTimeout first = method.firstTimeout(call, budget);
        Answer answer = method.isSlow() ? takingLong(used, call, method, first) : answer(used, call, first);
        if (!isNone(answer) && !ranOut(answer) || closed) {
            return answer;
        }
        if (tookTooManySteps(used, answer) && stateless) {
            return method.tookTooManySteps(call);
        }
        discard();
        CallTimeout patience = method.secondTimeout(call, budget);
        WorkerProcess fresh = starter.startPatient(classes);
        worker = fresh;
        long before = fresh.cpuMillis();
        Answer again = answer(fresh, call, patience);
        long taken = fresh.cpuMillis() - before;
        budget.spend(taken);
        if (tookTooManySteps(fresh, again)) {
            again = method.tookTooManySteps(call);
            renew();
        } else if (again instanceof Answer.TimedOut) {
            again = method.didNotReturn(call, patience);
        } else {
            // What was sent ahead may have kept an answer back that took no time.
            noteIfLong(call, method, taken, again);
        }
        if (ofExercise != null) {
            ofExercise = isNone(again) ? new NotAsked(NotAsked.Reason.CLASS_DOES_NOT_LOAD, call) : again;
        }
        return again;
    }

    /** Makes a call of a method that is known to take long. */
    private Answer takingLong(WorkerProcess process, Call call, MethodHistory method, CallTimeout timeout) {
        long before = process.cpuMillis();
        Answer answer = answer(process, call, timeout);
        long taken = process.cpuMillis() - before;
        budget.spend(taken);
        noteIfLong(call, method, taken, answer);
        return answer;
    }

    private static void noteIfLong(Call call, MethodHistory method, long taken, Answer answer) {
        if (!call.extreme() && taken > MethodHistory.FIRST.computing().toMillis() && !isNone(answer)) {
            method.tookLong();
        }
    }

    /** Where the time was over, the process was ended; with too many steps it goes on. */
    private static boolean tookTooManySteps(WorkerProcess process, Answer answer) {
        return answer instanceof Answer.TimedOut && process.alive();
    }

    private MethodHistory history(Call call) {
        return methods.computeIfAbsent(call.method().getName(), name -> new MethodHistory());
    }

    /** Whether the call ended its process, or had to be ended with it. */
    private static boolean isNone(Answer answer) {
        return answer instanceof Answer.TimedOut || answer instanceof Answer.Died;
    }

    /** Whether the process was out of memory or of threads, which earlier calls may have used up. */
    private static boolean ranOut(Answer answer) {
        return answer instanceof Answer.Threw threw && threw.kind().equals(OutOfMemoryError.class.getName());
    }

    /** {@inheritDoc} Only code that keeps nothing from call to call is worked ahead with, and with ordinary calls. */
    @Override
    public synchronized void announce(List<Call> calls) {
        endAnnouncement();
        if (stateless && calls.stream().noneMatch(Call::extreme)) {
            // After a call that hung, calls of its method are waited for one by one: each may take its steps.
            announcement = new Announcement(calls, call -> history(call).hasHung());
        }
    }

    private void endAnnouncement() {
        WorkerProcess current = worker;
        if (current != null) {
            announcement.end(current);
        }
        announcement = Announcement.NONE;
    }

    private Answer answer(WorkerProcess process, Call call, CallTimeout timeout) {
        String className = call.contract().studentClass();
        if (!process.loaded(className)) {
            ofExercise = process.load(className, timeout);
            if (ofExercise != null) {
                return ofExercise;
            }
        }
        if (announcement.isNext(call)) {
            return announcement.answer(process, call, timeout);
        }
        endAnnouncement();
        return process.call(call, timeout);
    }

    private WorkerProcess running() {
        WorkerProcess current = worker;
        if (current == null || !current.alive()) {
            discard();
            current = starter.start(classes);
            worker = current;
        }
        return current;
    }

    private void discard() {
        announcement = Announcement.NONE;
        WorkerProcess current = worker;
        if (current != null) {
            current.close();
            cpuMillisBefore += current.cpuMillis();
            worker = null;
        }
    }
}
