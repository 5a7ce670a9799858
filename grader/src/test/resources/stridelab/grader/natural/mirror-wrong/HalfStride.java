package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Tools.error(n < 1 || k < 1 || pad < 0 || stride < 1, "参数超出范围");
        Tools.error(outputPad < 0 || outputPad > stride - 1, "outputPad");
        long size = (long) (n - 1) * stride - 2L * pad + k + outputPad;
        return Tools.toInt(size);
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        Tools.checkMatrix(x);
        Tools.error(factor < 1, "factor");
        int h = Tools.toInt((long) (x.length - 1) * factor + 1);
        int w = Tools.toInt((long) (x[0].length - 1) * factor + 1);
        double[][] result = new double[h][w];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                result[i * factor][j * factor] = x[i][j];
            }
        }
        return result;
    }

    // 对每个输出收集：输出 (r, c) 由满足 r = i * stride + a - pad 的 x[i]、k[a] 得到
    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        Tools.checkMatrix(x);
        Tools.checkMatrix(k);
        int h = outputSize(x.length, k.length, pad, stride, 0);
        int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
        double[][] result = new double[h][w];
        for (int r = 0; r < h; r++) {
            for (int c = 0; c < w; c++) {
                double sum = 0;
                for (int i = 0; i < x.length; i++) {
                    long a = (long) r + pad - (long) i * stride;
                    if (a < 0 || a >= k.length) {
                        continue;
                    }
                    for (int j = 0; j < x[0].length; j++) {
                        long b = (long) c + pad - (long) j * stride;
                        if (b >= 0 && b < k[0].length) {
                            sum += x[i][j] * k[(int) a][(int) b];
                        }
                    }
                }
                result[r][c] = sum;
            }
        }
        return result;
    }

    public static double[][] bilinearKernel(int factor) {
        Tools.error(factor < 1, "factor");
        int size = Tools.toInt(2L * factor - factor % 2);
        double[][] kernel = new double[size][size];
        double center = (size - 1) * 0.5;
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                double row = 1 - Math.abs(i - center) / factor;
                double column = 1 - Math.abs(j - center) / factor;
                kernel[i][j] = row * column;
            }
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        Tools.checkMatrix(x);
        Tools.error(factor < 1, "factor");
        Tools.toInt((long) x.length * factor);
        Tools.toInt((long) x[0].length * factor);
        int pad = (int) Math.ceil((factor - 1) / 2.0);
        return transposedConv2d(x, bilinearKernel(factor), pad, factor);
    }
}
