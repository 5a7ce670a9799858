package stridelab.exercises;

public final class ShapeFormula
{
  private ShapeFormula() {}

  public static int outputSize(int n, int k, int pad, int stride)
  {
    Rec.require(n >= 1 && k >= 1 && pad >= 0 && stride >= 1, "range");
    return size(n - (long) k + 2L * pad, stride);
  }

  private static int size(long rest, int stride)
  {
    Rec.require(rest >= 0, "kernel larger than the padded input");
    long size = rest / stride + 1;
    Rec.require(size <= Integer.MAX_VALUE, "too large");
    return (int) size;
  }

  public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride)
  {
    int[][] args = {input, kernel, pad, stride};
    Rec.require(Rec.all(0, 4, i -> args[i] != null && args[i].length == 2), "length 2");
    return new int[] {side(0, args), side(1, args)};
  }

  private static int side(int d, int[][] args)
  {
    return outputSize(args[0][d], args[1][d], args[2][d], args[3][d]);
  }

  public static int outputSizeTotal(int n, int k, int totalPad, int stride)
  {
    Rec.require(n >= 1 && k >= 1 && totalPad >= 0 && stride >= 1, "range");
    return size(n - (long) k + totalPad, stride);
  }

  public static int[] samePadding(int k)
  {
    Rec.require(k >= 1, "k");
    return new int[] {k / 2, (k - 1) / 2};
  }

  public static int layersUntil(int n, int k, int stride, int target)
  {
    Rec.require(n >= 1 && k >= 1 && stride >= 1 && target >= 1, "range");
    if (n <= target) return 0;
    Rec.require(k > 1 || stride > 1, "does not get smaller");
    return 1 + layersUntil(outputSize(n, k, 0, stride), k, stride, target);
  }

  public static double lostFraction(int n, int k, int layers)
  {
    Rec.require(n >= 1 && k >= 1 && layers >= 0, "range");
    double left = (double) left(n, k, layers) / n;
    return 1 - left * left;
  }

  private static long left(long n, int k, int layers)
  {
    Rec.require(n >= 1, "nothing left");
    return layers == 0 ? n : left(n - (k - 1), k, layers - 1);
  }
}
