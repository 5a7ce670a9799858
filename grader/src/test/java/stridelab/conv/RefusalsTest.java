package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

/** Bad input is refused with a message that names the argument and the rule. */
class RefusalsTest {
    private static final double[][] ONE = {{1}};
    private static final Shape FOUR_CHANNELS = new Shape(1, 4, 8, 8);

    @Test
    @SuppressWarnings("NullAway") // null is what is tested
    void nullEmptyAndRaggedArrays() {
        refused(() -> Conv2d.unit().apply((double[][]) null, ONE), "x must be neither null nor empty");
        refused(() -> Conv2d.unit().apply(new double[0][], ONE), "x must be neither null nor empty");
        refused(() -> Conv2d.unit().apply(new double[][] {{}}, ONE), "x must be neither null nor empty");
        refused(() -> Conv2d.unit().apply(new double[][] {null, {1}}, ONE), "x must be neither null nor empty");
        refused(() -> Conv2d.unit().apply(ONE, new double[][] {{}}), "k must be neither null nor empty");
        refused(
                () -> Conv2d.unit().apply(new double[][] {{1, 2}, {3}}, ONE),
                "x must be rectangular: row 1 has 1, row 0 has 2");
        refused(
                () -> Conv2d.unit().apply(new double[][] {{1, 2}, null}, ONE),
                "x must be rectangular: row 1 has 0, row 0 has 2");
        refused(
                () -> Tensor.of(new double[][][] {{{1, 2}}, {{1}}}),
                "planes must be rectangular: channel 1 has 1, channel 0 has 2");
        refused(
                () -> Tensor.of(new double[][][][] {{{{1, 2}}}, {{{1}}}}),
                "batch must be rectangular: entry 1 differs from entry 0");
        refused(() -> TransposedConv2d.unit().apply(ONE, new double[0][]), "k must be neither null nor empty");
        refused(() -> Conv1d.unit().apply(new double[0], new double[] {1}), "x must be neither null nor empty");
        refused(() -> PaddingMode.ZEROS.pad(new double[0], 1, 1), "x must be neither null nor empty");
    }

    @Test
    void settings() {
        refused(() -> Conv2d.unit().stride(0), "stride must be at least 1, but is 0");
        refused(() -> Conv2d.unit().stride(1, -3), "strideW must be at least 1, but is -3");
        refused(() -> Conv2d.unit().padding(-1), "pad must be at least 0, but is -1");
        refused(() -> Conv2d.unit().padding(0, -1), "padW must be at least 0, but is -1");
        refused(() -> Conv2d.unit().dilation(0, 1), "dilationH must be at least 1, but is 0");
        refused(() -> Conv2d.unit().groups(0), "groups must be at least 1, but is 0");
        refused(() -> TransposedConv2d.unit().stride(0), "stride must be at least 1, but is 0");
        refused(() -> TransposedConv2d.unit().outputPadding(-1), "outputPad must be at least 0, but is -1");
        refused(() -> Conv1d.unit().padding(0, -1), "after must be at least 0, but is -1");
    }

    @Test
    void whatDoesNotFitTogether() {
        refused(
                () -> Conv2d.unit().padding(1).apply(ONE, new double[4][1]),
                "the kernel's height must span at most the padded input of 3, but spans 4");
        refused(
                () -> Conv2d.unit().dilation(3).apply(new double[3][3], new double[1][2]),
                "the kernel's width must span at most the padded input of 3, but spans 4");
        refused(
                () -> Conv2d.unit().groups(3).outputShape(FOUR_CHANNELS, new Shape(3, 1, 1, 1)),
                "groups must divide the input channels 4, but is 3");
        refused(
                () -> Conv2d.unit().groups(2).outputShape(FOUR_CHANNELS, new Shape(3, 2, 1, 1)),
                "groups must divide the output channels 3, but is 2");
        refused(
                () -> Conv2d.unit().outputShape(FOUR_CHANNELS, new Shape(3, 2, 1, 1)),
                "the number of the kernel's input channels must be 4, but is 2");
        refused(
                () -> TransposedConv2d.unit().outputShape(FOUR_CHANNELS, new Shape(3, 2, 1, 1)),
                "the number of the kernel's input channels must be 4, but is 3");
        refused(
                () -> TransposedConv2d.unit().padding(1).apply(ONE, ONE),
                "the padding of 2 must leave at least 1 of the output, but leaves -1");
        refused(() -> new Tensor(FOUR_CHANNELS, new double[3]), "the length of values must be 256, but is 3");
    }

    @Test
    void sizesThatOverflowBeforeMemoryIsTaken() {
        String tooMany = "n · channels · height · width must be at most 2147483647, but would be ";
        refused(() -> new Shape(1 << 16, 1 << 16, 1, 1), tooMany + "4294967296");
        refused(() -> Conv2d.unit().padding(40_000).apply(ONE, ONE), tooMany + "6400160001");
        refused(() -> TransposedConv2d.unit().stride(50_000).apply(new double[2][2], ONE), tooMany + "2500100001");
        refused(
                () -> Conv2d.unit().padding(Integer.MAX_VALUE, 0).apply(ONE, ONE),
                "the padded height must be at most 2147483647, but would be 4294967295");
    }

    private static void refused(ThrowingCallable call, String message) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessage(message);
    }
}
