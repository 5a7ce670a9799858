package stridelab.exercises;

/**
 * 互相关运算。
 */
public final class CrossCorrelation {
    private CrossCorrelation() {
    }

    // 检查网格
    static void checkGrid(double[][] g) {
        if (g == null || g.length == 0) {
            throw new IllegalArgumentException("网格为空");
        }
        for (int i = 0; i < g.length; i++) {
            if (g[i] == null || g[i].length == 0) {
                throw new IllegalArgumentException("第 " + i + " 行为空");
            }
            if (g[i].length != g[0].length) {
                throw new IllegalArgumentException("各行长度不一");
            }
        }
    }

    // 上下各加一行零
    private static double[][] addRows(double[][] g) {
        double[][] bigger = new double[g.length + 2][g[0].length];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g[0].length; j++) {
                bigger[i + 1][j] = g[i][j];
            }
        }
        return bigger;
    }

    // 左右各加一列零
    private static double[][] addColumns(double[][] g) {
        double[][] bigger = new double[g.length][g[0].length + 2];
        for (int i = 0; i < g.length; i++) {
            for (int j = 0; j < g[0].length; j++) {
                bigger[i][j + 1] = g[i][j];
            }
        }
        return bigger;
    }

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        checkGrid(x);
        checkGrid(k);
        if (padH < 0 || padW < 0) {
            throw new IllegalArgumentException("填充小于 0");
        }
        if (strideH < 1 || strideW < 1) {
            throw new IllegalArgumentException("步幅小于 1");
        }
        double[][] g = x;
        for (int i = 0; i < padH; i++) {
            g = addRows(g);
        }
        for (int i = 0; i < padW; i++) {
            g = addColumns(g);
        }
        if (k.length > g.length || k[0].length > g[0].length) {
            throw new IllegalArgumentException("卷积核太大");
        }
        // 数一数放得下几个窗口
        int rows = 0;
        int row = 0;
        while (row + k.length <= g.length) {
            rows++;
            row += strideH;
        }
        int columns = 0;
        int column = 0;
        while (column + k[0].length <= g[0].length) {
            columns++;
            column += strideW;
        }
        double[][] result = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += g[i * strideH + a][j * strideW + b] * k[a][b];
                    }
                }
                result[i][j] = sum;
            }
        }
        return result;
    }
}
