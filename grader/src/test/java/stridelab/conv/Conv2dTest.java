package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The laws of convolution on random shapes; of whole numbers, so that each holds to the bit. */
class Conv2dTest {
    @Provide
    Arbitrary<Cases.Forward> convolutions() {
        return Cases.forward(6, Cases.WHOLE);
    }

    @Example
    void theNotebooksExample() {
        double[][] x = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
        double[][] k = {{0, 1}, {2, 3}};
        assertThat(Conv2d.unit().apply(x, k)).isDeepEqualTo(new double[][] {{19, 25}, {37, 43}});
        assertThat(Conv2d.unit().padding(1).stride(3, 2).apply(x, k)).isDeepEqualTo(new double[][] {{0, 8}, {6, 8}});
    }

    @Example
    void theNotebooksSumOverChannels() {
        double[][][] x = {{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}, {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}};
        double[][][][] k = {{{{0, 1}, {2, 3}}, {{1, 2}, {3, 4}}}};
        assertThat(Conv2d.unit().apply(x, k)[0]).isDeepEqualTo(new double[][] {{56, 72}, {104, 120}});
    }

    @Property
    void paddingFirstIsTheSameAsPaddingWithin(@ForAll("convolutions") Cases.Forward c) {
        Tensor padded = c.conv().mode().pad(c.x(), c.conv().padding());
        assertSame(c.conv().padding(0).apply(padded, c.k()), c.y());
    }

    @Property
    void aStrideKeepsEachSthOutputOfStrideOne(@ForAll("convolutions") Cases.Forward c) {
        Tensor dense = c.conv().stride(1).apply(c.x(), c.k());
        assertSame(everySth(dense, c.conv().strideH(), c.conv().strideW()), c.y());
    }

    private static Tensor everySth(Tensor dense, int strideH, int strideW) {
        Shape from = dense.shape();
        Tensor kept = Tensor.zeros(new Shape(
                from.n(), from.channels(), (from.height() - 1) / strideH + 1, (from.width() - 1) / strideW + 1));
        Shape to = kept.shape();
        for (int n = 0; n < to.n(); n++) {
            for (int c = 0; c < to.channels(); c++) {
                for (int i = 0; i < to.height(); i++) {
                    for (int j = 0; j < to.width(); j++) {
                        kept.values()[to.index(n, c, i, j)] =
                                dense.values()[from.index(n, c, i * strideH, j * strideW)];
                    }
                }
            }
        }
        return kept;
    }

    @Property
    void dilationIsAKernelWithZerosInserted(@ForAll("convolutions") Cases.Forward c) {
        Shape from = c.k().shape();
        int dh = c.conv().dilationH();
        int dw = c.conv().dilationW();
        Tensor spread = Tensor.zeros(
                new Shape(from.n(), from.channels(), (from.height() - 1) * dh + 1, (from.width() - 1) * dw + 1));
        for (int o = 0; o < from.n(); o++) {
            for (int i = 0; i < from.channels(); i++) {
                for (int y = 0; y < from.height(); y++) {
                    for (int x = 0; x < from.width(); x++) {
                        spread.values()[spread.shape().index(o, i, y * dh, x * dw)] =
                                c.k().values()[from.index(o, i, y, x)];
                    }
                }
            }
        }
        assertSame(c.conv().dilation(1).apply(c.x(), spread), c.y());
    }

    @Property
    void groupsAreConvolutionsSideBySide(@ForAll("convolutions") Cases.Forward c) {
        int groups = c.conv().groups();
        Tensor y = c.y();
        for (int group = 0; group < groups; group++) {
            Tensor part = c.conv().groups(1).apply(channels(c.x(), group, groups), outputs(c.k(), group, groups));
            assertSame(part, channels(y, group, groups));
        }
    }

    @Property
    void aBatchIsItsImagesOneByOne(@ForAll("convolutions") Cases.Forward c) {
        for (int image = 0; image < c.x().shape().n(); image++) {
            Tensor alone = c.conv().apply(Tensor.of(new double[][][][] {c.x().image(image)}), c.k());
            assertThat(alone.image(0)).isDeepEqualTo(c.y().image(image));
        }
    }

    @Property
    void itIsLinearInTheImage(@ForAll("convolutions") Cases.Forward c) {
        Tensor other = Cases.random(c.x().shape(), 77, Cases.WHOLE);
        Tensor sum = c.conv().apply(combine(2, c.x(), -3, other), c.k());
        assertSame(combine(2, c.y(), -3, c.conv().apply(other, c.k())), sum);
    }

    @Property
    void itIsLinearInTheKernel(@ForAll("convolutions") Cases.Forward c) {
        Tensor other = Cases.random(c.k().shape(), 77, Cases.WHOLE);
        Tensor sum = c.conv().apply(c.x(), combine(2, c.k(), -3, other));
        assertSame(combine(2, c.y(), -3, c.conv().apply(c.x(), other)), sum);
    }

