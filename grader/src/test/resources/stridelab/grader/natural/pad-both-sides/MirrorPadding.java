package stridelab.exercises;

/**
 * Mirrors instead of zeros.
 */
public final class MirrorPadding {
  private MirrorPadding() {}

  public static int reflectIndex(int i, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("n < 1");
    }
    if (n == 1) {
      return 0;
    }
    final int period = 2 * (n - 1);
    final int m = Math.floorMod(i, period);
    return Math.min(m, period - m);
  }

  private static int symmetricIndex(int i, int n) {
    final int period = 2 * n;
    final int m = Math.floorMod(i, period);
    return Math.min(m, period - 1 - m);
  }

  private static int[] indices(int before, int n, int after, boolean symmetric) {
    if (before < 0 || after < 0) {
      throw new IllegalArgumentException("padding < 0");
    }
    if ((long) before + n + after > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("too large");
    }
    int[] result = new int[before + n + after];
    for (int i = 0; i < result.length; ++i) {
      result[i] = symmetric ? symmetricIndex(i - before, n) : reflectIndex(i - before, n);
    }
    return result;
  }

  private static double[][] pick(double[][] x, int[] rows, int[] columns) {
    double[][] y = new double[rows.length][columns.length];
    for (int i = 0; i < rows.length; ++i) {
      for (int j = 0; j < columns.length; ++j) {
        y[i][j] = x[rows[i]][columns[j]];
      }
    }
    return y;
  }

  public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
    CrossCorrelation.checkGrid(x);
    return pick(x, indices(top, x.length, bottom, false), indices(left, x[0].length, right, false));
  }

  public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
    CrossCorrelation.checkGrid(x);
    return pick(x, indices(top, x.length, bottom, true), indices(left, x[0].length, right, true));
  }
}
