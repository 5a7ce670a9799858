package stridelab.exercises;

/** Question 6: what would a stride of 1/2 be? (It enlarges.) */
public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Check.atLeast(1, n, "n");
        Check.atLeast(1, k, "k");
        Check.atLeast(0, pad, "pad");
        Check.atLeast(1, stride, "stride");
        Check.that(outputPad >= 0 && outputPad < stride, "outputPad must be in 0..stride-1");
        return Check.size((n - 1L) * stride - 2L * pad + k + outputPad, "the output");
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Check.grid(x, "x");
        Check.atLeast(1, factor, "factor");
        int height = Check.size((x.length - 1L) * factor + 1, "the height");
        int width = Check.size((x[0].length - 1L) * factor + 1, "the width");
        double[][] result = new double[height][width];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                result[i * factor][j * factor] = x[i][j];
            }
        }
        return result;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Check.grid(x, "x");
        Check.grid(k, "k");
        int height = outputSize(x.length, k.length, pad, stride, 0);
        int width = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] result = new double[height][width];
        for (int i = 0; i < x.length; i++) {
            for (int a = 0; a < k.length; a++) {
                long row = (long) i * stride + a - pad;
                if (row < 0 || row >= height) {
                    continue; // cut off
                }
                for (int j = 0; j < x[0].length; j++) {
                    for (int b = 0; b < k[0].length; b++) {
                        long col = (long) j * stride + b - pad;
                        if (col >= 0 && col < width) {
                            result[(int) row][(int) col] += x[i][j] * k[a][b];
                        }
                    }
                }
            }
        }
        return result;
    }

    public static double[][] bilinearKernel(int factor) {
        Check.atLeast(1, factor, "factor");
        int size = Check.size(2L * factor - factor % 2, "the kernel");
        double middle = (size - 1) / 2.0;
        double[] line = new double[size];
        for (int i = 0; i < size; i++) {
            line[i] = 1 - Math.abs(i - middle) / factor;
        }
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                kernel[i][j] = line[i] * line[j];
            }
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        Check.grid(x, "x");
        Check.atLeast(1, factor, "factor");
        Check.size((long) x.length * factor, "the height");
        Check.size((long) x[0].length * factor, "the width");
        int pad = factor / 2; // the same as (factor - 1) / 2 rounded up
        return transposedConv2d(x, bilinearKernel(factor), pad, factor);
    }
}
