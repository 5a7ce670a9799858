package stridelab.grader.sandbox;

import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;

/**
 * Classes of our own whose cost an argument decides, such as the known wrong answers, in a process with a student's limits:
 * what takes too long or too much memory ends there, and costs the grader nothing.
 *
 * <p>The process is started when it is first needed, again after each death, and serves one set of classes after another.
 * To be used by one thread.
 */
public final class AnswerProcess implements AutoCloseable {
    private static final CallTimeout TIMEOUT = new CallTimeout(Duration.ofMillis(300), 100);

    private final WorkerLauncher starter;
    private @Nullable WorkerProcess process;
    private Map<String, byte[]> classes = Map.of();
    private long cpuMillisBefore;

    AnswerProcess(WorkerLauncher starter) {
        this.starter = starter;
    }

    /** Takes these classes for the next calls, in the state that they have when they are loaded. */
    public void load(Map<String, byte[]> classes) {
        this.classes = classes;
        WorkerProcess current = process;
        if (current != null && current.alive() && !current.handOver(classes)) {
            discard();
        }
    }

    /**
     * Makes a call of the method of {@code className} that answers to the contract's.
     *
     * @return {@link Answer.TimedOut} or {@link Answer.Died} where the process had to be ended, or ended by itself
     */
    public Answer ask(String className, Call call) {
        WorkerProcess current = process;
        if (current == null || !current.alive()) {
            discard();
            current = starter.start(classes);
            process = current;
        }
        return current.call(className, call, TIMEOUT);
    }

    /** The CPU time of all processes so far. */
    public long cpuMillis() {
        WorkerProcess current = process;
        return cpuMillisBefore + (current == null ? 0 : current.cpuMillis());
    }

    @Override
    public void close() {
        discard();
    }

    private void discard() {
        WorkerProcess current = process;
        if (current != null) {
            current.close();
            cpuMillisBefore += current.cpuMillis();
            process = null;
        }
    }
}
