package stridelab.exercises;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (i < 0) {
            return -i;
        }
        if (i >= n) {
            return n - (i - n) - 1;
        }
        return i;
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        throw new UnsupportedOperationException("not started");
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        throw new UnsupportedOperationException("not started");
    }
}
