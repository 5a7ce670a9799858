package stridelab.grader.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stridelab.catalogue.WrongAnswer;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.propertytest.Observation;

/**
 * A wrong answer of the catalogue that may be what the student handed in.
 *
 * @param entry the catalogue's
 */
record MisconceptionCandidate(WrongAnswer entry) {
    /** Whether it would have answered every one of these questions as the student did. */
    boolean explains(List<Observation> seen, KnownAnswers answers) {
        Implementation wrong = answers.wrong(entry);
        List<Observation> asked = new ArrayList<>(seen);
        if (!answers.keepsState(entry)) {
            // In any order, then: what the student failed at came last, and tells most suspects from the student.
            Collections.reverse(asked);
        }
        return asked.stream().allMatch(observation -> alike(wrong, observation));
    }

    private static boolean alike(Implementation wrong, Observation observation) {
        Observation own = Observation.of(observation.call(), wrong);
        return own.products() == observation.products() && own.answers(observation.answer());
    }
}
