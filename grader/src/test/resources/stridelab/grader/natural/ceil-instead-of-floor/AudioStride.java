package stridelab.exercises;

/**
 * Question 2: what does a stride mean for sound?
 */
public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || signal.length == 0 || kernel == null || kernel.length == 0) {
            throw new IllegalArgumentException("null or empty");
        }
        if (stride < 1 || kernel.length > signal.length) {
            throw new IllegalArgumentException("bad stride or kernel");
        }
        int size = (int) Math.ceil((double) (signal.length - kernel.length) / stride);
        double[] result = new double[size];
        for (int i = 0; i < size; i++) {
            for (int j = 0; j < kernel.length; j++) {
                result[i] += signal[i * stride + j] * kernel[j];
            }
        }
        return result;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (!Double.isFinite(sampleRate) || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("argument out of range");
        }
        return Math.ceil(sampleRate / stride);
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (!Double.isFinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("frequency out of range");
        }
        double rate = outputRate(sampleRate, stride);
        // the nearest multiple of the rate
        double nearest = Math.round(frequency / rate) * rate;
        return Math.abs(frequency - nearest);
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || signal.length == 0 || stride < 1 || signal.length < stride) {
            throw new IllegalArgumentException("bad signal or stride");
        }
        int blocks = (int) Math.ceil((double) signal.length / stride);
        double[] means = new double[blocks];
        for (int b = 0; b < blocks; b++) {
            int from = b * stride;
            int to = Math.min(from + stride, signal.length);
            double sum = 0;
            for (int i = from; i < to; i++) {
                sum += signal[i];
            }
            means[b] = sum / (to - from);
        }
        return means;
    }
}
