package stridelab.exercises;

import java.util.Arrays;

public final class Channels {
    private Channels() {}

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        return corr2dMultiInOut(x, new double[][][][] {k})[0];
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        C.need(k != null && k.length > 0);
        C.cube(x);
        C.cube(k);
        for (var q : k) C.need(q.length == x.length, q[0].length == k[0][0].length, q[0][0].length == k[0][0][0].length);
        return Arrays.stream(k).map(q -> sum(x, q)).toArray(double[][][]::new);
    }

    private static double[][] sum(double[][][] x, double[][][] k) {
        var y = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            var z = CrossCorrelation.corr2d(x[c], k[c]);
            for (int i = 0; i < y.length; i++) for (int j = 0; j < y[0].length; j++) y[i][j] += z[i][j];
        }
        return y;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        C.need(inputShape != null && inputShape.length == 3);
        C.pos(inputShape);
        C.pos(outChannels, kernelH, kernelW);
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
