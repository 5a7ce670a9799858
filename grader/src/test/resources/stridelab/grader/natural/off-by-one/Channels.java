package stridelab.exercises;

public final class Channels {
  private Channels() {}

  public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
    check(x);
    check(k);
    if (x.length != k.length) {
      throw new IllegalArgumentException("channels");
    }
    double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
    for (int c = 1; c < x.length; c++) {
      double[][] part = CrossCorrelation.corr2d(x[c], k[c]);
      for (int i = 0; i < sum.length; i++) {
        for (int j = 0; j < sum[0].length; j++) {
          sum[i][j] += part[i][j];
        }
      }
    }
    return sum;
  }

  private static void check(double[][][] a) {
    if (a == null || a.length == 0) {
      throw new IllegalArgumentException("null or empty");
    }
    for (double[][] g : a) {
      Args.grid(g);
    }
    // 相邻的通道大小要一样
    for (int c = 1; c < a.length - 1; c++) {
      if (a[c].length != a[c - 1].length || a[c][0].length != a[c - 1][0].length) {
        throw new IllegalArgumentException("channels of different sizes");
      }
    }
  }

  public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
    if (k == null || k.length == 0) {
      throw new IllegalArgumentException("null or empty");
    }
    for (double[][][] kernel : k) {
      check(kernel);
      if (kernel[0].length != k[0][0].length || kernel[0][0].length != k[0][0][0].length) {
        throw new IllegalArgumentException("kernels of different sizes");
      }
    }
    double[][][] y = new double[k.length][][];
    for (int o = 0; o < k.length; o++) {
      y[o] = corr2dMultiIn(x, k[o]);
    }
    return y;
  }

  public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
    if (inputShape == null || inputShape.length != 3) {
      throw new IllegalArgumentException("inputShape");
    }
    for (int i = 0; i < inputShape.length - 1; i++) {
      Args.atLeast(1, inputShape[i]);
    }
    Args.atLeast(1, outChannels, kernelH, kernelW);
    return new int[] {outChannels, inputShape[0], kernelH, kernelW};
  }
}
