package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        double[] res = new double[signal.length / stride];
        for (int i = 0; i < res.length; i++) {
            for (int j = 0; j < kernel.length; j++) {
                if (i * stride + j < signal.length)
                    res[i] += signal[i * stride + j] * kernel[kernel.length - 1 - j];
            }
        }
        return res;
    }

    public static double outputRate(double sampleRate, int stride) {
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        double r = sampleRate / stride;
        if (frequency > r / 2) {
            return r - frequency;
        }
        return frequency;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        throw new UnsupportedOperationException("not started");
    }
}
