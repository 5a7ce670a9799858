package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Tools.error(signal == null || signal.length == 0, "signal");
        Tools.error(kernel == null || kernel.length == 0, "kernel");
        Tools.error(stride < 1, "stride");
        Tools.error(kernel.length > signal.length, "kernel longer than signal");
        int length = (signal.length - kernel.length) / stride + 1;
        double[] result = new double[length];
        for (int i = 0; i < length; i++) {
            double sum = 0;
            for (int j = 0; j < kernel.length; j++) {
                sum += kernel[j] * signal[i * stride + j];
            }
            result[i] = sum;
        }
        return result;
    }

    public static double outputRate(double sampleRate, int stride) {
        Tools.error(Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0, "sampleRate");
        Tools.error(stride < 1, "stride");
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        Tools.error(Double.isNaN(frequency) || Double.isInfinite(frequency) || frequency < 0, "frequency");
        double newRate = outputRate(sampleRate, stride);
        double rest = frequency % newRate;
        // 取较小的一个
        if (rest > newRate - rest) {
            rest = newRate - rest;
        }
        return rest;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Tools.error(signal == null || signal.length == 0, "signal");
        Tools.error(stride < 1, "stride");
        Tools.error(signal.length < stride, "不足一块");
        int blocks = signal.length / stride;
        double[] result = new double[blocks];
        for (int i = 0; i < blocks * stride; i++) {
            result[i / stride] += signal[i] / stride;
        }
        return result;
    }
}
