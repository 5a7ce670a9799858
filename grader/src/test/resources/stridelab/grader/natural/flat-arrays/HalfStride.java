package stridelab.exercises;

public final class HalfStride {
  private HalfStride() {}

  public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
    if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride)
      throw new IllegalArgumentException();
    long r = (n - 1L) * stride - 2L * pad + k + outputPad;
    if (r < 1 || r > Integer.MAX_VALUE) throw new IllegalArgumentException("size " + r);
    return (int) r;
  }

  public static double[][] insertZeros(double[][] x, int factor) {
    double[] f = Flat.flatten(x);
    if (factor < 1) throw new IllegalArgumentException("factor");
    int h = x.length, w = x[0].length;
    int H = (h - 1) * factor + 1, W = (w - 1) * factor + 1;
    double[] out = new double[H * W];
    for (int p = 0; p < f.length; p++) out[p / w * factor * W + p % w * factor] = f[p];
    return Flat.unflatten(out, H, W);
  }

  public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
    double[] fx = Flat.flatten(x), fk = Flat.flatten(k);
    int h = x.length, w = x[0].length, kh = k.length, kw = k[0].length;
    int H = outputSize(h, kh, pad, stride, 0), W = outputSize(w, kw, pad, stride, 0);
    // full output first, then cut
    int FH = H + 2 * pad, FW = W + 2 * pad;
    double[] full = new double[FH * FW];
    int[] off = Flat.offsets(kh, kw, FW);
    for (int p = 0; p < fx.length; p++) {
      int base = p / w * stride * FW + p % w * stride;
      for (int q = 0; q < fk.length; q++) full[base + off[q]] += fx[p] * fk[q];
    }
    double[] out = new double[H * W];
    for (int i = 0; i < H; i++) System.arraycopy(full, (i + pad) * FW + pad, out, i * W, W);
    return Flat.unflatten(out, H, W);
  }

  public static double[][] bilinearKernel(int factor) {
    if (factor < 1) throw new IllegalArgumentException("factor");
    int n = 2 * factor - factor % 2;
    double c = (n - 1) / 2.0;
    double[] out = new double[n * n];
    for (int p = 0; p < out.length; p++) {
      double a = 1 - Math.abs(p / n - c) / factor;
      double b = 1 - Math.abs(p % n - c) / factor;
      out[p] = a * b;
    }
    return Flat.unflatten(out, n, n);
  }

  public static double[][] upsample(double[][] x, int factor) {
    return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
  }
}
