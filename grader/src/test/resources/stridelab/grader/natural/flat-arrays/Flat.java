package stridelab.exercises;

/** row-major helpers. cell (i, j) of an h x w grid is at i * w + j */
class Flat {
  static double[] flatten(double[][] g) {
    if (g == null || g.length == 0 || g[0].length == 0) throw new IllegalArgumentException("empty grid");
    int h = g.length, w = g[0].length;
    double[] out = new double[h * w];
    for (int i = 0; i < h; i++) {
      if (g[i].length != w) throw new IllegalArgumentException("ragged");
      System.arraycopy(g[i], 0, out, i * w, w);
    }
    return out;
  }

  static double[][] unflatten(double[] f, int h, int w) {
    double[][] g = new double[h][w];
    for (int p = 0; p < f.length; p++) g[p / w][p % w] = f[p];
    return g;
  }

  // copy an h x w block into the middle of a bigger one
  static double[] pad(double[] f, int h, int w, int ph, int pw) {
    int W = w + 2 * pw;
    double[] out = new double[(h + 2 * ph) * W];
    for (int i = 0; i < h; i++) System.arraycopy(f, i * w, out, (i + ph) * W + pw, w);
    return out;
  }

  /**
   * offset of every kernel cell relative to the window's first cell, in an image that is w wide
   */
  static int[] offsets(int kh, int kw, int w) {
    int[] o = new int[kh * kw];
    for (int q = 0; q < o.length; q++) o[q] = q / kw * w + q % kw;
    return o;
  }

  static double[] correlate(double[] x, int h, int w, double[] k, int kh, int kw, int sh, int sw) {
    int oh = (h - kh) / sh + 1, ow = (w - kw) / sw + 1;
    int[] off = offsets(kh, kw, w);
    double[] out = new double[oh * ow];
    for (int p = 0; p < out.length; p++) {
      int base = p / ow * sh * w + p % ow * sw;
      double s = 0;
      for (int q = 0; q < k.length; q++) s += x[base + off[q]] * k[q];
      out[p] = s;
    }
    return out;
  }
}
