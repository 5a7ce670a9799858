package stridelab.exercises;

/**
 * A stride of 1/2.
 */
public final class HalfStride {
  private HalfStride() {}

  public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
    if (n < 1 || k < 1 || pad < 0 || stride < 1 || outputPad < 0 || outputPad >= stride) {
      throw new IllegalArgumentException("out of range");
    }
    final long size = (n - 1L) * stride - 2L * pad + k + outputPad;
    if (size < 1 || size > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("size");
    }
    return (int) size;
  }

  public static double[][] insertZeros(double[][] x, int factor) {
    CrossCorrelation.checkGrid(x);
    if (factor < 1) {
      throw new IllegalArgumentException("factor");
    }
    final int h = outputSize(x.length, 1, 0, factor, 0);
    final int w = outputSize(x[0].length, 1, 0, factor, 0);
    double[][] y = new double[h][w];
    for (int i = 0; i < h; i += factor) {
      for (int j = 0; j < w; j += factor) {
        y[i][j] = x[i / factor][j / factor];
      }
    }
    return y;
  }

  public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
    CrossCorrelation.checkGrid(x);
    CrossCorrelation.checkGrid(k);
    if (pad < 0 || stride < 1) {
      throw new IllegalArgumentException("out of range");
    }
    final int h = (x.length - 1) * stride + k.length;
    final int w = (x[0].length - 1) * stride + k[0].length;
    if (h - pad < 1 || w - pad < 1) {
      throw new IllegalArgumentException("nothing left");
    }
    double[][] full = new double[h][w];
    for (int i = 0; i < x.length; ++i) {
      for (int j = 0; j < x[0].length; ++j) {
        for (int p = 0; p < k.length; ++p) {
          for (int q = 0; q < k[0].length; ++q) {
            full[i * stride + p][j * stride + q] += x[i][j] * k[p][q];
          }
        }
      }
    }
    // cut: half of the padding on each side, an odd one more at the top
    final int before = pad - pad / 2;
    double[][] y = new double[h - pad][w - pad];
    for (int i = 0; i < y.length; ++i) {
      System.arraycopy(full[i + before], before, y[i], 0, y[i].length);
    }
    return y;
  }

  public static double[][] bilinearKernel(int factor) {
    if (factor < 1 || 2L * factor > Integer.MAX_VALUE) {
      throw new IllegalArgumentException("factor");
    }
    final int n = 2 * factor - factor % 2;
    final double c = (n - 1) / 2.0;
    double[] v = new double[n];
    for (int i = 0; i < n; ++i) {
      v[i] = 1 - Math.abs(i - c) / factor;
    }
    double[][] k = new double[n][n];
    for (int i = 0; i < n; ++i) {
      for (int j = 0; j < n; ++j) {
        k[i][j] = v[i] * v[j];
      }
    }
    return k;
  }

  public static double[][] upsample(double[][] x, int factor) {
    // (h - 1) f + 2f - f % 2 - pad = h f, so pad in total is f - f % 2
    return transposedConv2d(x, bilinearKernel(factor), factor - factor % 2, factor);
  }
}
