package stridelab.grader.mutation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.grader.GradingOptions;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.InProcessImplementation;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.PropertyRunner;

/**
 * The hidden tests as PIT needs them: run in this JVM, against the solutions on the class path, which PIT exchanges for
 * one mutant after another. A mutant that no property fails is a mistake that would keep full marks.
 */
class SolutionsTest {
    private static final PropertyRunner PROPERTIES = new PropertyRunner();

    static List<Contract> exercises() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void theSolutionKeepsEveryPoint(Contract exercise) {
        InProcessImplementation solution = new InProcessImplementation(SolutionsTest.class.getClassLoader());
        assertThat(PROPERTIES.run(exercise, solution, GradingOptions.DEFAULT_SEED))
                .allMatch(Outcome::passed);
    }
}
