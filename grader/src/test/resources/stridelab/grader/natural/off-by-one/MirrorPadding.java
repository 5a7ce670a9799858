package stridelab.exercises;

public final class MirrorPadding {
  private MirrorPadding() {}

  public static int reflectIndex(int i, int n) {
    Args.atLeast(1, n);
    if (n == 1) {
      return 0;
    }
    long period = 2L * (n - 1);
    long p = Math.floorMod((long) i, period);
    return (int) (p <= n ? Math.min(p, period - p) : period - p);
  }

  public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
    check(x, top, bottom, left, right);
    int h = Args.fits((long) x.length + top + bottom);
    int w = Args.fits((long) x[0].length + left + right);
    double[][] y = new double[h][w];
    for (int i = 0; i < h; i++) {
      double[] from = x[reflectIndex(i - top, x.length)];
      for (int j = 0; j < w; j++) {
        y[i][j] = from[reflectIndex(j - left, x[0].length)];
      }
    }
    return y;
  }

  public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
    check(x, top, bottom, left, right);
    int h = Args.fits((long) x.length + top + bottom);
    int w = Args.fits((long) x[0].length + left + right);
    double[][] y = new double[h][w];
    for (int i = 0; i < h; i++) {
      double[] from = x[symmetricIndex(i - top, x.length)];
      for (int j = 0; j < w; j++) {
        y[i][j] = from[symmetricIndex(j - left, x[0].length)];
      }
    }
    return y;
  }

  // 0 1 2 2 1 0 0 1 2 ...
  private static int symmetricIndex(int i, int n) {
    if (i < 0) {
      i = -i - 1;
    }
    int turns = i / n;
    int rest = i % n;
    return turns % 2 == 0 ? rest : n - 1 - rest;
  }

  private static void check(double[][] x, int... pads) {
    Args.grid(x);
    Args.atLeast(0, pads);
  }
}
