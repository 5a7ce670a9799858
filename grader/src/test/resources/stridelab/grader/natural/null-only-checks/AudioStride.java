package stridelab.exercises;

/**
 * 声音
 */
public final class AudioStride {
    private AudioStride() {
    }

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || kernel == null) {
            throw new IllegalArgumentException("信号或卷积核为 null");
        }
        int n = (signal.length - kernel.length) / stride + 1;
        double[] y = new double[n];
        for (int i = 0; i < n; i++) {
            for (int j = 0; j < kernel.length; j++) {
                y[i] += signal[i * stride + j] * kernel[j];
            }
        }
        return y;
    }

    public static double outputRate(double sampleRate, int stride) {
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        double r = sampleRate / stride;   // 新的采样率
        double f = frequency % r;
        // 折叠到 [0, r/2]
        return Math.min(f, r - f);
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null) {
            throw new IllegalArgumentException("信号为 null");
        }
        double[] kernel = new double[stride];
        for (int i = 0; i < stride; i++) {
            kernel[i] = 1.0 / stride;
        }
        return conv1d(signal, kernel, stride);
    }
}
