package stridelab.exercises;

import java.util.stream.IntStream;

public final class Channels {
    private Channels() {}

    // return sum(d2l.corr2d(x, k) for x, k in zip(X, K))
    public static double[][] corr2dMultiIn(double[][][] X, double[][][] K) {
        if (X.length != K.length) throw new IllegalArgumentException("channels");
        return IntStream.range(0, X.length).mapToObj(c -> CrossCorrelation.corr2d(X[c], K[c])).reduce(Channels::add).get();
    }

    static double[][] add(double[][] a, double[][] b) {
        double[][] r = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) for (int j = 0; j < a[0].length; j++) r[i][j] = a[i][j] + b[i][j];
        return r;
    }

    // torch.stack([corr2d_multi_in(X, k) for k in K], 0)
    public static double[][][] corr2dMultiInOut(double[][][] X, double[][][][] K) {
        double[][][] r = new double[K.length][][];
        for (int o = 0; o < K.length; o++) r[o] = corr2dMultiIn(X, K[o]);
        return r;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape.length != 3) throw new IllegalArgumentException("expected 3D input");
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
