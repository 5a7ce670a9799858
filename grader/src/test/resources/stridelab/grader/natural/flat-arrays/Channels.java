package stridelab.exercises;

public final class Channels {
  private Channels() {}

  public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
    if (x == null || k == null || x.length == 0 || x.length != k.length)
      throw new IllegalArgumentException("channels");
    double[] sum = null;
    int h = 0, w = 0, oh = 0, ow = 0;
    for (int c = 0; c < x.length; c++) {
      double[] fx = Flat.flatten(x[c]), fk = Flat.flatten(k[c]);
      if (c == 0) {
        h = x[0].length;
        w = x[0][0].length;
        oh = h - k[0].length + 1;
        ow = w - k[0][0].length + 1;
        if (oh < 1 || ow < 1) throw new IllegalArgumentException("kernel too large");
        sum = new double[oh * ow];
      }
      if (x[c].length != h || x[c][0].length != w || k[c].length != h - oh + 1 || k[c][0].length != w - ow + 1)
        throw new IllegalArgumentException("ragged");
      double[] one = Flat.correlate(fx, h, w, fk, k[c].length, k[c][0].length, 1, 1);
      for (int p = 0; p < sum.length; p++) sum[p] += one[p];
    }
    return Flat.unflatten(sum, oh, ow);
  }

  public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
    if (k == null || k.length == 0) throw new IllegalArgumentException("no kernels");
    double[][][] out = new double[k.length][][];
    for (int o = 0; o < k.length; o++) out[o] = corr2dMultiIn(x, k[o]);
    return out;
  }

  public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
    if (inputShape == null || inputShape.length != 3) throw new IllegalArgumentException("shape");
    int[] r = {outChannels, inputShape[0], kernelH, kernelW};
    for (int v : r) if (v < 1) throw new IllegalArgumentException("below 1");
    return r;
  }
}
