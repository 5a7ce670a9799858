package stridelab.exercises;

/** As the lesson puts it: zeros between the values, a border around them, and a kernel that is turned round. */
public class HalfStride {
    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Check.that(n >= 1 && k >= 1 && pad >= 0 && stride >= 1 && outputPad >= 0 && outputPad < stride);
        return Check.fits((long) n * stride - stride - pad + k - pad + outputPad);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Check.grid(x);
        Check.that(factor >= 1);
        int h = Check.fits(1 + (long) factor * (x.length - 1));
        int w = Check.fits(1 + (long) factor * (x[0].length - 1));
        double[][] out = new double[h][w];
        for (int row = 0; row < h; row += factor) {
            for (int column = 0; column < w; column += factor) {
                out[row][column] = x[row / factor][column / factor];
            }
        }
        return out;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Check.grid(x);
        Check.grid(k);
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] apart = insertZeros(x, stride);
        double[][] out = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        int row = i + a - (k.length - 1 - pad);
                        int column = j + b - (k[0].length - 1 - pad);
                        if (row >= 0 && row < apart.length && column >= 0 && column < apart[0].length) {
                            out[i][j] += k[k.length - 1 - a][k[0].length - 1 - b] * apart[row][column];
                        }
                    }
                }
            }
        }
        return out;
    }

    /** A box on a box is a tent. */
    public static double[][] bilinearKernel(int factor) {
        Check.that(factor >= 1);
        int size = Check.fits(2L * factor - factor % 2);
        double[] tent = new double[size];
        for (int i = 0; i < size; i++) {
            int fromEnd = Math.min(i, size - 1 - i);
            tent[i] = factor % 2 == 1 ? (fromEnd + 1.0) / factor : (fromEnd + 0.5) / factor;
        }
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j <= i; j++) {
                kernel[i][j] = tent[i] * tent[j];
                kernel[j][i] = kernel[i][j];
            }
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        Check.grid(x);
        Check.that(factor >= 1);
        Check.fits((long) x.length * factor);
        Check.fits((long) x[0].length * factor);
        return transposedConv2d(x, bilinearKernel(factor), (int) Math.ceil((factor - 1) / 2.0), factor);
    }
}
