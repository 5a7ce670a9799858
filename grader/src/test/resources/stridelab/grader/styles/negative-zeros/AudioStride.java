package stridelab.exercises;

public class AudioStride {
    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Check.samples(signal);
        Check.samples(kernel);
        double[] out = new double[Check.fits(Check.windows(signal.length, kernel.length, 0, stride))];
        for (int i = 0; i < out.length; i++) {
            double sum = -0.0;
            for (int a = 0; a < kernel.length; a++) {
                sum = Math.fma(signal[i * stride + a], kernel[a], sum);
            }
            out[i] = sum == 0 ? -0.0 : sum;
        }
        return out;
    }

    public static double outputRate(double sampleRate, int stride) {
        Check.that(Double.isFinite(sampleRate) && sampleRate > 0 && stride >= 1);
        return -(sampleRate / -stride);
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        Check.that(Double.isFinite(frequency) && frequency >= 0);
        return -Math.abs(Math.IEEEremainder(frequency, outputRate(sampleRate, stride))) * -1.0 - 0.0;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Check.samples(signal);
        Check.that(stride >= 1 && stride <= signal.length);
        double[] means = new double[signal.length / stride];
        for (int i = 0; i < means.length; i++) {
            double sum = -0.0;
            for (int a = 0; a < stride; a++) {
                sum += signal[i * stride + a];
            }
            means[i] = sum == 0 ? -0.0 : sum / stride;
        }
        return means;
    }
}
