package stridelab.exercises;

public final class MirrorPadding {
  private MirrorPadding() {}

  public static int reflectIndex(int i, int n) {
    if (n < 1) throw new IllegalArgumentException("n");
    if (n == 1) return 0;
    long p = 2L * n - 2;
    long j = Math.floorMod((long) i, p);
    return (int) (j < n ? j : p - j);
  }

  static int symmetricIndex(int i, int n) {
    long p = 2L * n;
    long j = Math.floorMod((long) i, p);
    return (int) (j < n ? j : p - 1 - j);
  }

  public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
    return mirror(x, top, bottom, left, right, true);
  }

  public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
    return mirror(x, top, bottom, left, right, false);
  }

  private static double[][] mirror(double[][] x, int top, int bottom, int left, int right, boolean ref) {
    double[] f = Flat.flatten(x);
    if (top < 0 || bottom < 0 || left < 0 || right < 0) throw new IllegalArgumentException("padding");
    int h = x.length, w = x[0].length;
    int H = top + h + bottom, W = left + w + right;
    double[] out = new double[H * W];
    for (int p = 0; p < out.length; p++) {
      int i = p / W - top, j = p % W - left;
      int si = ref ? reflectIndex(i, h) : symmetricIndex(i, h);
      int sj = ref ? reflectIndex(j, w) : symmetricIndex(j, w);
      out[p] = f[si * w + sj];
    }
    return Flat.unflatten(out, H, W);
  }
}
