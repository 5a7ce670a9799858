package stridelab.exercises;

/**
 * The window that slides over a grid.
 */
public final class CrossCorrelation {
  private CrossCorrelation() {}

  public static double[][] corr2d(double[][] x, double[][] k) {
    checkGrid(x);
    checkGrid(k);
    final int m = x.length - k.length + 1;
    final int n = x[0].length - k[0].length + 1;
    if (m <= 0 || n <= 0) {
      throw new IllegalArgumentException("kernel larger than input");
    }
    double[][] y = new double[m][n];
    for (int i = 0; i < m; ++i) {
      for (int j = 0; j < n; ++j) {
        y[i][j] = dot(x, k, i, j);
      }
    }
    return y;
  }

  private static double dot(double[][] x, double[][] k, int i, int j) {
    double s = 0;
    for (int p = 0; p < k.length; ++p) {
      for (int q = 0; q < k[p].length; ++q) {
        s += x[i + p][j + q] * k[p][q];
      }
    }
    return s;
  }

  public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
    checkGrid(x);
    checkGrid(k);
    if (padH < 0 || padW < 0 || strideH < 1 || strideW < 1) {
      throw new IllegalArgumentException("padding or stride out of range");
    }
    double[][] padded = zeroPad(x, padH, padW);
    if (k.length > padded.length || k[0].length > padded[0].length) {
      throw new IllegalArgumentException("kernel larger than padded input");
    }
    // lecture: floor((n - k + p + s) / s)
    final int m = (x.length - k.length + padH + strideH) / strideH;
    final int n = (x[0].length - k[0].length + padW + strideW) / strideW;
    double[][] y = new double[m][n];
    for (int i = 0; i < m; ++i) {
      for (int j = 0; j < n; ++j) {
        y[i][j] = dot(padded, k, i * strideH, j * strideW);
      }
    }
    return y;
  }

  /** Roughly half of it on top and half at the bottom, as in the lecture. */
  private static double[][] zeroPad(double[][] x, int padH, int padW) {
    final int top = (padH + 1) / 2;
    final int left = (padW + 1) / 2;
    double[][] padded = new double[x.length + padH][x[0].length + padW];
    for (int i = 0; i < x.length; ++i) {
      System.arraycopy(x[i], 0, padded[i + top], left, x[i].length);
    }
    return padded;
  }

  static void checkGrid(double[][] g) {
    if (g == null || g.length == 0 || g[0] == null || g[0].length == 0) {
      throw new IllegalArgumentException("empty grid");
    }
    for (double[] row : g) {
      if (row == null || row.length != g[0].length) {
        throw new IllegalArgumentException("ragged grid");
      }
    }
  }
}
