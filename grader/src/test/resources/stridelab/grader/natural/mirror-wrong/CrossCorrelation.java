package stridelab.exercises;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    // 不填充，步幅 1
    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    // 带填充和步幅
    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        Tools.checkMatrix(x);
        Tools.checkMatrix(k);
        int resultH = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
        int resultW = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);
        double[][] result = new double[resultH][resultW];
        for (int i = 0; i < resultH; i++) {
            for (int j = 0; j < resultW; j++) {
                // 窗口左上角在原图中的位置（可能是负数）
                long top = (long) i * strideH - padH;
                long left = (long) j * strideW - padW;
                // 只需要计算窗口与原图相交的部分，填充的都是 0
                int aFrom = (int) Math.max(0, -top);
                int aTo = (int) Math.min(k.length, x.length - top);
                int bFrom = (int) Math.max(0, -left);
                int bTo = (int) Math.min(k[0].length, x[0].length - left);
                double sum = 0;
                for (int a = aFrom; a < aTo; a++) {
                    for (int b = bFrom; b < bTo; b++) {
                        sum += x[(int) (top + a)][(int) (left + b)] * k[a][b];
                    }
                }
                result[i][j] = sum;
            }
        }
        return result;
    }
}
