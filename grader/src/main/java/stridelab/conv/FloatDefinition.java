package stridelab.conv;

import java.util.Arrays;

/**
 * The definitions as loops, one value at a time: what every kernel must agree with, in float to the bit.
 *
 * <p>Each output starts at +0.0 and adds its products in the order input channel, kernel row, kernel column; each product
 * is rounded before it is added (no fused multiply-add), so that any kernel can take the same steps.
 */
final class FloatDefinition {
    private FloatDefinition() {}

    /** Each output gathers its window; what lies outside of the input is what the padding mode puts there. */
    static void convolve(ConvShape shape, float[] x, float[] kernel, float[] out) {
        Shape output = shape.output();
        int target = 0;
        for (int image = 0; image < output.n(); image++) {
            for (int channel = 0; channel < output.channels(); channel++) {
                for (int row = 0; row < output.height(); row++) {
                    for (int column = 0; column < output.width(); column++) {
                        out[target++] = window(shape, x, kernel, image, channel, row, column);
                    }
                }
            }
        }
    }

    private static float window(
            ConvShape shape, float[] x, float[] kernel, int image, int channel, int row, int column) {
        Conv2d conv = shape.conv();
        Shape input = shape.input();
        int inputs = shape.groupInputs();
        int top = row * conv.strideH() - conv.sides().top();
        int left = column * conv.strideW() - conv.sides().left();
        int tap = channel * inputs * shape.kernel().planeSize();
        float sum = 0;
        for (int c = 0; c < inputs; c++) {
            int plane = input.index(image, channel / shape.groupOutputs() * inputs + c, 0, 0);
            for (int i = 0; i < shape.kernel().height(); i++) {
                int y = conv.mode().index(top + i * conv.dilationH(), input.height());
                for (int j = 0; j < shape.kernel().width(); j++) {
                    int z = conv.mode().index(left + j * conv.dilationW(), input.width());
                    boolean zero = y == Padding.NOTHING || z == Padding.NOTHING;
                    sum += (zero ? 0 : x[plane + y * input.width() + z]) * kernel[tap++];
                }
            }
        }
        return sum;
    }

    /** Each input is scattered over its window of the output; what falls on the padding is cropped. */
    static void transpose(TransposedShape shape, float[] x, float[] kernel, float[] out) {
        Shape input = shape.input();
        Shape output = shape.output();
        Arrays.fill(out, 0);
        for (int image = 0; image < output.n(); image++) {
            for (int channel = 0; channel < output.channels(); channel++) {
                int target = output.index(image, channel, 0, 0);
                int firstInput = channel / shape.groupOutputs() * shape.groupInputs();
                for (int c = firstInput; c < firstInput + shape.groupInputs(); c++) {
                    int source = input.index(image, c, 0, 0);
                    int tap = shape.kernel().index(c, channel % shape.groupOutputs(), 0, 0);
                    for (int i = 0; i < shape.kernel().height(); i++) {
                        for (int j = 0; j < shape.kernel().width(); j++) {
                            scatter(shape, x, source, kernel[tap++], i, j, out, target);
                        }
                    }
                }
            }
        }
    }

    /** Adds one plane times one tap to the output. */
    private static void scatter(
            TransposedShape shape, float[] x, int source, float weight, int i, int j, float[] out, int target) {
        TransposedConv2d conv = shape.conv();
        Shape input = shape.input();
        Shape output = shape.output();
        for (int row = 0; row < input.height(); row++) {
            long y = (long) row * conv.strideH()
                    + (long) i * conv.dilationH()
                    - conv.sides().top();
            for (int column = 0; column < input.width() && y >= 0 && y < output.height(); column++) {
                long z = (long) column * conv.strideW()
                        + (long) j * conv.dilationW()
                        - conv.sides().left();
                if (z >= 0 && z < output.width()) {
                    out[target + (int) y * output.width() + (int) z] +=
                            x[source + row * input.width() + column] * weight;
                }
            }
        }
    }
}
