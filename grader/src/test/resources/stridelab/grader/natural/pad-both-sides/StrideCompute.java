package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/**
 * What a stride saves.
 */
public final class StrideCompute {
  private StrideCompute() {}

  // the lecture's formula
  private static long size(int n, int k, int pad, int stride) {
    if (n < 1 || k < 1 || pad < 0 || stride < 1 || k > n + pad) {
      throw new IllegalArgumentException("out of range");
    }
    return (n - k + pad + stride) / stride;
  }

  public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
    if (inChannels < 1 || outChannels < 1) {
      throw new IllegalArgumentException("channels");
    }
    try {
      long outputs = Math.multiplyExact(size(h, k, pad, stride) * size(w, k, pad, stride), (long) outChannels);
      long each = Math.multiplyExact((long) k * k, (long) inChannels);
      return Math.multiplyExact(outputs, each);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("larger than a long");
    }
  }

  public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
    if (channels == null || kernels == null || pads == null || strides == null) {
      throw new IllegalArgumentException("null");
    }
    final int layers = kernels.length;
    if (layers == 0 || pads.length != layers || strides.length != layers || channels.length != layers + 1) {
      throw new IllegalArgumentException("length");
    }
    long sum = 0;
    for (int i = 0; i < layers; ++i) {
      sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
      h = (int) size(h, kernels[i], pads[i], strides[i]);
      w = (int) size(w, kernels[i], pads[i], strides[i]);
    }
    if (sum < 0) {
      throw new IllegalArgumentException("larger than a long");
    }
    return sum;
  }

  public static double speedup(int h, int w, int k, int pad, int stride) {
    final double before = size(h, k, pad, 1) * size(w, k, pad, 1);
    final double after = size(h, k, pad, stride) * size(w, k, pad, stride);
    return before / after;
  }

  public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
    CrossCorrelation.checkGrid(x);
    CrossCorrelation.checkGrid(k);
    if (multiply == null) {
      throw new IllegalArgumentException("multiply");
    }
    final int m = (int) size(x.length, k.length, 0, stride);
    final int n = (int) size(x[0].length, k[0].length, 0, stride);
    double[][] y = new double[m][n];
    for (int i = 0; i < m; ++i) {
      for (int j = 0; j < n; ++j) {
        for (int p = 0; p < k.length; ++p) {
          for (int q = 0; q < k[0].length; ++q) {
            y[i][j] += multiply.applyAsDouble(x[i * stride + p][j * stride + q], k[p][q]);
          }
        }
      }
    }
    return y;
  }
}
