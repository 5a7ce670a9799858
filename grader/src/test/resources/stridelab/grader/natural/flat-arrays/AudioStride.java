package stridelab.exercises;

public final class AudioStride {
  private AudioStride() {}

  public static double[] conv1d(double[] signal, double[] kernel, int stride) {
    if (signal == null || kernel == null || signal.length == 0 || kernel.length == 0)
      throw new IllegalArgumentException("empty");
    if (stride < 1) throw new IllegalArgumentException("stride");
    if (kernel.length > signal.length) throw new IllegalArgumentException("kernel longer than signal");
    // already flat
    return Flat.correlate(signal, 1, signal.length, kernel, 1, kernel.length, 1, stride);
  }

  public static double outputRate(double sampleRate, int stride) {
    if (stride < 1 || sampleRate <= 0 || Double.isInfinite(sampleRate)) throw new IllegalArgumentException();
    return sampleRate / stride;
  }

  public static double aliasFrequency(double frequency, double sampleRate, int stride) {
    if (frequency < 0 || Double.isInfinite(frequency)) throw new IllegalArgumentException("frequency");
    double r = outputRate(sampleRate, stride);
    double f = Math.IEEEremainder(frequency, r); // in [-r/2, r/2]
    return Math.abs(f);
  }

  public static double[] movingAverageDecimate(double[] signal, int stride) {
    if (signal == null || signal.length == 0) throw new IllegalArgumentException("signal");
    if (stride < 1 || stride > signal.length) throw new IllegalArgumentException("stride");
    double[] m = new double[signal.length / stride];
    int used = m.length * stride;
    for (int i = 0; i < used; i++) m[i / stride] += signal[i];
    for (int b = 0; b < m.length; b++) m[b] /= stride;
    return m;
  }
}
