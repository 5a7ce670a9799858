package stridelab.exercises;

/**
 * 步幅 1/2。
 */
public final class HalfStride {
    private HalfStride() {
    }

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("参数超出范围");
        }
        long size = k;
        for (int i = 1; i < n; i++) {
            size += stride;
        }
        size -= pad;
        size -= pad;
        size += outputPad;
        if (size < 1 || size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("结果小于 1 或超出 int");
        }
        return (int) size;
    }

    // 在第 row 行之后插入一行零
    private static double[][] insertRow(double[][] g, int row) {
        double[][] bigger = new double[g.length + 1][g[0].length];
        int to = 0;
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g[0].length; j++) {
                bigger[to][j] = g[i][j];
            }
            to++;
            if (i == row) {
                to++;
            }
        }
        return bigger;
    }

    private static double[][] transpose(double[][] g) {
        double[][] t = new double[g[0].length][g.length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g[0].length; j++) {
                t[j][i] = g[i][j];
            }
        }
        return t;
    }

    private static double[][] spreadRows(double[][] g, int factor) {
        int row = 0;
        while (row < g.length - 1) {
            for (int i = 1; i < factor; i++) {
                g = insertRow(g, row);
                row++;
            }
            row++;
        }
        return g;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        CrossCorrelation.checkGrid(x);
        if (factor < 1) {
            throw new IllegalArgumentException("倍数小于 1");
        }
        double[][] g = spreadRows(x, factor);
        // 列：转置之后再做一遍
        g = spreadRows(transpose(g), factor);
        return transpose(g);
    }

    // 裁掉最外面一圈
    private static double[][] cut(double[][] g) {
        if (g.length < 3 || g[0].length < 3) {
            throw new IllegalArgumentException("输出为空");
        }
        double[][] smaller = new double[g.length - 2][g[0].length - 2];
        for (int i = 0; i < smaller.length; i++) {
            for (int j = 0; j < smaller[0].length; j++) {
                smaller[i][j] = g[i + 1][j + 1];
            }
        }
        return smaller;
    }

    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        if (pad < 0 || stride < 1) {
            throw new IllegalArgumentException("pad 或 stride 不对");
        }
        int height = outputSize(x.length, k.length, 0, stride, 0);
        int width = outputSize(x[0].length, k[0].length, 0, stride, 0);
        double[][] g = new double[height][width];
        for (int i = 0; i < x.length; i++) {
            for (int j = 0; j < x[0].length; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        g[i * stride + a][j * stride + b] += x[i][j] * k[a][b];
                    }
                }
            }
        }
        for (int p = 0; p < pad; p++) {
            g = cut(g);
        }
        return g;
    }

    public static double[][] bilinearKernel(int factor) {
        if (factor < 1) {
            throw new IllegalArgumentException("倍数小于 1");
        }
        int size = factor + factor;
        if (factor % 2 == 1) {
            size--;
        }
        // 一半：从边上往中间走，每走一步加 1/factor
        double[] side = new double[size];
        for (int i = 0; i < size; i++) {
            int fromLeft = i;
            int fromRight = size - 1 - i;
            int steps = fromLeft;
            if (fromRight < steps) {
                steps = fromRight;
            }
            // 偶数时从半步开始，奇数时从一步开始
            double start = 1.0;
            if (factor % 2 == 0) {
                start = 0.5;
            }
            side[i] = (start + steps) / factor;
        }
        double[][] kernel = new double[size][size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < size; j++) {
                kernel[i][j] = side[i] * side[j];
            }
        }
        return kernel;
    }

    public static double[][] upsample(double[][] x, int factor) {
        CrossCorrelation.checkGrid(x);
        if (factor < 1) {
            throw new IllegalArgumentException("倍数小于 1");
        }
        // factor - 1 的一半，向上取整
        int pad = 0;
        while (pad + pad < factor - 1) {
            pad++;
        }
        return transposedConv2d(x, bilinearKernel(factor), pad, factor);
    }
}
