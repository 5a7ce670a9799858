package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        return n * (1 / 2);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        double[][] res = new double[x.length * factor][x[0].length * factor];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                res[i * factor][j * factor] = x[i][j];
            }
        }
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        throw new UnsupportedOperationException("not started");
    }

    public static double[][] bilinearKernel(int factor) {
        int size = 2 * factor - factor % 2;
        double[][] res = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                res[i][j] = 1.0 / factor;
            }
        }
        return res
    }

    public static double[][] upsample(double[][] x, int factor) {
        throw new UnsupportedOperationException("not started");
    }
}
