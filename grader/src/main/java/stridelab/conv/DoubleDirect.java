package stridelab.conv;

/**
 * A convolution by plain loops on padded copies of the images, in double; the same sums as {@link DoubleReference}, in the
 * same order.
 *
 * <p>In a padded copy every window lies whole, so no tap asks whether it is outside, and one table of offsets serves all
 * windows.
 */
public final class DoubleDirect {
    private DoubleDirect() {}

    /**
     * Computes a convolution; by its definition where the padded copies would be large beside the products.
     *
     * @param out all of it is written
     */
    public static void convolve(ConvShape shape, double[] x, double[] kernel, double[] out) {
        if (!shape.padsLittle()) {
            DoubleReference.convolve(shape, x, kernel, out);
            return;
        }
        Padding padding = shape.padding();
        Shape input = shape.input();
        int height = padding.paddedHeight(input.height());
        int width = padding.paddedWidth(input.width());
        boolean padded = !padding.isNone();
        int imageSize = input.channels() * height * width;
        double[] in = padded ? new double[imageSize] : x;
        int[] offsets = offsets(shape, height, width);
        for (int image = 0; image < input.n(); image++) {
            if (padded) {
                pad(shape, x, image, in, width);
            }
            sum(shape, in, padded ? 0 : image * imageSize, height, width, offsets, kernel, image, out);
        }
    }

    /** The way from a window's first value to each value that it reads, in the order of the kernel's taps. */
    private static int[] offsets(ConvShape shape, int height, int width) {
        int stepH = shape.dilationH() * width;
        int stepW = shape.dilationW();
        int kh = shape.kernel().height();
        int kw = shape.kernel().width();
        int[] offsets = new int[shape.groupInputs() * kh * kw];
        for (int channel = 0, t = 0; t < offsets.length; channel++) {
            for (int i = 0; i < kh; i++) {
                int at = channel * height * width + i * stepH;
                for (int j = 0; j < kw; j++, at += stepW) {
                    offsets[t++] = at;
                }
            }
        }
        return offsets;
    }

    private static void pad(ConvShape shape, double[] x, int image, double[] in, int paddedWidth) {
        PaddingMode mode = shape.mode();
        Padding padding = shape.padding();
        int height = shape.input().height();
        int width = shape.input().width();
        int left = padding.left();
        int target = 0;
        for (int channel = 0; channel < shape.input().channels(); channel++) {
            int plane = shape.input().index(image, channel, 0, 0);
            for (int row = -padding.top(); row < height + padding.bottom(); row++, target += paddedWidth) {
                int source = mode.index(row, height);
                if (source == PaddingMode.NOTHING) {
                    continue; // zeros since the copy was made
                }
                int line = plane + source * width;
                System.arraycopy(x, line, in, target + left, width);
                if (mode != PaddingMode.ZEROS) {
                    fillBeside(mode, in, target, left, width, 0, left);
                    fillBeside(mode, in, target, left, width, left + width, paddedWidth);
                }
            }
        }
    }

    /** Fills columns of a row beside those of the image, from which it takes their values. */
    private static void fillBeside(PaddingMode mode, double[] in, int row, int left, int width, int from, int to) {
        for (int column = from; column < to; column++) {
            in[row + column] = in[row + left + mode.index(column - left, width)];
        }
    }

    private static void sum(
            ConvShape shape,
            double[] in,
            int base,
            int height,
            int width,
            int[] offsets,
            double[] kernel,
            int image,
            double[] out) {
        Shape output = shape.output();
        int columns = output.width();
        int strideH = shape.strideH() * width;
        int strideW = shape.strideW();
        int groupSize = shape.groupInputs() * height * width;
        int to = output.index(image, 0, 0, 0);
        for (int channel = 0; channel < output.channels(); channel++) {
            int from = base + channel / shape.groupOutputs() * groupSize;
            int weight = channel * offsets.length;
            for (int row = 0; row < output.height(); row++, from += strideH, to += columns) {
                row(offsets, in, from, strideW, columns, kernel, weight, out, to);
            }
        }
    }

    /**
     * Computes one row of outputs, four neighbours together, their sums in registers.
     *
     * @param offsets of the values that a window reads, from its first value
     * @param in the padded image, the first window's first value at {@code from}
     * @param step from one output's window to the next one's
     * @param columns outputs of the row
     * @param weights one for each offset, from {@code weight} on
     * @param out the row, from {@code to} on
     */
    public static void row(
            int[] offsets,
            double[] in,
            int from,
            int step,
            int columns,
            double[] weights,
            int weight,
            double[] out,
            int to) {
        int column = 0;
        for (; column + 4 <= columns; column += 4, from += 4 * step) {
            four(offsets, in, from, step, weights, weight, out, to + column);
        }
        for (; column < columns; column++, from += step) {
            one(offsets, in, from, weights, weight, out, to + column);
        }
    }

    private static void four(
            int[] offsets, double[] in, int from, int step, double[] weights, int weight, double[] out, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int t = 0; t < offsets.length; t++) {
            int at = from + offsets[t];
            double w = weights[weight + t];
            s0 += w * in[at];
            s1 += w * in[at + step];
            s2 += w * in[at + 2 * step];
            s3 += w * in[at + 3 * step];
        }
        out[to] = s0;
        out[to + 1] = s1;
        out[to + 2] = s2;
        out[to + 3] = s3;
    }

    private static void one(int[] offsets, double[] in, int from, double[] weights, int weight, double[] out, int to) {
        double sum = 0;
        for (int t = 0; t < offsets.length; t++) {
            sum += weights[weight + t] * in[from + offsets[t]];
        }
        out[to] = sum;
    }
}
