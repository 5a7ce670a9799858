package stridelab.exercises;

public final class AudioStride {
    private AudioStride() { }

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        // a signal is a grid with one row
        double[][] x = GridUtil.valid(new double[][] {signal});
        double[][] k = GridUtil.valid(new double[][] {kernel});
        return CrossCorrelation.conv2d(x, k, 0, 0, 1, stride)[0];
    }

    public static double outputRate(double sampleRate, int stride) {
        if (!Double.isFinite(sampleRate) || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("out of range");
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (!Double.isFinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("out of range");
        }
        double rate = outputRate(sampleRate, stride);
        double rest = frequency % rate;
        if (rest > rate / 2) {
            return rate - rest;
        }
        return rest;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || signal.length == 0 || stride < 1 || stride > signal.length) {
            throw new IllegalArgumentException("out of range");
        }
        int blocks = signal.length / stride;
        // what is left over at the beginning is dropped
        int start = signal.length - blocks * stride;
        double[] means = new double[blocks];
        for (int i = start; i < signal.length; i++) {
            means[(i - start) / stride] += signal[i] / stride;
        }
        return means;
    }
}
