package stridelab.exercises;

/**
 * The notebooks' code: the window that slides over a grid.
 */
public final class CrossCorrelation {
    private CrossCorrelation() {}

    static void checkGrid(double[][] grid) {
        if (grid == null || grid.length == 0) {
            throw new IllegalArgumentException("grid is null or empty");
        }
        for (double[] row : grid) {
            if (row == null || row.length == 0 || row.length != grid[0].length) {
                throw new IllegalArgumentException("grid is ragged or empty");
            }
        }
    }

    public static double[][] corr2d(double[][] x, double[][] k) {
        checkGrid(x);
        checkGrid(k);
        if (k.length > x.length || k[0].length > x[0].length) {
            throw new IllegalArgumentException("kernel larger than input");
        }
        int rows = x.length - k.length + 1;
        int cols = x[0].length - k[0].length + 1;
        double[][] result = new double[rows][cols];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += x[i + a][j + b] * k[a][b];
                    }
                }
                result[i][j] = sum;
            }
        }
        return result;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        checkGrid(x);
        checkGrid(k);
        int rows = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        int cols = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);
        double[][] result = new double[rows][cols];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < cols; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        int r = i * strideH + a - padH;
                        int c = j * strideW + b - padW;
                        // outside is padding, so 0
                        if (r >= 0 && r < x.length && c >= 0 && c < x[0].length) {
                            sum += x[r][c] * k[a][b];
                        }
                    }
                }
                result[i][j] = sum;
            }
        }
        return result;
    }
}
