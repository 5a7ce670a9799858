package stridelab.exercises;

import java.util.Arrays;

/** Question 2: what does a stride mean for sound? */
public final class AudioStride {

    private AudioStride() {
    }

    /** A sound is an image of one row. */
    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Require.notEmpty(signal, "signal");
        Require.notEmpty(kernel, "kernel");
        return Convolution.of(new double[][] {signal})
                .with(new double[][] {kernel})
                .stride(1, stride)
                .run()
                .toArray()[0];
    }

    public static double outputRate(double sampleRate, int stride) {
        return new Sampling(sampleRate, stride).newRate();
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (!Double.isFinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("frequency: " + frequency);
        }
        return new Sampling(sampleRate, stride).fold(frequency);
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Require.notEmpty(signal, "signal");
        Require.positive(stride, "stride");
        if (signal.length < stride) {
            throw new IllegalArgumentException("the signal is shorter than one block");
        }
        double[] flat = new double[stride];
        Arrays.fill(flat, 1.0 / stride);
        return conv1d(signal, flat, stride);
    }

    /** A rate together with the stride that thins it out. */
    private record Sampling(double rate, int stride) {
        Sampling {
            if (!Double.isFinite(rate) || rate <= 0) {
                throw new IllegalArgumentException("sampleRate: " + rate);
            }
            Require.positive(stride, "stride");
        }

        double newRate() {
            return rate / stride;
        }

        double fold(double frequency) {
            double rest = frequency % newRate();
            return Math.min(rest, newRate() - rest);
        }
    }
}
