package stridelab.exercises;

import java.util.function.IntUnaryOperator;

public final class MirrorPadding {
    private MirrorPadding() {}

    public static int reflectIndex(int i, int n) {
        if (n < 1) {
            throw new IllegalArgumentException("n");
        }
        if (n == 1) {
            return 0;
        }
        long period = 2L * (n - 1);
        long m = Math.floorMod((long) i, period);
        return (int) Math.min(m, period - m);
    }

    private static int symmetricIndex(int i, int n) {
        long m = Math.floorMod((long) i, 2L * n);
        return (int) Math.min(m, 2L * n - 1 - m);
    }

    public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        return pad(x, top, bottom, left, right,
                i -> reflectIndex(i, x.length), j -> reflectIndex(j, x[0].length));
    }

    public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
        check(x, top, bottom, left, right);
        return pad(x, top, bottom, left, right,
                i -> symmetricIndex(i, x.length), j -> symmetricIndex(j, x[0].length));
    }

    private static void check(double[][] x, int top, int bottom, int left, int right) {
        Workers.checkGrid(x);
        if (top < 0 || bottom < 0 || left < 0 || right < 0) {
            throw new IllegalArgumentException("padding");
        }
        if ((long) top + bottom + x.length > Integer.MAX_VALUE
                || (long) left + right + x[0].length > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
    }

    private static double[][] pad(double[][] x, int top, int bottom, int left, int right,
                                  IntUnaryOperator rowOf, IntUnaryOperator colOf) {
        double[][] out = new double[top + x.length + bottom][left + x[0].length + right];
        Thread[] threads = new Thread[4];
        for (int t = 0; t < threads.length; t++) {
            final int start = t;
            threads[t] = new Thread(() -> {
                for (int i = start; i < out.length; i += threads.length) {
                    for (int j = 0; j < out[i].length; j++) {
                        out[i][j] = x[rowOf.applyAsInt(i - top)][colOf.applyAsInt(j - left)];
                    }
                }
            });
            threads[t].start();
        }
        for (Thread t : threads) {
            try {
                t.join();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        }
        return out;
    }
}
