package stridelab.grader;

import java.util.function.BooleanSupplier;
import stridelab.catalogue.Catalogue;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.LoadedStudent;
import stridelab.grader.exercise.Student;
import stridelab.grader.properties.exam.Examiner;

/**
 * An examination of the right answers that a grader holds while it has to wait for its first compilation: what it
 * examines after that meets classes that are loaded and code that is compiled.
 */
final class Rehearsal {
    private Rehearsal() {}

    /** Goes on until {@code over}, and no further than a question. */
    static void until(BooleanSupplier over, Examiner examiner, long seed) {
        Student right = new LoadedStudent(Rehearsal.class.getClassLoader(), Catalogue.RIGHT_ANSWERS);
        // A student that has nothing fails a property at once.
        Student student = call -> over.getAsBoolean() ? new Answer.Absent() : right.ask(call);
        for (Contract contract : Contract.all()) {
            if (over.getAsBoolean()) {
                return;
            }
            examiner.examine(contract, student, seed);
        }
    }
}
