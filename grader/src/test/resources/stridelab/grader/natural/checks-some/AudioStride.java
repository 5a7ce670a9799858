package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (kernel.length == 0 || kernel.length > signal.length) {
            throw new IllegalArgumentException("kernel");
        }
        if (stride < 1) {
            throw new IllegalArgumentException("stride");
        }
        double[] result = new double[(signal.length - kernel.length) / stride + 1];
        int start = 0;
        for (int i = 0; i < result.length; i++) {
            double sum = 0;
            for (int j = 0; j < kernel.length; j++) {
                sum += signal[start + j] * kernel[j];
            }
            result[i] = sum;
            start += stride;
        }
        return result;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (sampleRate <= 0) {
            throw new IllegalArgumentException("sampleRate");
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (frequency < 0 || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("negative");
        }
        double r = sampleRate / stride;
        double f = frequency - Math.floor(frequency / r) * r;
        return Math.min(f, r - f);
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal.length < stride) {
            throw new IllegalArgumentException("signal too short");
        }
        double[] kernel = new double[stride];
        java.util.Arrays.fill(kernel, 1.0 / stride);
        return conv1d(signal, kernel, stride);
    }
}
