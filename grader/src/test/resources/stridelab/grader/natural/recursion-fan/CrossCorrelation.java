package stridelab.exercises;

public final class CrossCorrelation
{
  private CrossCorrelation() {}

  public static double[][] corr2d(double[][] x, double[][] k)
  {
    return conv2d(x, k, 0, 0, 1, 1);
  }

  public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW)
  {
    Rec.requireGrid(x);
    Rec.requireGrid(k);
    int outH = ShapeFormula.outputSize(x.length, k.length, padH, strideH);
    int outW = ShapeFormula.outputSize(x[0].length, k[0].length, padW, strideW);
    return Rec.grid(outH, outW, (i, j) -> window(x, k, i * strideH - padH, j * strideW - padW, 0, 0));
  }

  // one cell of the kernel after the other
  private static double window(double[][] x, double[][] k, int top, int left, int a, int b)
  {
    if (a == k.length) return 0;
    if (b == k[0].length) return window(x, k, top, left, a + 1, 0);
    return value(x, top + a, left + b) * k[a][b] + window(x, k, top, left, a, b + 1);
  }

  private static double value(double[][] x, int r, int c)
  {
    return r < 0 || c < 0 || r >= x.length || c >= x[0].length ? 0 : x[r][c];
  }
}
