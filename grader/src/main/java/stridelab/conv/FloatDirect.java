package stridelab.conv;

/**
 * A convolution of few values, for one call: no plan, only a padded copy of each image, in which every window lies whole.
 *
 * <p>Then no tap asks whether it is outside, and one flat table of offsets serves all windows, as in a {@link Sweep}; but
 * the stride is walked, not laid out: four neighbours of a row stand {@code strideW} apart.
 */
final class FloatDirect {
    private FloatDirect() {}

    /** For shapes that {@linkplain ConvShape#padsLittle pad little}; the same sums as the definition, in the same order. */
    static void convolve(ConvShape shape, float[] x, float[] kernel, float[] out) {
        Conv2d conv = shape.conv();
        Sides sides = conv.sides();
        Shape input = shape.input();
        int height = sides.paddedHeight(input.height());
        int width = sides.paddedWidth(input.width());
        boolean padded = !sides.areNone();
        int imageSize = input.channels() * height * width;
        float[] in = padded ? new float[imageSize] : x;
        int[] offsets = offsets(shape, height, width);
        for (int image = 0; image < input.n(); image++) {
            if (padded) {
                pad(shape, x, image, in, width);
            }
            sum(shape, in, padded ? 0 : image * imageSize, height, width, offsets, kernel, image, out);
        }
    }

    private static int[] offsets(ConvShape shape, int height, int width) {
        int stepH = shape.conv().dilationH() * width;
        int stepW = shape.conv().dilationW();
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

    private static void pad(ConvShape shape, float[] x, int image, float[] in, int paddedWidth) {
        Padding mode = shape.conv().mode();
        Sides sides = shape.conv().sides();
        int height = shape.input().height();
        int width = shape.input().width();
        int left = sides.left();
        int target = 0;
        for (int channel = 0; channel < shape.input().channels(); channel++) {
            int plane = shape.input().index(image, channel, 0, 0);
            for (int row = -sides.top(); row < height + sides.bottom(); row++, target += paddedWidth) {
                int source = mode.index(row, height);
                if (source == Padding.NOTHING) {
                    continue; // zeros since the copy was made
                }
                int line = plane + source * width;
                System.arraycopy(x, line, in, target + left, width);
                if (mode != Padding.ZEROS) {
                    beside(mode, in, target, left, width, 0, left);
                    beside(mode, in, target, left, width, left + width, paddedWidth);
                }
            }
        }
    }

    /** Fills columns of a row beside those of the image, from which it takes their values. */
    private static void beside(Padding mode, float[] in, int row, int left, int width, int from, int to) {
        for (int column = from; column < to; column++) {
            in[row + column] = in[row + left + mode.index(column - left, width)];
        }
    }

    private static void sum(
            ConvShape shape,
            float[] in,
            int base,
            int height,
            int width,
            int[] offsets,
            float[] kernel,
            int image,
            float[] out) {
        Shape output = shape.output();
        int columns = output.width();
        int strideH = shape.conv().strideH() * width;
        int strideW = shape.conv().strideW();
        int groupSize = shape.groupInputs() * height * width;
        int to = output.index(image, 0, 0, 0);
        for (int channel = 0; channel < output.channels(); channel++) {
            int from = base + channel / shape.groupOutputs() * groupSize;
            int weight = channel * offsets.length;
            for (int row = 0; row < output.height(); row++, from += strideH, to += columns) {
                FloatScalarKernel.row(offsets, in, from, strideW, columns, kernel, weight, out, to);
            }
        }
    }
}
