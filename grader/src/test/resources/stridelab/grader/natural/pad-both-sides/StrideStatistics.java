package stridelab.exercises;

/**
 * Statistics of a stride.
 */
public final class StrideStatistics {
  private StrideStatistics() {}

  public static int receptiveField(int[] kernels, int[] strides) {
    if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length) {
      throw new IllegalArgumentException("layers");
    }
    for (int i = 0; i < kernels.length; ++i) {
      if (kernels[i] < 1 || strides[i] < 1) {
        throw new IllegalArgumentException("layer " + i);
      }
    }
    // r_{l-1} = s_l * r_l + (k_l - s_l)
    long r = 1;
    for (int l = kernels.length - 1; l >= 0; --l) {
      r = strides[l] * r + (kernels[l] - strides[l]);
      if (r > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("too large");
      }
    }
    return (int) r;
  }

  public static int jump(int[] strides) {
    if (strides == null || strides.length == 0) {
      throw new IllegalArgumentException("layers");
    }
    long product = 1;
    for (int s : strides) {
      if (s < 1) {
        throw new IllegalArgumentException("stride");
      }
      product *= s;
      if (product > Integer.MAX_VALUE) {
        throw new IllegalArgumentException("too large");
      }
    }
    return (int) product;
  }

  public static double overlap(int k, int stride) {
    if (k < 1 || stride < 1) {
      throw new IllegalArgumentException("out of range");
    }
    return Math.max(k - stride, 0) * 1.0 / k;
  }

  public static double neighbourCorrelation(double[] kernel, int stride) {
    if (kernel == null || kernel.length == 0 || stride < 1) {
      throw new IllegalArgumentException("out of range");
    }
    double norm = 0;
    for (double v : kernel) {
      norm += v * v;
    }
    if (norm == 0) {
      throw new IllegalArgumentException("all zero");
    }
    double s = 0;
    for (int i = 0; i + stride < kernel.length && i + stride > 0; ++i) {
      s += kernel[i] * kernel[i + stride];
    }
    return s / norm;
  }
}
