package stridelab.exercises;

public final class CrossCorrelation {
  private CrossCorrelation() {}

  public static double[][] corr2d(double[][] x, double[][] k) {
    return conv2d(x, k, 0, 0, 1, 1);
  }

  public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
    double[] fx = Flat.flatten(x);
    double[] fk = Flat.flatten(k);
    if (padH < 0 || padW < 0) throw new IllegalArgumentException("pad");
    if (strideH < 1 || strideW < 1) throw new IllegalArgumentException("stride");
    int kh = k.length, kw = k[0].length;
    int h = x.length + 2 * padH, w = x[0].length + 2 * padW;
    if (kh > h || kw > w) throw new IllegalArgumentException("kernel too large");

    double[] padded = Flat.pad(fx, x.length, x[0].length, padH, padW);
    double[] out = Flat.correlate(padded, h, w, fk, kh, kw, strideH, strideW);
    return Flat.unflatten(out, (h - kh) / strideH + 1, (w - kw) / strideW + 1);
  }
}
