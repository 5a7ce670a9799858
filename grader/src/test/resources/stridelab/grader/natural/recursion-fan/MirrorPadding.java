package stridelab.exercises;

import java.util.function.IntBinaryOperator;

public final class MirrorPadding
{
  private MirrorPadding() {}

  public static int reflectIndex(int i, int n)
  {
    Rec.require(n >= 1, "n");
    if (n == 1) return 0;
    return bounce(i, n);
  }

  private static int bounce(long i, int n)
  {
    if (i < 0) return bounce(-i, n);
    if (i >= n) return bounce(2L * (n - 1) - i, n);
    return (int) i;
  }

  private static int bounceRepeating(long i, int n)
  {
    if (i < 0) return bounceRepeating(-i - 1, n);
    if (i >= n) return bounceRepeating(2L * n - 1 - i, n);
    return (int) i;
  }

  public static double[][] reflect(double[][] x, int top, int bottom, int left, int right)
  {
    return pad(x, top, bottom, left, right, MirrorPadding::reflectIndex);
  }

  public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right)
  {
    return pad(x, top, bottom, left, right, MirrorPadding::bounceRepeating);
  }

  private static double[][] pad(double[][] x, int top, int bottom, int left, int right, IntBinaryOperator index)
  {
    Rec.requireGrid(x);
    Rec.require(top >= 0 && bottom >= 0 && left >= 0 && right >= 0, "padding");
    long h = (long) top + x.length + bottom;
    long w = (long) left + x[0].length + right;
    Rec.require(h <= Integer.MAX_VALUE && w <= Integer.MAX_VALUE, "too large");
    return Rec.grid((int) h, (int) w, (i, j) ->
        x[index.applyAsInt(i - top, x.length)][index.applyAsInt(j - left, x[0].length)]);
  }
}
