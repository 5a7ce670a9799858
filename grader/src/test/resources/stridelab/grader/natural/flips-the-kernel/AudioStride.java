package stridelab.exercises;

import static stridelab.exercises.Pruefung.fordere;

/** Aufgabe 2: Ton. */
public final class AudioStride {
  private AudioStride() {}

  public static double[] conv1d(double[] signal, double[] kernel, int stride) {
    fordere(signal != null && signal.length > 0, "kein Signal");
    fordere(kernel != null && kernel.length > 0, "kein Kern");
    fordere(kernel.length <= signal.length, "Kern laenger als Signal");
    fordere(stride >= 1, "stride < 1");
    int m = kernel.length;
    double[] y = new double[(signal.length - m) / stride + 1];
    for (int i = 0; i < y.length; i++) {
      // (f * g)[i] = Summe f[i + m - 1 - t] g[t]
      int ende = i * stride + m - 1;
      for (int t = 0; t < m; t++) {
        y[i] += signal[ende - t] * kernel[t];
      }
    }
    return y;
  }

  public static double outputRate(double sampleRate, int stride) {
    fordere(Double.isFinite(sampleRate) && sampleRate > 0, "Abtastrate");
    fordere(stride >= 1, "stride < 1");
    return sampleRate / stride;
  }

  public static double aliasFrequency(double frequency, double sampleRate, int stride) {
    fordere(Double.isFinite(frequency) && frequency >= 0, "Frequenz");
    double rate = outputRate(sampleRate, stride);
    double f = frequency % rate;
    return f > rate / 2 ? rate - f : f;
  }

  public static double[] movingAverageDecimate(double[] signal, int stride) {
    fordere(signal != null && signal.length > 0, "kein Signal");
    fordere(stride >= 1, "stride < 1");
    fordere(signal.length >= stride, "kuerzer als ein Block");
    double[] mittel = new double[signal.length / stride];
    for (int block = 0; block < mittel.length; block++) {
      double summe = 0;
      for (int t = 0; t < stride; t++) summe += signal[block * stride + t];
      mittel[block] = summe / stride;
    }
    return mittel;
  }
}
