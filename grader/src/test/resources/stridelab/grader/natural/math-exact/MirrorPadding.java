package stridelab.exercises;

/** Question 3. */
public final class MirrorPadding {
    private MirrorPadding() {}

    private interface Mirror {
        int find(int i, int n);
    }

    public static int reflectIndex(final int i, final int n) {
        Checks.atLeast(1, n, "n");
        if (n == 1) {
            return 0;
        }
        final long period = Math.multiplyExact(2L, n - 1L);
        final long place = Math.floorMod((long) i, period);
        return Math.toIntExact(Math.min(place, period - place));
    }

    private static int symmetricIndex(final int i, final int n) {
        final long period = Math.multiplyExact(2L, n);
        final long place = Math.floorMod((long) i, period);
        return Math.toIntExact(Math.min(place, period - 1 - place));
    }

    public static double[][] reflect(
            final double[][] x, final int top, final int bottom, final int left, final int right) {
        return pad(x, top, bottom, left, right, MirrorPadding::reflectIndex);
    }

    public static double[][] symmetric(
            final double[][] x, final int top, final int bottom, final int left, final int right) {
        return pad(x, top, bottom, left, right, MirrorPadding::symmetricIndex);
    }

    private static double[][] pad(
            final double[][] x,
            final int top,
            final int bottom,
            final int left,
            final int right,
            final Mirror mirror) {
        Checks.grid(x, "x");
        Checks.atLeast(0, top, "top");
        Checks.atLeast(0, bottom, "bottom");
        Checks.atLeast(0, left, "left");
        Checks.atLeast(0, right, "right");
        final int rows;
        final int columns;
        try {
            rows = Math.addExact(Math.addExact(top, x.length), bottom);
            columns = Math.addExact(Math.addExact(left, x[0].length), right);
        } catch (final ArithmeticException e) {
            throw new IllegalArgumentException("the result is larger than an array can be", e);
        }
        final double[][] result = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            final double[] source = x[mirror.find(i - top, x.length)];
            for (int j = 0; j < columns; j++) {
                result[i][j] = source[mirror.find(j - left, source.length)];
            }
        }
        return result;
    }
}
