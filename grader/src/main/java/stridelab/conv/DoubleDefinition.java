package stridelab.conv;

import java.util.Arrays;

/**
 * The definitions as loops, one value at a time: what every kernel must agree with, in double to the bit.
 *
 * <p>Each output starts at +0.0 and adds its products in the order input channel, kernel row, kernel column; each product
 * is rounded before it is added (no fused multiply-add), so that any kernel can take the same steps.
 */
final class DoubleDefinition {
    private DoubleDefinition() {}

    /** Each output gathers its window; what lies outside of the input is what the padding mode puts there. */
    static void convolve(ConvShape shape, double[] x, double[] kernel, double[] out) {
        Conv2d conv = shape.conv();
        Shape output = shape.output();
        int target = 0;
        for (int image = 0; image < output.n(); image++) {
            for (int channel = 0; channel < output.channels(); channel++) {
                for (int row = 0; row < output.height(); row++, target += output.width()) {
                    convolveRow(shape, x, kernel, image, channel, row, out, target);
                }
            }
        }
    }

    /** All sizes are read before the loops: a young JVM computes with this, and would ask for them at each step. */
    private static void convolveRow(
            ConvShape shape,
            double[] x,
            double[] kernel,
            int image,
            int channel,
            int outRow,
            double[] out,
            int target) {
        Conv2d conv = shape.conv();
        Padding mode = conv.mode();
        int height = shape.input().height();
        int width = shape.input().width();
        int stepH = conv.dilationH();
        int stepW = conv.dilationW();
        int kh = shape.kernel().height();
        int kw = shape.kernel().width();
        int inputs = shape.groupInputs();
        int firstPlane = shape.input().index(image, channel / shape.groupOutputs() * inputs, 0, 0);
        int firstTap = channel * inputs * kh * kw;
        int top = outRow * conv.strideH() - conv.sides().top();
        int left = -conv.sides().left();
        int outWidth = shape.output().width();
        for (int o = 0; o < outWidth; o++, left += conv.strideW()) {
            boolean inside = left >= 0 && left + (kw - 1) * stepW < width;
            int plane = firstPlane;
            int tap = firstTap;
            double sum = 0;
            for (int c = 0; c < inputs; c++, plane += height * width) {
                for (int i = 0; i < kh; i++) {
                    int row = top + i * stepH;
                    row = row >= 0 && row < height ? row : mode.index(row, height);
                    int line = plane + row * width;
                    if (inside && row != Padding.NOTHING) {
                        for (int j = 0, at = line + left; j < kw; j++, at += stepW) {
                            sum += x[at] * kernel[tap++];
                        }
                        continue;
                    }
                    for (int j = 0; j < kw; j++) {
                        int column = left + j * stepW;
                        column = column >= 0 && column < width ? column : mode.index(column, width);
                        boolean nothing = row == Padding.NOTHING || column == Padding.NOTHING;
                        sum += (nothing ? 0 : x[line + column]) * kernel[tap++];
                    }
                }
            }
            out[target + o] = sum;
        }
    }

    /** Each input is scattered over its window of the output; what falls on the padding is cropped. */
    static void transpose(TransposedShape shape, double[] x, double[] kernel, double[] out) {
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
            TransposedShape shape, double[] x, int source, double weight, int i, int j, double[] out, int target) {
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
