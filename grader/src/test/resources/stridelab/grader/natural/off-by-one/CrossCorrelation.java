package stridelab.exercises;

public final class CrossCorrelation {
  private CrossCorrelation() {}

  public static double[][] corr2d(double[][] x, double[][] k) {
    Args.grid(x);
    Args.grid(k);
    int outH = Args.fits((long) x.length - k.length + 1);
    int outW = Args.fits((long) x[0].length - k[0].length + 1);
    double[][] y = new double[outH][outW];
    for (int i = 0; i < outH; i++) {
      for (int j = 0; j < outW; j++) {
        y[i][j] = window(x, k, i, j);
      }
    }
    return y;
  }

  public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
    Args.grid(x);
    Args.grid(k);
    Args.atLeast(0, padH, padW);
    Args.atLeast(1, strideH, strideW);
    long rows = x.length + 2L * padH + 1;
    long columns = x[0].length + 2L * padW;
    if (k.length > rows || k[0].length > columns) {
      throw new IllegalArgumentException("kernel larger than padded input");
    }
    int outH = Args.fits((rows - k.length) / strideH + 1);
    int outW = Args.fits((columns - k[0].length) / strideW + 1);

    double[][] padded = new double[Args.fits(rows)][Args.fits(columns)];
    for (int i = 0; i < x.length; i++) {
      System.arraycopy(x[i], 0, padded[padH + i], padW, x[i].length);
    }

    double[][] y = new double[outH][outW];
    for (int i = 0; i < outH; i++) {
      for (int j = 0; j < outW; j++) {
        y[i][j] = window(padded, k, i * strideH, j * strideW);
      }
    }
    return y;
  }

  /** 左上角在 (top, left) 的窗口 */
  private static double window(double[][] x, double[][] k, int top, int left) {
    double sum = 0;
    for (int a = 0; a < k.length; a++) {
      for (int b = 0; b < k[a].length; b++) {
        sum += x[top + a][left + b] * k[a][b];
      }
    }
    return sum;
  }
}
