package stridelab.exercises;

/** Question 3: padding with a mirror instead of zeros. */
public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        Check.atLeast(1, n, "n");
        return reflectLong(i, n);
    }

    /** 0 1 2 3 2 1 | 0 1 2 3 2 1 | ...: the pattern repeats after 2 (n - 1) places. */
    private static int reflectLong(long i, int n) {
        if (n == 1) {
            return 0;
        }
        long period = 2L * (n - 1);
        long place = Math.floorMod(i, period);
        return (int) Math.min(place, period - place);
    }

    /** 0 1 2 3 3 2 1 0 | ...: after 2 n places. */
    private static int symmetricLong(long i, int n) {
        long period = 2L * n;
        long place = Math.floorMod(i, period);
        return (int) Math.min(place, period - 1 - place);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        return pad(x, top, bottom, left, right, false);
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        return pad(x, top, bottom, left, right, true);
    }

    private static double[][] pad(double[][] x, int top, int bottom, int left, int right, boolean repeatBorder) {
        Check.grid(x, "x");
        Check.atLeast(0, top, "top");
        Check.atLeast(0, bottom, "bottom");
        Check.atLeast(0, left, "left");
        Check.atLeast(0, right, "right");
        int h = x.length;
        int w = x[0].length;
        int height = Check.size((long) top + h + bottom, "the result's height");
        int width = Check.size((long) left + w + right, "the result's width");

        double[][] result = new double[height][width];
        for (int i = 0; i < height; i++) {
            long ii = (long) i - top;
            int row = repeatBorder ? symmetricLong(ii, h) : reflectLong(ii, h);
            for (int j = 0; j < width; j++) {
                long jj = (long) j - left;
                int col = repeatBorder ? symmetricLong(jj, w) : reflectLong(jj, w);
                result[i][j] = x[row][col];
            }
        }
        return result;
    }
}
