package stridelab.exercises;

public final class AudioStride
{
  private AudioStride() {}

  public static double[] conv1d(double[] signal, double[] kernel, int stride)
  {
    Rec.require(signal != null && signal.length > 0, "signal");
    Rec.require(kernel != null && kernel.length > 0, "kernel");
    int n = ShapeFormula.outputSize(signal.length, kernel.length, 0, stride);
    return Rec.fill(new double[n], 0, i -> dot(signal, kernel, i * stride, 0));
  }

  private static double dot(double[] s, double[] k, int start, int j)
  {
    if (j == k.length) return 0;
    return s[start + j] * k[j] + dot(s, k, start, j + 1);
  }

  public static double outputRate(double sampleRate, int stride)
  {
    Rec.require(Double.isFinite(sampleRate) && sampleRate > 0, "sampleRate");
    Rec.require(stride >= 1, "stride");
    return sampleRate / stride;
  }

  public static double aliasFrequency(double frequency, double sampleRate, int stride)
  {
    Rec.require(Double.isFinite(frequency) && frequency >= 0, "frequency");
    return fold(frequency, outputRate(sampleRate, stride));
  }

  private static double fold(double f, double r)
  {
    if (f <= r / 2) return f;
    if (f <= r) return r - f;
    return fold(f - r, r);
  }

  public static double[] movingAverageDecimate(double[] signal, int stride)
  {
    Rec.require(signal != null && signal.length > 0, "signal");
    Rec.require(stride >= 1 && stride <= signal.length, "stride");
    return Rec.fill(new double[signal.length / stride], 0,
        i -> Rec.sum(i * stride, (i + 1) * stride, j -> signal[j]) / stride);
  }
}