    @Property
    void aKernelOfOneTapScales(@ForAll("convolutions") Cases.Forward c) {
        double[][] x = c.x().plane(0, 0);
        double[][] scaled = Conv2d.unit().apply(x, new double[][] {{3}});
        assertThat(Tensor.of(scaled).values())
                .containsExactly(combine(3, Tensor.of(x), 0, Tensor.of(x)).values());
    }

    @Property
    void anImageMovedByOneStrideMovesItsOutputByOne(@ForAll("convolutions") Cases.Forward c) {
        Padding padding = c.conv().padding();
        int strideW = c.conv().strideW();
        Conv2d zeros = c.conv().mode(PaddingMode.ZEROS);
        Conv2d still = zeros.padding(new Padding(padding.top(), padding.bottom(), padding.left(), 20));
        Conv2d moved = zeros.padding(new Padding(padding.top(), padding.bottom(), padding.left() + strideW, 20));
        double[][] a = still.apply(c.x(), c.k()).plane(0, 0);
        double[][] b = moved.apply(c.x(), c.k()).plane(0, 0);
        for (int row = 0; row < a.length; row++) {
            for (int column = 0; column < a[row].length; column++) {
                assertThat(b[row][column + 1]).isEqualTo(a[row][column]);
            }
        }
    }

    @Property
    void argumentsAreLeftAsTheyWere(@ForAll("convolutions") Cases.Forward c) {
        double[] x = c.x().values().clone();
        double[] k = c.k().values().clone();
        Tensor once = c.y();
        assertSame(once, c.y());
        assertThat(c.x().values()).containsExactly(x);
        assertThat(c.k().values()).containsExactly(k);
    }

    @Property
    void nestedArraysAndTensorsAgree(@ForAll("convolutions") Cases.Forward c) {
        assertThat(c.conv().apply(c.x().image(0), batch(c.k()))).isDeepEqualTo(c.y().image(0));
    }

    @Example
    void notANumberAndInfinitiesPassThrough() {
        double[][] x = {{Double.NaN, 1, 2}, {3, Double.POSITIVE_INFINITY, 5}};
        double[][] y = Conv2d.unit().apply(x, new double[][] {{1, 1}});
        assertThat(y[0]).containsExactly(Double.NaN, 3);
        assertThat(y[1]).containsExactly(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY);
        double[][] zeroTimesInfinity = Conv2d.unit().apply(x, new double[][] {{0}});
        assertThat(zeroTimesInfinity[1]).containsExactly(0, Double.NaN, 0);
    }

    /** Padded zeros are values: one times an infinite weight is not skipped. */
    @Example
    void aPaddedZeroTimesInfinityIsNotANumber() {
        double[][] infinite = {{Double.POSITIVE_INFINITY, 1, 1}};
        double[][] y = Conv2d.unit().padding(0, 1).apply(new double[][] {{1, 2}}, infinite);
        assertThat(y[0]).containsExactly(Double.NaN, Double.POSITIVE_INFINITY);
    }

    private static double[][][][] batch(Tensor tensor) {
        double[][][][] batch = new double[tensor.shape().n()][][][];
        for (int image = 0; image < batch.length; image++) {
            batch[image] = tensor.image(image);
        }
        return batch;
    }

    static Tensor channels(Tensor x, int part, int parts) {
        Shape from = x.shape();
        int count = from.channels() / parts;
        Tensor some = Tensor.zeros(new Shape(from.n(), count, from.height(), from.width()));
        for (int image = 0; image < from.n(); image++) {
            System.arraycopy(
                    x.values(),
                    from.index(image, part * count, 0, 0),
                    some.values(),
                    some.shape().index(image, 0, 0, 0),
                    count * from.planeSize());
        }
        return some;
    }

    static Tensor outputs(Tensor k, int part, int parts) {
        Shape from = k.shape();
        Tensor some = Tensor.zeros(new Shape(from.n() / parts, from.channels(), from.height(), from.width()));
        System.arraycopy(
                k.values(),
                part * some.shape().size(),
                some.values(),
                0,
                some.shape().size());
        return some;
    }

    static Tensor combine(double a, Tensor x, double b, Tensor y) {
        Tensor sum = Tensor.zeros(x.shape());
        for (int i = 0; i < sum.values().length; i++) {
            // + 0.0 turns −0.0 into the 0.0 of a sum that starts from 0.0.
            sum.values()[i] = a * x.values()[i] + b * y.values()[i] + 0.0;
        }
        return sum;
    }

    static void assertSame(Tensor expected, Tensor actual) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        assertThat(actual.values()).containsExactly(expected.values());
    }
}
