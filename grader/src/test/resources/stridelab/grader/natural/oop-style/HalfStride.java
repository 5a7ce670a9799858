package stridelab.exercises;

/** Question 6: what would a stride of 1/2 be? */
public final class HalfStride {

    private HalfStride() {
    }

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Require.positive(n, "n");
        Require.positive(k, "k");
        Require.notNegative(pad, "pad");
        Require.positive(stride, "stride");
        Require.notNegative(outputPad, "outputPad");
        if (outputPad >= stride) {
            throw new IllegalArgumentException("outputPad must be smaller than the stride");
        }
        return Require.size((n - 1L) * stride - 2L * pad + k + outputPad, "output");
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Matrix input = Matrix.wrap(x, "x");
        Require.positive(factor, "factor");
        Matrix result = Matrix.zeros(Shape.of(
                Require.size((input.height() - 1L) * factor + 1, "rows"),
                Require.size((input.width() - 1L) * factor + 1, "columns")));
        for (int r = 0; r < input.height(); r++) {
            for (int c = 0; c < input.width(); c++) {
                result.set(r * factor, c * factor, input.get(r, c));
            }
        }
        return result.toArray();
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Matrix input = Matrix.wrap(x, "x");
        Matrix kernel = Matrix.wrap(k, "k");
        Stamp stamp = new Stamp(kernel, Matrix.zeros(input.shape().transposeConvolve(kernel.shape(), pad, stride)));
        for (int r = 0; r < input.height(); r++) {
            for (int c = 0; c < input.width(); c++) {
                stamp.press(input.get(r, c), (long) r * stride - pad, (long) c * stride - pad);
            }
        }
        return stamp.paper.toArray();
    }

    public static double[][] bilinearKernel(int factor) {
        Require.positive(factor, "factor");
        int size = Require.size(2L * factor - factor % 2, "kernel");
        double[] slope = new double[size];
        double middle = (size - 1) / 2.0;
        for (int i = 0; i < size; i++) {
            slope[i] = 1 - Math.abs(i - middle) / factor;
        }
        Matrix kernel = Matrix.zeros(Shape.square(size));
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                kernel.set(r, c, slope[r] * slope[c]);
            }
        }
        return kernel.toArray();
    }

    public static double[][] upsample(double[][] x, int factor) {
        Matrix image = Matrix.wrap(x, "x");
        Require.positive(factor, "factor");
        Require.size((long) image.height() * factor, "rows");
        Require.size((long) image.width() * factor, "columns");
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }

    /** Presses the kernel on the paper; what falls beside the paper is lost (this is the padding). */
    private record Stamp(Matrix kernel, Matrix paper) {
        void press(double ink, long top, long left) {
            for (int a = 0; a < kernel.height(); a++) {
                for (int b = 0; b < kernel.width(); b++) {
                    paper.add(top + a, left + b, ink * kernel.get(a, b));
                }
            }
        }
    }
}
