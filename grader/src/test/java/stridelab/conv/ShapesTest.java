package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ShapesTest {
    @Property
    void theOutputSizeCountsTheWindowsThatFit(
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 6) int k,
            @ForAll @IntRange(max = 5) int before,
            @ForAll @IntRange(max = 5) int after,
            @ForAll @IntRange(min = 1, max = 7) int stride,
            @ForAll @IntRange(min = 1, max = 4) int dilation) {
        int windows = 0;
        for (int start = -before; start + (k - 1) * dilation < n + after; start += stride) {
            windows++;
        }
        if (windows == 0) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shapes.outputSize(n, k, before, after, stride, dilation))
                    .withMessageContaining("must span at most the padded input of " + (n + before + after));
        } else {
            assertThat(Shapes.outputSize(n, k, before, after, stride, dilation)).isEqualTo(windows);
        }
    }

    @Property
    void aTransposedSizeIsOneThatTheConvolutionBringsBack(
            @ForAll @IntRange(min = 1, max = 30) int n,
            @ForAll @IntRange(min = 1, max = 9) int k,
            @ForAll @IntRange(max = 4) int pad,
            @ForAll @IntRange(min = 1, max = 7) int stride,
            @ForAll @IntRange(max = 6) int outputPad) {
        int widened = (n - 1) * stride - 2 * pad + k + outputPad;
        if (widened < 1 || outputPad >= stride) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> Shapes.transposedOutputSize(n, k, pad, stride, outputPad));
        } else {
            assertThat(Shapes.transposedOutputSize(n, k, pad, stride, outputPad))
                    .isEqualTo(widened);
            assertThat(Shapes.outputSize(widened, k, pad, stride)).isEqualTo(n);
        }
    }

    @Example
    void theNotebooksShapes() {
        assertThat(Shapes.outputSize(8, 3, 1, 1)).isEqualTo(8);
        assertThat(Shapes.outputSize(8, 3, 1, 2)).isEqualTo(4);
        assertThat(Shapes.outputSize(8, 3, 0, 3)).isEqualTo(2);
        assertThat(Shapes.outputSize(8, 5, 1, 4)).isEqualTo(2);
    }

    @Example
    void sizesNearTheLargestIntAreExactOrRefused() {
        int max = Integer.MAX_VALUE;
        assertThat(Shapes.outputSize(max, 1, 0, 1)).isEqualTo(max);
        assertThat(Shapes.outputSize(max, 1, max, 4)).isEqualTo(1610612736);
        assertThat(Shapes.outputSize(max, max, 0, 1)).isEqualTo(1);
        assertThat(Shapes.transposedOutputSize(1, max, 0, max, 0)).isEqualTo(max);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.outputSize(max, 1, 1, 1))
                .withMessage("the output size must be at most 2147483647, but would be 2147483649");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.outputSize(max, max, 0, 0, 1, max))
                .withMessageContaining("k must span at most");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.transposedOutputSize(max, max, 0, 0, max, max, max - 1))
                .withMessageContaining("the output size must be at most");
    }

    @Example
    void eachBadSizeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.outputSize(0, 1, 0, 1))
                .withMessage("n must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.outputSize(1, 0, 0, 1))
                .withMessage("k must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.outputSize(1, 1, -1, 1))
                .withMessage("pad must be at least 0, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.outputSize(1, 1, 0, 0))
                .withMessage("stride must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.extent(3, 0))
                .withMessage("dilation must be at least 1, but is 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.transposedOutputSize(4, 3, 0, 2, 2))
                .withMessage("outputPad must be below the larger of stride 2 and dilation 1, but is 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Shapes.transposedOutputSize(1, 2, 1, 1, 0))
                .withMessage("the padding of 2 must leave at least 1 of the output, but leaves 0");
    }
}
