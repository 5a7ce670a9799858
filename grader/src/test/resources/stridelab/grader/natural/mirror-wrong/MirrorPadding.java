package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        Tools.error(n < 1, "n");
        // 左边的镜子
        if (i < 0) {
            i = -i;
        }
        // 右边的镜子
        if (i > n - 1) {
            i = 2 * (n - 1) - i;
        }
        // 还在外面就取边界
        if (i < 0) {
            i = 0;
        }
        return i;
    }

    // 重复边界值
    private static int symmetricIndex(int i, int n) {
        int period = 2 * n;
        int p = Math.abs(i % period);
        if (p >= n) {
            p = period - 1 - p;
        }
        return p;
    }

    private static void check(double[][] x, int top, int bottom, int left, int right) {
        Tools.checkMatrix(x);
        Tools.error(top < 0 || bottom < 0 || left < 0 || right < 0, "填充小于 0");
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        int h = x.length;
        int w = x[0].length;
        int resultH = Tools.toInt((long) h + top + bottom);
        int resultW = Tools.toInt((long) w + left + right);
        double[][] result = new double[resultH][resultW];
        for (int i = 0; i < resultH; i++) {
            for (int j = 0; j < resultW; j++) {
                int row = reflectIndex(i - top, h);
                int column = reflectIndex(j - left, w);
                result[i][j] = x[row][column];
            }
        }
        return result;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        int h = x.length;
        int w = x[0].length;
        int resultH = Tools.toInt((long) h + top + bottom);
        int resultW = Tools.toInt((long) w + left + right);
        double[][] result = new double[resultH][resultW];
        for (int i = 0; i < resultH; i++) {
            for (int j = 0; j < resultW; j++) {
                int row = symmetricIndex(i - top, h);
                int column = symmetricIndex(j - left, w);
                result[i][j] = x[row][column];
            }
        }
        return result;
    }
}
