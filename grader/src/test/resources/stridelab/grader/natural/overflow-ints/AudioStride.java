package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Check.that(signal != null && signal.length > 0, "signal");
        Check.that(kernel != null && kernel.length > 0, "kernel");
        Check.that(kernel.length <= signal.length, "kernel longer than signal");
        Check.that(stride >= 1, "stride");
        // (n - k + s) / s
        int n = (signal.length - kernel.length + stride) / stride;
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < kernel.length; j++) {
                y[i] += signal[i * stride + j] * kernel[j];
            }
        }
        return y;
    }

    public static double outputRate(double sampleRate, int stride) {
        Check.that(sampleRate > 0 && !Double.isInfinite(sampleRate), "sampleRate");
        Check.that(stride >= 1, "stride");
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        Check.that(frequency >= 0 && !Double.isInfinite(frequency), "frequency");
        double rate = outputRate(sampleRate, stride);
        // 先减去整数倍的新采样率
        int times = (int) (frequency / rate);
        double f = frequency - times * rate;
        // 超过一半就折回来
        return f > rate / 2 ? rate - f : f;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Check.that(signal != null && signal.length > 0, "signal");
        Check.that(stride >= 1, "stride");
        Check.that(signal.length >= stride, "signal shorter than a block");
        double[] y = new double[signal.length / stride];
        for (int i = 0; i < y.length; i++) {
            double sum = 0;
            for (int j = i * stride; j < (i + 1) * stride; j++) {
                sum += signal[j];
            }
            y[i] = sum / stride;
        }
        return y;
    }
}
