package stridelab.exercises;

/** The argument checks that the styles share; their business is how they compute. */
final class Check {
    private Check() {}

    static void that(boolean holds) {
        if (!holds) {
            throw new IllegalArgumentException("bad argument");
        }
    }

    static double[][] grid(double[][] x) {
        that(x != null && x.length > 0);
        for (double[] row : x) {
            that(row != null && row.length > 0 && row.length == x[0].length);
        }
        return x;
    }

    static double[][][] volume(double[][][] x) {
        that(x != null && x.length > 0);
        for (double[][] channel : x) {
            grid(channel);
            that(channel.length == x[0].length && channel[0].length == x[0][0].length);
        }
        return x;
    }

    static double[] samples(double[] x) {
        that(x != null && x.length > 0);
        return x;
    }

    static int fits(long size) {
        that(size >= 1 && size <= Integer.MAX_VALUE);
        return (int) size;
    }

    static long windows(long n, int k, long bothPads, int stride) {
        that(n >= 1 && k >= 1 && bothPads >= 0 && stride >= 1 && k <= n + bothPads);
        return (n + bothPads - k) / stride + 1;
    }
}
