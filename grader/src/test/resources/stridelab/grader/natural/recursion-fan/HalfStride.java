package stridelab.exercises;

public final class HalfStride
{
  private HalfStride() {}

  public static int outputSize(int n, int k, int pad, int stride, int outputPad)
  {
    Rec.require(n >= 1 && k >= 1 && pad >= 0 && stride >= 1, "range");
    Rec.require(outputPad >= 0 && outputPad < stride, "outputPad");
    return toInt((n - 1L) * stride - 2L * pad + k + outputPad);
  }

  private static int toInt(long size)
  {
    Rec.require(size >= 1 && size <= Integer.MAX_VALUE, "size");
    return (int) size;
  }

  public static double[][] insertZeros(double[][] x, int factor)
  {
    Rec.requireGrid(x);
    Rec.require(factor >= 1, "factor");
    int h = toInt((x.length - 1L) * factor + 1);
    int w = toInt((x[0].length - 1L) * factor + 1);
    return Rec.grid(h, w, (i, j) -> i % factor == 0 && j % factor == 0 ? x[i / factor][j / factor] : 0);
  }

  public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride)
  {
    Rec.requireGrid(x);
    Rec.requireGrid(k);
    int h = outputSize(x.length, k.length, pad, stride, 0);
    int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
    double[][] out = new double[h][w];
    Rec.each(0, x.length, i ->
        Rec.each(0, x[0].length, j ->
            Rec.each(0, k.length, a ->
                Rec.each(0, k[0].length, b ->
                    add(out, i * stride + a - pad, j * stride + b - pad, x[i][j] * k[a][b])))));
    return out;
  }

  private static void add(double[][] out, int r, int c, double v)
  {
    if (r >= 0 && c >= 0 && r < out.length && c < out[0].length) out[r][c] += v;
  }

  public static double[][] bilinearKernel(int factor)
  {
    Rec.require(factor >= 1, "factor");
    int n = toInt(2L * factor - factor % 2);
    return Rec.grid(n, n, (i, j) -> slope(i, n, factor) * slope(j, n, factor));
  }

  private static double slope(int i, int n, int factor)
  {
    return i < n / 2 ? (i + 1 - (factor % 2 == 0 ? 0.5 : 0)) / factor : slopeRight(i, n, factor);
  }

  private static double slopeRight(int i, int n, int factor)
  {
    // the middle of an odd kernel is 1, all others are as on the left
    return factor % 2 == 1 && i == n / 2 ? 1 : slope(n - 1 - i, n, factor);
  }

  public static double[][] upsample(double[][] x, int factor)
  {
    Rec.requireGrid(x);
    Rec.require(factor >= 1, "factor");
    toInt((long) x.length * factor);
    toInt((long) x[0].length * factor);
    return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
  }
}
