package stridelab.exercises;

import java.util.function.IntBinaryOperator;

/** Question 3: padding with a mirror instead of zeros. */
public final class MirrorPadding {

    private MirrorPadding() {
    }

    public static int reflectIndex(int i, int n) {
        Require.positive(n, "n");
        if (n == 1) {
            return 0;
        }
        long period = 2L * (n - 1);
        long place = Math.floorMod((long) i, period);
        return (int) Math.min(place, period - place);
    }

    private static int symmetricIndex(int i, int n) {
        long period = 2L * n;
        long place = Math.floorMod((long) i, period);
        return (int) Math.min(place, period - 1 - place);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        return new Frame(top, bottom, left, right).around(Matrix.wrap(x, "x"), MirrorPadding::reflectIndex);
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        return new Frame(top, bottom, left, right).around(Matrix.wrap(x, "x"), MirrorPadding::symmetricIndex);
    }

    /** What is put around an image. */
    private record Frame(int top, int bottom, int left, int right) {
        Frame {
            Require.notNegative(top, "top");
            Require.notNegative(bottom, "bottom");
            Require.notNegative(left, "left");
            Require.notNegative(right, "right");
        }

        double[][] around(Matrix image, IntBinaryOperator rule) {
            Shape target = Shape.of(
                    Require.size((long) top + image.height() + bottom, "rows"),
                    Require.size((long) left + image.width() + right, "columns"));
            return image.remap(target, top, left, rule).toArray();
        }
    }
}
