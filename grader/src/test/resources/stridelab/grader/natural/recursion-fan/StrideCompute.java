package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute
{
  private StrideCompute() {}

  public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride)
  {
    Rec.require(inChannels >= 1 && outChannels >= 1, "channels");
    return product(0, ShapeFormula.outputSize(h, k, pad, stride), ShapeFormula.outputSize(w, k, pad, stride),
        inChannels, outChannels, k, k);
  }

  private static long product(int i, long... factors)
  {
    if (i == factors.length) return 1;
    try
    {
      return Math.multiplyExact(factors[i], product(i + 1, factors));
    }
    catch (ArithmeticException e)
    {
      throw new IllegalArgumentException("larger than a long");
    }
  }

  public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides)
  {
    Rec.require(channels != null && kernels != null && pads != null && strides != null, "null");
    Rec.require(kernels.length > 0 && channels.length == kernels.length + 1
        && pads.length == kernels.length && strides.length == kernels.length, "lengths");
    return stack(0, h, w, channels, kernels, pads, strides);
  }

  private static long stack(int i, int h, int w, int[] c, int[] k, int[] p, int[] s)
  {
    if (i == k.length) return 0;
    long here = multiplyAdds(h, w, c[i], c[i + 1], k[i], p[i], s[i]);
    long rest = stack(i + 1, ShapeFormula.outputSize(h, k[i], p[i], s[i]),
        ShapeFormula.outputSize(w, k[i], p[i], s[i]), c, k, p, s);
    Rec.require(here <= Long.MAX_VALUE - rest, "larger than a long");
    return here + rest;
  }

  public static double speedup(int h, int w, int k, int pad, int stride)
  {
    return ratio(h, k, pad, stride) * ratio(w, k, pad, stride);
  }

  private static double ratio(int n, int k, int pad, int stride)
  {
    return (double) ShapeFormula.outputSize(n, k, pad, 1) / ShapeFormula.outputSize(n, k, pad, stride);
  }

  public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply)
  {
    Rec.requireGrid(x);
    Rec.requireGrid(k);
    Rec.require(multiply != null, "multiply");
    int outH = ShapeFormula.outputSize(x.length, k.length, 0, stride);
    int outW = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
    return Rec.grid(outH, outW, (i, j) ->
        Rec.sum(0, k.length, a ->
            Rec.sum(0, k[0].length, b ->
                multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]))));
  }
}
