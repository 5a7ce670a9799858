package stridelab.exercises;

/** Question 3: mirror padding. */
public final class MirrorPadding {

    private MirrorPadding() {}

    public static int reflectIndex(final int i, final int n) {
        ArgumentChecks.atLeast(1, n, "n");
        return reflectPosition((long) i, n);
    }

    /** As {@link #reflectIndex}, for a long index. */
    private static int reflectPosition(final long index, final int n) {
        if (n == 1) {
            return 0; // the period would be 0
        }
        // 0 1 2 3 2 1 | 0 1 2 3 2 1 | ... repeats every 2(n - 1) places
        final long period = 2L * ((long) n - 1L);
        final long place = Math.floorMod(index, period); // never negative, unlike %
        if (place < (long) n) {
            return (int) place;
        }
        return (int) (period - place);
    }

    /** 0 1 2 3 3 2 1 0 | 0 1 2 3 3 2 1 0 | ... repeats every 2n places. */
    private static int symmetricPosition(final long index, final int n) {
        final long period = 2L * (long) n;
        final long place = Math.floorMod(index, period);
        if (place < (long) n) {
            return (int) place;
        }
        return (int) (period - 1L - place);
    }

    public static double[][] reflect(
            final double[][] x, final int top, final int bottom, final int left, final int right) {
        return pad(x, top, bottom, left, right, true);
    }

    public static double[][] symmetric(
            final double[][] x, final int top, final int bottom, final int left, final int right) {
        return pad(x, top, bottom, left, right, false);
    }

    private static double[][] pad(
            final double[][] x,
            final int top,
            final int bottom,
            final int left,
            final int right,
            final boolean withoutBorder) {
        final double[][] image = ArgumentChecks.copyOfGrid(x, "x");
        ArgumentChecks.atLeast(0, top, "top");
        ArgumentChecks.atLeast(0, bottom, "bottom");
        ArgumentChecks.atLeast(0, left, "left");
        ArgumentChecks.atLeast(0, right, "right");

        final int height = image.length;
        final int width = image[0].length;
        final int outHeight =
                ArgumentChecks.resultSize((long) top + (long) height + (long) bottom, "the result's height");
        final int outWidth = ArgumentChecks.resultSize((long) left + (long) width + (long) right, "the result's width");

        // The columns are the same for every row, so look them up once.
        final int[] sourceColumns = new int[outWidth];
        for (int column = 0; column < outWidth; column++) {
            final long index = (long) column - (long) left;
            sourceColumns[column] = withoutBorder ? reflectPosition(index, width) : symmetricPosition(index, width);
        }

        final double[][] result = new double[outHeight][outWidth];
        for (int row = 0; row < outHeight; row++) {
            final long index = (long) row - (long) top;
            final int sourceRow = withoutBorder ? reflectPosition(index, height) : symmetricPosition(index, height);
            for (int column = 0; column < outWidth; column++) {
                result[row][column] = image[sourceRow][sourceColumns[column]];
            }
        }
        return result;
    }
}
