package stridelab.exercises;

/**
 * More than one channel.
 */
public final class Channels {
  private Channels() {}

  private static void checkBlock(double[][][] b) {
    if (b == null || b.length == 0) {
      throw new IllegalArgumentException("empty");
    }
    for (double[][] g : b) {
      CrossCorrelation.checkGrid(g);
      if (g.length != b[0].length || g[0].length != b[0][0].length) {
        throw new IllegalArgumentException("ragged");
      }
    }
  }

  public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
    checkBlock(x);
    checkBlock(k);
    if (x.length != k.length) {
      throw new IllegalArgumentException("channels");
    }
    double[][] y = CrossCorrelation.corr2d(x[0], k[0]);
    for (int c = 1; c < x.length; ++c) {
      double[][] z = CrossCorrelation.corr2d(x[c], k[c]);
      for (int i = 0; i < y.length; ++i) {
        for (int j = 0; j < y[0].length; ++j) {
          y[i][j] += z[i][j];
        }
      }
    }
    return y;
  }

  public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
    if (k == null || k.length == 0) {
      throw new IllegalArgumentException("empty");
    }
    for (double[][][] kernel : k) {
      checkBlock(kernel);
      if (kernel[0].length != k[0][0].length || kernel[0][0].length != k[0][0][0].length) {
        throw new IllegalArgumentException("ragged");
      }
    }
    double[][][] y = new double[k.length][][];
    for (int o = 0; o < k.length; ++o) {
      y[o] = corr2dMultiIn(x, k[o]);
    }
    return y;
  }

  public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
    if (inputShape == null || inputShape.length != 3) {
      throw new IllegalArgumentException("shape");
    }
    if (inputShape[0] < 1 || inputShape[1] < 1 || inputShape[2] < 1) {
      throw new IllegalArgumentException("shape");
    }
    if (outChannels < 1 || kernelH < 1 || kernelW < 1) {
      throw new IllegalArgumentException("out of range");
    }
    return new int[] {outChannels, inputShape[0], kernelH, kernelW};
  }
}
