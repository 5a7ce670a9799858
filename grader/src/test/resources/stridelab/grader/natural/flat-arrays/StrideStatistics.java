package stridelab.exercises;

public final class StrideStatistics {
  private StrideStatistics() {}

  public static int receptiveField(int[] kernels, int[] strides) {
    if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length)
      throw new IllegalArgumentException();
    long r = 1, j = 1;
    for (int i = 0; i < kernels.length; i++) {
      if (kernels[i] < 1 || strides[i] < 1) throw new IllegalArgumentException();
      r += (kernels[i] - 1) * j;
      j *= strides[i];
      if (r > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
    }
    return (int) r;
  }

  public static int jump(int[] strides) {
    if (strides == null || strides.length == 0) throw new IllegalArgumentException();
    long j = 1;
    for (int s : strides) {
      if (s < 1) throw new IllegalArgumentException();
      j *= s;
      if (j > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
    }
    return (int) j;
  }

  public static double overlap(int k, int stride) {
    if (k < 1 || stride < 1) throw new IllegalArgumentException();
    return Math.max(0, k - stride) / (double) k;
  }

  public static double neighbourCorrelation(double[] kernel, int stride) {
    if (kernel == null || kernel.length == 0 || stride < 1) throw new IllegalArgumentException();
    double a = 0, b = 0;
    for (int i = 0; i < kernel.length; i++) a += kernel[i] * kernel[i];
    if (a == 0) throw new IllegalArgumentException("all zero");
    for (int i = stride; i < kernel.length; i++) b += kernel[i] * kernel[i - stride];
    return b / a;
  }
}
