package stridelab.grader;

import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.catalogue.Catalogue;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.LoadedStudent;
import stridelab.grader.exercise.Student;
import stridelab.grader.properties.exam.Examiner;

/**
 * An examination of the right answers that a grader holds beside its first work, exercise by exercise, in a thread of its
 * own. It begins while the grader waits for its first compilation; afterwards it stays ahead of the student, who is asked
 * as it was: choosing the inputs and judging the answers then keep two processors busy.
 *
 * <p>It changes when something is asked, not what comes of it. To be used by one thread.
 */
final class Rehearsal {
    private final Examiner examiner;
    private final long seed;
    private final Map<Contract, CompletableFuture<Void>> over = Contract.all().stream()
            .collect(Collectors.toMap(Function.identity(), contract -> new CompletableFuture<>()));
    private volatile Predicate<Contract> wanted = contract -> true;
    private @Nullable Thread thread;

    Rehearsal(Examiner examiner, long seed) {
        this.examiner = examiner;
        this.seed = seed;
    }

    /** Begins; the first time only. */
    void begin() {
        if (thread == null) {
            thread = new Thread(this::run, "rehearsal");
            thread.setDaemon(true);
            thread.start();
        }
    }

    /** From now on, leaves out what is not {@code wanted}. */
    void only(Predicate<Contract> wanted) {
        this.wanted = wanted;
    }

    /** Waits until there is nothing more to come of an exercise. */
    void await(Contract contract) {
        over(contract).join();
    }

    private CompletableFuture<Void> over(Contract contract) {
        return Objects.requireNonNull(over.get(contract));
    }

    /** Ends it, where it has begun, no further than a question away. */
    void end() {
        if (thread != null) {
            only(contract -> false);
            Contract.all().forEach(this::await);
        }
    }

    private void run() {
        Student right = new LoadedStudent(Rehearsal.class.getClassLoader(), Catalogue.RIGHT_ANSWERS);
        // A student that has nothing fails a property at once.
        Student student = call -> wanted.test(call.contract()) ? right.ask(call) : new Answer.Absent();
        try {
            for (Contract contract : Contract.all()) {
                if (wanted.test(contract)) {
                    examiner.examine(contract, student, seed);
                }
                over(contract).complete(null);
            }
        } catch (RuntimeException e) {
            // What is in the way here is in the way of the examination too, which says so.
            return;
        } finally {
            over.values().forEach(each -> each.complete(null));
        }
    }
}
