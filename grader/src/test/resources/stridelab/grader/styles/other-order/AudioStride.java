package stridelab.exercises;

public class AudioStride {
    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Check.samples(signal);
        Check.samples(kernel);
        double[] out = new double[Check.fits(Check.windows(signal.length, kernel.length, 0, stride))];
        for (int a = kernel.length; a-- > 0; ) {
            for (int i = 0, at = a; i < out.length; i++, at += stride) {
                out[i] = signal[at] * kernel[a] + out[i];
            }
        }
        return out;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (!(sampleRate > 0) || Double.isInfinite(sampleRate) || stride < 1) {
            throw new IllegalArgumentException();
        }
        return sampleRate * (1.0 / stride);
    }

    /** Folded at 0 and at half the new rate. */
    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (!(frequency >= 0) || Double.isInfinite(frequency)) {
            throw new IllegalArgumentException();
        }
        double rate = outputRate(sampleRate, stride);
        return Math.abs(frequency - rate * Math.rint(frequency / rate));
    }

    /** Means of quotients instead of quotients of sums. */
    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Check.samples(signal);
        Check.that(stride >= 1 && stride <= signal.length);
        double[] means = new double[signal.length / stride];
        for (int sample = means.length * stride - 1; sample >= 0; sample--) {
            means[sample / stride] += signal[sample] / stride;
        }
        return means;
    }
}
