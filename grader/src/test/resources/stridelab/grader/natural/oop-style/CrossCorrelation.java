package stridelab.exercises;

/** The notebooks' code: the window that slides over a grid. The sliding itself is in {@link Convolution}. */
public final class CrossCorrelation {

    private CrossCorrelation() {
    }

    public static double[][] corr2d(double[][] x, double[][] k) {
        return Convolution.of(x).with(k).run().toArray();
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        return Convolution.of(x)
                .with(k)
                .pad(padH, padW)
                .stride(strideH, strideW)
                .run()
                .toArray();
    }
}
