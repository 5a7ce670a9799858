package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
  private StrideCompute() {}

  public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
    if (inChannels < 1 || outChannels < 1) throw new IllegalArgumentException("channels");
    long[] factors = {
      ShapeFormula.outputSize(h, k, pad, stride),
      ShapeFormula.outputSize(w, k, pad, stride),
      outChannels, inChannels, k, k
    };
    long p = 1;
    try {
      for (long f : factors) p = Math.multiplyExact(p, f);
    } catch (ArithmeticException e) {
      throw new IllegalArgumentException("too many", e);
    }
    return p;
  }

  public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
    if (channels == null || kernels == null || pads == null || strides == null)
      throw new IllegalArgumentException("null");
    int n = kernels.length;
    if (n == 0 || channels.length != n + 1 || pads.length != n || strides.length != n)
      throw new IllegalArgumentException("lengths");
    long sum = 0;
    for (int i = 0; i < n; i++) {
      sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
      h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
      w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
    }
    return sum;
  }

  public static double speedup(int h, int w, int k, int pad, int stride) {
    // channels cancel
    return (double) multiplyAdds(h, w, 1, 1, k, pad, 1) / multiplyAdds(h, w, 1, 1, k, pad, stride);
  }

  public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
    if (multiply == null) throw new IllegalArgumentException("multiply");
    if (stride < 1) throw new IllegalArgumentException("stride");
    double[] fx = Flat.flatten(x), fk = Flat.flatten(k);
    int h = x.length, w = x[0].length, kh = k.length, kw = k[0].length;
    if (kh > h || kw > w) throw new IllegalArgumentException("kernel too large");
    int oh = (h - kh) / stride + 1, ow = (w - kw) / stride + 1;
    int[] off = Flat.offsets(kh, kw, w);
    double[] out = new double[oh * ow];
    for (int t = 0; t < out.length * fk.length; t++) {
      int p = t / fk.length, q = t % fk.length;
      int base = (p / ow) * stride * w + (p % ow) * stride;
      out[p] += multiply.applyAsDouble(fx[base + off[q]], fk[q]);
    }
    return Flat.unflatten(out, oh, ow);
  }
}
