package stridelab.exercises;

/**
 * 镜像填充。
 */
public final class MirrorPadding {
    private MirrorPadding() {
    }

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n 小于 1");
        }
        // 从 0 走到 i，碰到墙就掉头
        int place = 0;
        int direction = 1;
        long steps = Math.abs((long) i);
        for (long s = 0; s < steps; s++) {
            if (n == 1) {
                return 0;
            }
            if (place + direction < 0 || place + direction >= n) {
                direction = -direction;
            }
            place += direction;
        }
        return place;
    }

    // 边界值要重复：碰到墙时先停一步再掉头
    private static int symmetricIndex(int i, int n) {
        int place = 0;
        int direction = 1;
        int steps = i;
        if (i < 0) {
            // -1 对应 0，-2 对应 1
            steps = -i - 1;
        }
        while (steps > 0) {
            if (place + direction < 0 || place + direction >= n) {
                direction = -direction;
            } else {
                place += direction;
            }
            steps--;
        }
        return place;
    }

    private static void check(double[][] x, int top, int bottom, int left, int right) {
        CrossCorrelation.checkGrid(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("填充小于 0");
        }
        long height = (long) top + x.length + bottom;
        long width = (long) left + x[0].length + right;
        if (height > Integer.MAX_VALUE || width > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("结果太大");
        }
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        double[][] result = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                result[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
            }
        }
        return result;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        double[][] result = new double[top + x.length + bottom][left + x[0].length + right];
        for (int i = 0; i < result.length; i++) {
            for (int j = 0; j < result[0].length; j++) {
                result[i][j] = x[symmetricIndex(i - top, x.length)][symmetricIndex(j - left, x[0].length)];
            }
        }
        return result;
    }
}
