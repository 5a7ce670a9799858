package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
  private StrideCompute() {}

  public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
    Args.atLeast(1, inChannels, outChannels);
    long outH = ShapeFormula.outputSize(h, k, pad, stride);
    long outW = ShapeFormula.outputSize(w, k, pad, stride);
    try {
      long perOutput = Math.multiplyExact(Math.multiplyExact((long) k, (long) k), (long) inChannels);
      return Math.multiplyExact(Math.multiplyExact(outH * outW, (long) outChannels), perOutput);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("more than a long");
    }
  }

  public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
    if (channels == null || kernels == null || pads == null || strides == null) {
      throw new IllegalArgumentException("null");
    }
    int layers = channels.length - 1;
    if (layers < 1 || kernels.length != layers || pads.length != layers || strides.length != layers) {
      throw new IllegalArgumentException("lengths");
    }
    long sum = 0;
    for (int i = 0; i < layers; i++) {
      long products = multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
      if (sum > Long.MAX_VALUE - products) {
        throw new IllegalArgumentException("more than a long");
      }
      sum += products;
      h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
      w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
    }
    return sum;
  }

  public static double speedup(int h, int w, int k, int pad, int stride) {
    double rows = (double) ShapeFormula.outputSize(h, k, pad, 1) / ShapeFormula.outputSize(h, k, pad, stride);
    double columns = (double) ShapeFormula.outputSize(w, k, pad, 1) / ShapeFormula.outputSize(w, k, pad, stride);
    return rows * columns;
  }

  public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
    Args.grid(x);
    Args.grid(k);
    Args.atLeast(1, stride);
    if (multiply == null) {
      throw new IllegalArgumentException("multiply is null");
    }
    if (k.length > x.length || k[0].length > x[0].length) {
      throw new IllegalArgumentException("kernel larger than input");
    }
    // 向上取整：(h - kh) / stride
    int outH = (x.length - k.length + stride - 1) / stride;
    int outW = (x[0].length - k[0].length + stride - 1) / stride;
    double[][] y = new double[Math.max(outH, 1)][Math.max(outW, 1)];
    for (int i = 0; i < y.length; i++) {
      for (int j = 0; j < y[0].length; j++) {
        for (int a = 0; a < k.length; a++) {
          for (int b = 0; b < k[0].length; b++) {
            y[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
          }
        }
      }
    }
    return y;
  }
}
