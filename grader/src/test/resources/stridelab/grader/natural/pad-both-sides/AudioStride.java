package stridelab.exercises;

/**
 * Strides and sound.
 */
public final class AudioStride {
  private AudioStride() {}

  public static double[] conv1d(double[] signal, double[] kernel, int stride) {
    if (signal == null || kernel == null || signal.length == 0 || kernel.length == 0) {
      throw new IllegalArgumentException("empty");
    }
    final int m = ShapeFormula.outputSize(signal.length, kernel.length, 0, stride);
    double[] y = new double[m];
    for (int i = 0; i < m; ++i) {
      double s = 0;
      for (int j = 0; j < kernel.length; ++j) {
        s += signal[i * stride + j] * kernel[j];
      }
      y[i] = s;
    }
    return y;
  }

  public static double outputRate(double sampleRate, int stride) {
    if (!Double.isFinite(sampleRate) || sampleRate <= 0) {
      throw new IllegalArgumentException("sample rate");
    }
    if (stride < 1) {
      throw new IllegalArgumentException("stride");
    }
    return sampleRate / stride;
  }

  public static double aliasFrequency(double frequency, double sampleRate, int stride) {
    if (!Double.isFinite(frequency) || frequency < 0) {
      throw new IllegalArgumentException("frequency");
    }
    final double r = outputRate(sampleRate, stride);
    // nearest multiple of the new rate
    final double multiple = Math.rint(frequency / r) * r;
    return Math.abs(frequency - multiple);
  }

  public static double[] movingAverageDecimate(double[] signal, int stride) {
    if (signal == null || signal.length == 0) {
      throw new IllegalArgumentException("empty");
    }
    if (stride < 1 || stride > signal.length) {
      throw new IllegalArgumentException("stride");
    }
    double[] ones = new double[stride];
    java.util.Arrays.fill(ones, 1.0);
    double[] sums = conv1d(signal, ones, stride);
    for (int i = 0; i < sums.length; ++i) {
      sums[i] /= stride;
    }
    return sums;
  }
}
