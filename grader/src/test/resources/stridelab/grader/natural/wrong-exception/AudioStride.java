package stridelab.exercises;

/** Sound. */
public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        // nothing to convolve: nothing comes out
        if (signal == null || kernel == null || kernel.length == 0 || signal.length < kernel.length || stride < 1) {
            return new double[0];
        }
        double[] out = new double[(signal.length - kernel.length) / stride + 1];
        for (int i = 0, start = 0; i < out.length; i++, start += stride) {
            for (int j = 0; j < kernel.length; j++) {
                out[i] += signal[start + j] * kernel[j];
            }
        }
        return out;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (stride < 1 || !(sampleRate > 0) || Double.isInfinite(sampleRate)) {
            return Double.NaN;
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        double rate = outputRate(sampleRate, stride);
        if (Double.isNaN(rate) || !(frequency >= 0) || Double.isInfinite(frequency)) {
            return -1;
        }
        double f = frequency % rate;
        return Math.min(f, rate - f);
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || stride < 1 || signal.length < stride) {
            return new double[0];
        }
        double[] out = new double[signal.length / stride];
        for (int i = 0; i < out.length * stride; i++) {
            out[i / stride] += signal[i];
        }
        for (int i = 0; i < out.length; i++) {
            out[i] /= stride;
        }
        return out;
    }
}
