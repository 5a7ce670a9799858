package stridelab.exercises;

/**
 * 镜像填充
 */
public final class MirrorPadding {
    private MirrorPadding() {
    }

    public static int reflectIndex(int i, int n) {
        if (n == 1) {
            return 0;
        }
        // 周期是 2(n-1)
        long period = 2L * (n - 1);
        long m = ((i % period) + period) % period;
        if (m >= n) {
            m = period - m;
        }
        return (int) m;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        if (x == null) {
            throw new IllegalArgumentException("x 为 null");
        }
        int h = x.length;
        int w = x[0].length;
        double[][] y = new double[top + h + bottom][left + w + right];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = x[reflectIndex(i - top, h)][reflectIndex(j - left, w)];
            }
        }
        return y;
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        if (x == null) {
            throw new IllegalArgumentException("x 为 null");
        }
        int h = x.length;
        int w = x[0].length;
        double[][] y = new double[top + h + bottom][left + w + right];
        for (int i = 0; i < y.length; i++) {
            for (int j = 0; j < y[0].length; j++) {
                y[i][j] = x[symIndex(i - top, h)][symIndex(j - left, w)];
            }
        }
        return y;
    }

    // 周期是 2n
    private static int symIndex(int i, int n) {
        long period = 2L * n;
        long m = ((i % period) + period) % period;
        if (m >= n) {
            m = period - 1 - m;
        }
        return (int) m;
    }
}
