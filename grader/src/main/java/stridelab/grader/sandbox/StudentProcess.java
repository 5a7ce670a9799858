package stridelab.grader.sandbox;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Student;

/**
 * A submission's classes in a JVM of their own, which is started when it is first needed and again after each death.
 *
 * <p>Each exercise has its time, and what hangs is not asked again in it: a method that did costs only itself, a class
 * that cannot be loaded the whole exercise. What goes wrong in a JVM that has answered for an earlier exercise is asked
 * again in a fresh one at once. An instance is asked by one thread at a time, whichever.
 */
public final class StudentProcess implements Student, AutoCloseable {
    private static final int CALLS_IN_A_BUDGET = 3;

    /** Of a call that computes all the while. A right one takes microseconds. */
    private static final int ENDLESS_LOOPS_IN_A_BUDGET = 8;

    /** What hangs in a JVM that another exercise used is asked once more, with all its time; so most hangs end early. */
    private static final int LESS_WHERE_SHARED = 5;

    /** What an exercise gets at the least when it is begun anew, so that another's mischief has not eaten all its time. */
    private static final Duration SECOND_CHANCE = Duration.ofSeconds(4);

    private final CompiledSubmission submission;
    private final Starter starter;
    private final Map<String, Answer> ofMethod = new HashMap<>();
    private @Nullable Contract exercise;
    private @Nullable Answer ofExercise;
    private Duration budget = Duration.ZERO;
    private long leftNanos;
    private volatile @Nullable WorkerProcess worker;
    private volatile boolean closed;
    private @Nullable WorkerProcess inherited;
    private List<Call> announced = List.of();
    private int answered;
    private int underWay;
    private long cpuMillisBefore;

    StudentProcess(CompiledSubmission submission, Starter starter) {
        this.submission = submission;
        this.starter = starter;
    }

    /**
     * Turns to an exercise: the next questions are about it.
     *
     * @param budget the time for all of them together, counted while one is being answered; one call gets at most a
     *     third of it, and an eighth of it in processor time; half of that once a method hung, and so on, since what
     *     hangs next mostly calls it
     */
    public synchronized void begin(Contract exercise, Duration budget) {
        this.exercise = exercise;
        this.budget = budget;
        leftNanos = budget.toNanos();
        ofMethod.clear();
        ofExercise = null;
        announce(List.of());
        WorkerProcess current = worker;
        inherited = current != null && current.used() ? current : null;
    }

    /**
     * {@inheritDoc}
     *
     * <p>What goes wrong then is not asked again in a fresh JVM, and may be a matter of working ahead: only right answers
     * are to be believed.
     */
    @Override
    public synchronized void announce(List<Call> questions) {
        awaitWhatIsUnderWay();
        announced = questions;
        answered = 0;
        underWay = 0;
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
        String method = call.method().getName();
        Answer before = ofMethod.get(method);
        if (before != null) {
            return before;
        }
        if (leftNanos <= 0) {
            return new Answer.TimedOut();
        }
        boolean wasShared = shared();
        boolean wasAnnounced = answered < announced.size();
        Answer answer = askProcess(asked, call);
        if (wasShared && !shared() && !closed) {
            // It died or hung, which may be an earlier exercise's doing.
            ofExercise = null;
            return wasAnnounced ? answer : ask(call);
        }
        // What died is asked again, which costs little and may do better on another input; what hangs costs its time.
        if (answer instanceof Answer.TimedOut) {
            ofMethod.put(method, answer);
        }
        return answer;
    }

    /** Whether the JVM that now runs has answered for an earlier exercise, so that it may have been tampered with. */
    public synchronized boolean shared() {
        WorkerProcess current = worker;
        return current != null && current.alive() && current == inherited;
    }

    /**
     * Begins the exercise anew, in a fresh JVM. What hung stays known, and the time is what is left of it, but for four
     * seconds at the least: so that an exercise, however hostile, takes no more than its time and these.
     */
    public synchronized void renew() {
        discard();
        ofExercise = null;
        announce(List.of());
        Duration least = budget.compareTo(SECOND_CHANCE) < 0 ? budget : SECOND_CHANCE;
        leftNanos = Math.max(leftNanos, least.toNanos());
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

    private Answer askProcess(Contract asked, Call call) {
        WorkerProcess running = running();
        String className = asked.studentClass();
        if (!running.loaded(className)) {
            ofExercise = timed(() -> running.load(className, limit()));
            if (ofExercise != null) {
                return ofExercise;
            }
        }
        return Objects.requireNonNull(timed(() -> answer(running, call)));
    }

    private Answer answer(WorkerProcess running, Call call) {
        if (answered == announced.size()) {
            return running.call(call, limit());
        }
        boolean outOfTurn = !announced.get(answered).asks(call);
        if (outOfTurn || underWay == 0 && !sendAhead(running, call)) {
            // What is under way would answer another question.
            running.close();
            announce(List.of());
            return new Answer.Died("bad-reply");
        }
        answered++;
        if (call.callsBack()) {
            return running.call(call, limit());
        }
        underWay--;
        return running.receive(call, limit());
    }

    /** Sends questions about one method alone, so that it is known which method it is that hangs. */
    private boolean sendAhead(WorkerProcess running, Call call) {
        if (call.callsBack()) {
            return true;
        }
        int end = answered;
        while (end < announced.size()
                && announced.get(end).method().equals(call.method())
                && !announced.get(end).callsBack()) {
            end++;
        }
        underWay = running.send(announced.subList(answered, end), limit());
        return underWay > 0;
    }

    /** So that the next answer is one to the next question. */
    private void awaitWhatIsUnderWay() {
        WorkerProcess current = worker;
        while (underWay > 0 && current != null && current.alive()) {
            Call call = announced.get(answered++);
            underWay--;
            timed(() -> current.receive(call, limit()));
        }
    }

    private WorkerProcess running() {
        WorkerProcess current = worker;
        if (current == null || !current.alive()) {
            boolean again = worker != null;
            discard();
            long start = System.nanoTime();
            current = starter.start(submission.classes());
            if (again) {
                leftNanos -= System.nanoTime() - start;
            }
            worker = current;
        }
        return current;
    }

    private void discard() {
        WorkerProcess current = worker;
        if (current != null) {
            current.close();
            cpuMillisBefore += current.cpuMillis();
            worker = null;
        }
    }

    private @Nullable Answer timed(Supplier<@Nullable Answer> question) {
        long start = System.nanoTime();
        try {
            return question.get();
        } finally {
            leftNanos -= System.nanoTime() - start;
        }
    }

    private Patience limit() {
        long share = (1L + ofMethod.size()) * (shared() ? LESS_WHERE_SHARED : 1);
        return new Patience(
                Duration.ofNanos(Math.max(1, Math.min(leftNanos, budget.toNanos() / CALLS_IN_A_BUDGET / share))),
                budget.dividedBy(ENDLESS_LOOPS_IN_A_BUDGET * share));
    }
}
