package stridelab.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import stridelab.grader.results.Counterexample.Argument;

class JavaCallTest {
    @Test
    void arraysAndNumbersAreWrittenAsJavaHasThem() {
        assertThat(JavaCall.of(
                        "HalfStride",
                        "outputSize",
                        List.of(
                                new Argument("x", List.of(List.of(0.0, "NaN"), List.of(1.5, "-Infinity"))),
                                new Argument("channels", List.of(3, 4)),
                                new Argument("pad", 1),
                                new Argument("k", null))))
                .contains("HalfStride.outputSize(new double[][]{{0.0, Double.NaN}, {1.5, Double.NEGATIVE_INFINITY}},"
                        + " new int[]{3, 4}, 1, null)");
    }

    @Test
    void whatHasNoLiteralHasNoCall() {
        assertThat(JavaCall.of("C", "m", List.of(new Argument("f", "(a, b) -> a * b"))))
                .isEmpty();
        assertThat(JavaCall.of("C", "m", List.of(new Argument("x", List.of("evil(); //")))))
                .isEmpty();
    }
}
