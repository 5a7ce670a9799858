package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || kernel == null || kernel.length == 0) {
            throw new IllegalArgumentException();
        }
        if (stride < 1 || kernel.length >= signal.length) {
            throw new IllegalArgumentException();
        }
        int n = (signal.length - kernel.length) / stride + 1;
        double[] result = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < kernel.length; j++) {
                result[i] += signal[i * stride + j] * kernel[j];
            }
        }
        return result;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException();
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (frequency <= 0 || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException();
        }
        double newRate = sampleRate / stride;
        if (frequency <= newRate / 2) {
            return frequency;
        }
        // find the multiple of the new rate that is next to it
        double n = Math.ceil(frequency / newRate);
        return n * newRate - frequency;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || stride < 1 || signal.length < stride) {
            throw new IllegalArgumentException();
        }
        double[] result = new double[signal.length / stride];
        for (int i = 0; i < result.length; i++) {
            double sum = 0;
            for (int j = 0; j < stride; j++) {
                sum += signal[i * stride + j];
            }
            result[i] = sum / stride;
        }
        return result;
    }
}
