package stridelab.grader.diagnosis;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.catalogue.Entry;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Student;
import stridelab.grader.properties.exam.Agreement;
import stridelab.grader.properties.exam.Observation;

/**
 * A wrong answer of the catalogue that may be what the student handed in.
 *
 * @param entry the catalogue's
 */
record Suspect(Entry entry) {
    /** Whether it would have answered every one of these questions as the student did. */
    boolean explains(List<Observation> seen, KnownAnswers answers) {
        Student wrong = answers.wrong(entry);
        List<Observation> asked = new ArrayList<>(seen);
        if (!answers.keepsState(entry)) {
            // In any order, then: what the student failed at came last, and tells most suspects from the student.
            Collections.reverse(asked);
        }
        return asked.stream().allMatch(observation -> alike(wrong, observation));
    }

    private static boolean alike(Student wrong, Observation observation) {
        Observation own = Observation.of(observation.call(), wrong);
        return own.products() == observation.products() && alike(own.answer(), observation.answer());
    }

    /** Whether two answers cannot be told apart, as far as agreement goes. */
    static boolean alike(Answer own, Answer students) {
        if (own instanceof Answer.Returned a && students instanceof Answer.Returned b) {
            return a.manners().equals(b.manners()) && alike(a.value(), b.value());
        }
        return own instanceof Answer.Threw a
                && students instanceof Answer.Threw b
                && a.kind().equals(b.kind());
    }

    private static boolean alike(@Nullable Object own, @Nullable Object students) {
        if (own == null || students == null) {
            return own == students;
        }
        // Where a row is null, there is nothing to be nearly equal.
        boolean whole = Agreement.wellFormed(own) && Agreement.wellFormed(students);
        return whole && Agreement.difference(own, students).isEmpty()
                || Arrays.deepEquals(new Object[] {own}, new Object[] {students});
    }
}
