package stridelab.grader.diagnosis;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import stridelab.catalogue.Catalogue;
import stridelab.catalogue.WrongAnswer;
import stridelab.grader.compile.StatelessCheck;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.sandbox.AnswerProcess;
import stridelab.grader.sandbox.Sandbox;

/**
 * The right answers and the catalogue's wrong ones, to be asked what a student was asked: in a process with a student's
 * limits, since an argument of a student's test may decide how long they take and how much memory.
 *
 * <p>Kept from one diagnosis to the next. To be used by one thread.
 */
public final class KnownAnswers implements AutoCloseable {
    private @Nullable Catalogue catalogue;
    private final AnswerProcess process;
    private final Map<String, Map<String, byte[]>> classes = new HashMap<>();
    private final Map<WrongAnswer, Boolean> keepsState = new HashMap<>();
    private String loaded = "";

    /** Answers in processes of {@code sandbox}, of which none is started before the first question. */
    public KnownAnswers(Sandbox sandbox) {
        process = sandbox.answers();
    }

    /** Read when something failed, not before: most submissions of a class are right. */
    Catalogue catalogue() {
        if (catalogue == null) {
            catalogue = Catalogue.load();
        }
        return catalogue;
    }

    /** A wrong answer that has not been asked anything, as far as can be told. */
    public Implementation wrong(WrongAnswer entry) {
        load(entry.exercise(), keepsState(entry));
        String className = entry.answerPackage() + "." + entry.className();
        return call -> process.ask(className, call);
    }

    /** The right answers to an exercise. */
    public Implementation right(Contract contract) {
        return call -> {
            load(contract.id(), false);
            return process.ask(Catalogue.RIGHT_ANSWERS + "." + contract.className(), call);
        };
    }

    /** Whether a wrong answer may depend on what it was asked before. */
    boolean keepsState(WrongAnswer entry) {
        return keepsState.computeIfAbsent(entry, one -> {
            List<byte[]> files = classes(one.exercise()).entrySet().stream()
                    .filter(file -> file.getKey().startsWith(one.answerPackage() + "."))
                    .map(Map.Entry::getValue)
                    .toList();
            return !StatelessCheck.keepNothing(files);
        });
    }

    /** The processor's time of all processes so far, in milliseconds. */
    public long cpuMillis() {
        return process.cpuMillis();
    }

    @Override
    public void close() {
        process.close();
    }

    private void load(String exercise, boolean again) {
        if (again || !exercise.equals(loaded)) {
            process.load(classes(exercise));
            loaded = exercise;
        }
    }

    private Map<String, byte[]> classes(String exercise) {
        return classes.computeIfAbsent(exercise, id -> catalogue().answerClasses(id));
    }
}
