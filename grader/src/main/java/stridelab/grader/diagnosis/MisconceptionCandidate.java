package stridelab.grader.diagnosis;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import stridelab.catalogue.WrongAnswer;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.propertytest.Observation;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.Worth.Kind;

/**
 * A wrong answer of the catalogue that may be what the student handed in.
 *
 * @param entry the catalogue's
 */
record MisconceptionCandidate(WrongAnswer entry) {
    /**
     * Whether it fails the property where the student did, and passes it where the student did: without that, asking it is
     * in vain, since some answer is another one.
     */
    boolean endsLike(Outcome outcome) {
        boolean undecided =
                outcome.failure() != null && outcome.failure().reason().noAnswer();
        return undecided
                || outcome.passed() != entry.loses().contains(outcome.property().name());
    }

    /**
     * Whether it would have answered every one of a property's questions as the student did. Side effects count where the
     * property looks at them: a student may have another mistake there.
     */
    boolean explains(Outcome outcome, KnownAnswers answers) {
        Implementation wrong = answers.wrong(entry);
        boolean sideEffects = outcome.property().kind() == Kind.SIDE_EFFECTS;
        List<Observation> asked = new ArrayList<>(outcome.seen());
        if (!answers.keepsState(entry)) {
            // In any order, then: what the student failed at came last, and tells most suspects from the student.
            Collections.reverse(asked);
        }
        return asked.stream().allMatch(observation -> alike(wrong, observation, sideEffects));
    }

    private static boolean alike(Implementation wrong, Observation observation, boolean sideEffects) {
        Observation own = Observation.of(observation.call(), wrong);
        return own.products() == observation.products()
                && (sideEffects
                        ? Observation.alike(own.answer(), observation.answer())
                        : Observation.alikeInValue(own.answer(), observation.answer()));
    }
}
