package stridelab.exercises;

public final class HalfStride {
  private HalfStride() {}

  public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
    Args.atLeast(1, n, k, stride);
    Args.atLeast(0, pad, outputPad);
    if (outputPad > stride - 1) {
      throw new IllegalArgumentException("outputPad");
    }
    return Args.fits((n - 1L) * stride - 2L * pad + k + outputPad);
  }

  public static double[][] insertZeros(double[][] x, int factor) {
    Args.grid(x);
    Args.atLeast(1, factor);
    // 每个值后面跟 factor - 1 个零
    double[][] y = new double[Args.fits((long) x.length * factor)][Args.fits((long) x[0].length * factor)];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[0].length; j++) {
        y[i * factor][j * factor] = x[i][j];
      }
    }
    return y;
  }

  public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
    Args.grid(x);
    Args.grid(k);
    int h = outputSize(x.length, k.length, pad, stride, 0);
    int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
    double[][] y = new double[h][w];
    for (int i = 0; i < x.length; i++) {
      for (int j = 0; j < x[0].length; j++) {
        for (int a = 0; a < k.length; a++) {
          for (int b = 0; b < k[0].length; b++) {
            long r = (long) i * stride + a - pad;
            long c = (long) j * stride + b - pad;
            // 裁掉边缘
            if (r >= 0 && r < h && c >= 0 && c < w) {
              y[(int) r][(int) c] += x[i][j] * k[a][b];
            }
          }
        }
      }
    }
    return y;
  }

  public static double[][] bilinearKernel(int factor) {
    Args.atLeast(1, factor);
    int size = Args.fits(2L * factor - factor % 2);
    double middle = size / 2.0;
    double[][] k = new double[size][size];
    for (int i = 0; i < size; i++) {
      for (int j = 0; j < size; j++) {
        k[i][j] = (1 - Math.abs(i - middle) / factor) * (1 - Math.abs(j - middle) / factor);
      }
    }
    return k;
  }

  public static double[][] upsample(double[][] x, int factor) {
    Args.grid(x);
    Args.atLeast(1, factor);
    Args.fits((long) x.length * factor);
    Args.fits((long) x[0].length * factor);
    return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
  }
}
