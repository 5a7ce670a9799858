package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {
    }

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || kernel == null) throw new IllegalArgumentException("null");
        // a signal is an image with one row
        double[][] image = {signal};
        double[][] k = {kernel};
        return CrossCorrelation.conv2d(image, k, 0, 0, 1, stride)[0];
    }

    public static double outputRate(double sampleRate, int stride) {
        if (!Double.isFinite(sampleRate) || sampleRate <= 0) throw new IllegalArgumentException("sampleRate");
        if (stride < 1) throw new IllegalArgumentException("stride");
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (!Double.isFinite(frequency) || frequency < 0) throw new IllegalArgumentException("frequency");
        // The highest frequency that can be heard is the Nyquist frequency of the new rate.
        // Everything above it starts again from 0.
        double nyquist = outputRate(sampleRate, stride) / 2;
        return frequency % nyquist;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || signal.length == 0) throw new IllegalArgumentException("signal");
        if (stride < 1 || stride > signal.length) throw new IllegalArgumentException("stride");
        double[] flat = new double[stride];
        java.util.Arrays.fill(flat, 1.0 / stride);
        return conv1d(signal, flat, stride);
    }
}
