package stridelab.exercises;

public final class StrideStatistics {
  private StrideStatistics() {}

  public static int receptiveField(int[] kernels, int[] strides) {
    if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length) {
      throw new IllegalArgumentException("arrays");
    }
    Args.atLeast(1, kernels);
    Args.atLeast(1, strides);
    // 从最后一层往回推
    long field = 1;
    for (int i = kernels.length - 1; i >= 0; i--) {
      field = Args.fits((field - 1) * strides[i] + kernels[i]);
    }
    return (int) field;
  }

  public static int jump(int[] strides) {
    if (strides == null || strides.length == 0) {
      throw new IllegalArgumentException("strides");
    }
    Args.atLeast(1, strides);
    int j = 1;
    for (int s : strides) {
      j = Args.fits((long) j * s);
    }
    return j;
  }

  public static double overlap(int k, int stride) {
    Args.atLeast(1, k, stride);
    if (stride > k) {
      return 0;
    }
    return (double) (k - stride) / k;
  }

  public static double neighbourCorrelation(double[] kernel, int stride) {
    Args.signal(kernel);
    Args.atLeast(1, stride);
    double squares = 0;
    for (double v : kernel) {
      squares += v * v;
    }
    if (squares == 0) {
      throw new IllegalArgumentException("all zero");
    }
    double common = 0;
    for (int i = stride; i < kernel.length; i++) {
      common += kernel[i] * kernel[i - stride];
    }
    return common / squares;
  }
}
