package stridelab.exercises;

public final class AudioStride {
  private AudioStride() {}

  public static double[] conv1d(double[] signal, double[] kernel, int stride) {
    Args.signal(signal);
    Args.signal(kernel);
    Args.atLeast(1, stride);
    if (kernel.length > signal.length) {
      throw new IllegalArgumentException("kernel longer than signal");
    }
    int last = signal.length - kernel.length; // 最后一个窗口的起点
    double[] y = new double[last / stride + 1];
    int i = 0;
    for (int start = 0; start < last; start += stride) {
      for (int j = 0; j < kernel.length; j++) {
        y[i] += signal[start + j] * kernel[j];
      }
      i++;
    }
    return y;
  }

  public static double outputRate(double sampleRate, int stride) {
    Args.atLeast(1, stride);
    if (!(sampleRate > 0) || Double.isInfinite(sampleRate)) {
      throw new IllegalArgumentException("sampleRate " + sampleRate);
    }
    return sampleRate / stride;
  }

  public static double aliasFrequency(double frequency, double sampleRate, int stride) {
    double rate = outputRate(sampleRate, stride);
    if (!(frequency >= 0) || Double.isInfinite(frequency)) {
      throw new IllegalArgumentException("frequency " + frequency);
    }
    double f = frequency % rate;
    if (f > rate / 2) {
      f = rate - f;
    }
    return f;
  }

  public static double[] movingAverageDecimate(double[] signal, int stride) {
    Args.signal(signal);
    Args.atLeast(1, stride);
    if (signal.length < stride) {
      throw new IllegalArgumentException("shorter than one block");
    }
    double[] means = new double[signal.length / stride];
    int block = 0;
    for (int start = 0; start + stride < signal.length; start += stride) {
      double sum = 0;
      for (int j = 0; j < stride; j++) {
        sum += signal[start + j];
      }
      means[block++] = sum / stride;
    }
    return means;
  }
}
