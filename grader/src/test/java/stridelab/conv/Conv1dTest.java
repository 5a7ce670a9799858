package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class Conv1dTest {
    @Property
    void eachOutputIsTheSumOfItsWindow(
            @ForAll @Size(min = 9, max = 30) double[] signal,
            @ForAll @IntRange(max = 4) int pad,
            @ForAll @IntRange(min = 1, max = 5) int stride,
            @ForAll @IntRange(min = 1, max = 4) int dilation,
            @ForAll PaddingMode mode) {
        double[] kernel = {1, -2, 0.5};
        double[] y = Conv1d.unit()
                .padding(pad)
                .stride(stride)
                .dilation(dilation)
                .mode(mode)
                .apply(signal, kernel);
        assertThat(y).hasSize(Shapes.outputSize(signal.length, 3, pad, pad, stride, dilation));
        for (int i = 0; i < y.length; i++) {
            double sum = 0;
            for (int j = 0; j < 3; j++) {
                int at = mode.index(i * stride + j * dilation - pad, signal.length);
                sum += (at == PaddingMode.NOTHING ? 0 : signal[at]) * kernel[j];
            }
            assertThat(y[i]).isEqualTo(sum);
        }
    }

    @Example
    void aSignalWithChannelsIsATensorOfOneRow() {
        Tensor x = Tensor.of(new double[][][] {{{1, 2, 3}}, {{4, 5, 6}}});
        Tensor k = Tensor.of(new double[][][][] {{{{1, 1}}, {{10, 10}}}});
        assertThat(Conv1d.unit().apply(x, k).plane(0, 0)).isDeepEqualTo(new double[][] {{93, 115}});
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Conv1d.unit().apply(x, Tensor.of(new double[][] {{1}, {2}})))
                .withMessage("the height of k must be 1, but is 2");
    }
}
