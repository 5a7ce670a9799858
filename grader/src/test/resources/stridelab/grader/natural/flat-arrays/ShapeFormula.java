package stridelab.exercises;

public final class ShapeFormula {
  private ShapeFormula() {}

  public static int outputSize(int n, int k, int pad, int stride) {
    if (n < 1 || k < 1 || pad < 0 || stride < 1) throw new IllegalArgumentException();
    long d = (long) n - k + 2L * pad;
    if (d < 0) throw new IllegalArgumentException("kernel too large");
    long r = d / stride + 1;
    if (r > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
    return (int) r;
  }

  public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
    int[][] all = {input, kernel, pad, stride};
    for (int[] a : all) if (a == null || a.length != 2) throw new IllegalArgumentException("need {h, w}");
    int[] r = new int[2];
    for (int d = 0; d < 2; d++) r[d] = outputSize(input[d], kernel[d], pad[d], stride[d]);
    return r;
  }

  public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
    if (n < 1 || k < 1 || totalPad < 0 || stride < 1) throw new IllegalArgumentException();
    long d = (long) n - k + totalPad;
    if (d < 0) throw new IllegalArgumentException("kernel too large");
    long r = (d + stride) / stride;
    if (r > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
    return (int) r;
  }

  public static int[] samePadding(int k) {
    if (k < 1) throw new IllegalArgumentException();
    return new int[] {k / 2, (k - 1) / 2}; // k/2 is the ceiling of (k-1)/2
  }

  public static int layersUntil(int n, int k, int stride, int target) {
    if (n < 1 || k < 1 || stride < 1 || target < 1) throw new IllegalArgumentException();
    int c = 0;
    if (stride == 1 && k > 1 && n > target) {
      // jump close to the end, each layer takes k - 1 there
      int skip = (n - target) / (k - 1);
      if (skip > 1) {
        c = skip - 1;
        n -= c * (k - 1);
      }
    }
    while (n > target) {
      if (k > n) throw new IllegalArgumentException("target can't be reached");
      int m = (n - k) / stride + 1;
      if (m == n) throw new IllegalArgumentException("does not shrink");
      n = m;
      c++;
    }
    return c;
  }

  public static double lostFraction(int n, int k, int layers) {
    if (n < 1 || k < 1 || layers < 0) throw new IllegalArgumentException();
    long m = n - (long) layers * (k - 1);
    if (m < 1) throw new IllegalArgumentException("nothing left");
    return 1.0 - (double) m * m / ((double) n * n);
  }
}
