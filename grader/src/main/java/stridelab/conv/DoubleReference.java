package stridelab.conv;

import java.util.Arrays;

/**
 * Both convolutions as their definitions say, one value at a time, in double: what every kernel must agree with.
 *
 * <p>Each output starts at +0.0 and adds its products in the order input channel, kernel row, kernel column. Each product is
 * rounded before it is added (no fused multiply-add), so that other kernels can take the same steps.
 */
public final class DoubleReference {
    private DoubleReference() {}

    /**
     * Computes a convolution: each output gathers its window, and reads what the padding mode puts outside of the input.
     *
     * @param out all of it is written
     */
    public static void convolve(ConvShape shape, double[] x, double[] kernel, double[] out) {
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

    /** Reads all sizes before its loops: interpreted code would ask for them in each step. */
    private static void convolveRow(
            ConvShape shape,
            double[] x,
            double[] kernel,
            int image,
            int channel,
            int outRow,
            double[] out,
            int target) {
        PaddingMode mode = shape.mode();
        int height = shape.input().height();
        int width = shape.input().width();
        int strideW = shape.strideW();
        int stepH = shape.dilationH();
        int stepW = shape.dilationW();
        int kh = shape.kernel().height();
        int kw = shape.kernel().width();
        int inputs = shape.groupInputs();
        int firstPlane = shape.input().index(image, channel / shape.groupOutputs() * inputs, 0, 0);
        int firstTap = channel * inputs * kh * kw;
        int top = outRow * shape.strideH() - shape.padding().top();
        int left = -shape.padding().left();
        int outWidth = shape.output().width();
        for (int o = 0; o < outWidth; o++, left += strideW) {
            boolean inside = left >= 0 && left + (kw - 1) * stepW < width;
            int plane = firstPlane;
            int tap = firstTap;
            double sum = 0;
            for (int c = 0; c < inputs; c++, plane += height * width) {
                for (int i = 0; i < kh; i++) {
                    int row = top + i * stepH;
                    row = row >= 0 && row < height ? row : mode.index(row, height);
                    int line = plane + row * width;
                    if (inside && row != PaddingMode.NOTHING) {
                        for (int j = 0, at = line + left; j < kw; j++, at += stepW) {
                            sum += x[at] * kernel[tap++];
                        }
                        continue;
                    }
                    for (int j = 0; j < kw; j++) {
                        int column = left + j * stepW;
                        column = column >= 0 && column < width ? column : mode.index(column, width);
                        boolean nothing = row == PaddingMode.NOTHING || column == PaddingMode.NOTHING;
                        sum += (nothing ? 0 : x[line + column]) * kernel[tap++];
                    }
                }
            }
            out[target + o] = sum;
        }
    }

    /**
     * Computes a transposed convolution: each input is scattered over its window of the output, and what falls on the
     * padding is cropped.
     *
     * @param out all of it is written
     */
    public static void transpose(TransposedShape shape, double[] x, double[] kernel, double[] out) {
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
        Shape input = shape.input();
        Shape output = shape.output();
        long top = (long) i * shape.dilationH() - shape.padding().top();
        long left = (long) j * shape.dilationW() - shape.padding().left();
        for (int row = 0; row < input.height(); row++) {
            long y = (long) row * shape.strideH() + top;
            for (int column = 0; column < input.width() && y >= 0 && y < output.height(); column++) {
                long z = (long) column * shape.strideW() + left;
                if (z >= 0 && z < output.width()) {
                    out[target + (int) y * output.width() + (int) z] +=
                            x[source + row * input.width() + column] * weight;
                }
            }
        }
    }
}
