package stridelab.exercises;

public final class StrideStatistics
{
  private StrideStatistics() {}

  public static int receptiveField(int[] kernels, int[] strides)
  {
    Rec.require(kernels != null && strides != null && kernels.length > 0, "arrays");
    Rec.require(kernels.length == strides.length, "lengths");
    Rec.require(Rec.all(0, kernels.length, i -> kernels[i] >= 1 && strides[i] >= 1), "below 1");
    return (int) field(0, kernels, strides);
  }

  // what one value of the last layer sees of the input of layer i
  private static long field(int i, int[] kernels, int[] strides)
  {
    if (i == kernels.length) return 1;
    long f = (field(i + 1, kernels, strides) - 1) * strides[i] + kernels[i];
    Rec.require(f <= Integer.MAX_VALUE, "too large");
    return f;
  }

  public static int jump(int[] strides)
  {
    Rec.require(strides != null && strides.length > 0, "strides");
    Rec.require(Rec.all(0, strides.length, i -> strides[i] >= 1), "below 1");
    return (int) jump(strides, 0, 1);
  }

  private static long jump(int[] strides, int i, long soFar)
  {
    Rec.require(soFar <= Integer.MAX_VALUE, "too large");
    return i == strides.length ? soFar : jump(strides, i + 1, soFar * strides[i]);
  }

  public static double overlap(int k, int stride)
  {
    Rec.require(k >= 1 && stride >= 1, "below 1");
    return k <= stride ? 0 : (double) (k - stride) / k;
  }

  public static double neighbourCorrelation(double[] kernel, int stride)
  {
    Rec.require(kernel != null && kernel.length > 0 && stride >= 1, "range");
    double squares = products(kernel, 0, 0);
    Rec.require(squares > 0, "all zero");
    return products(kernel, 0, stride) / squares;
  }

  private static double products(double[] kernel, int i, int shift)
  {
    if (i + shift >= kernel.length) return 0;
    return kernel[i] * kernel[i + shift] + products(kernel, i + 1, shift);
  }
}
