package stridelab.exercises;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;

public class AudioStride {
    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Check.samples(signal);
        Check.samples(kernel);
        double[] out = new double[Check.fits(Check.windows(signal.length, kernel.length, 0, stride))];
        Arrays.parallelSetAll(out, i -> IntStream.range(0, kernel.length)
                .parallel()
                .mapToDouble(a -> signal[i * stride + a] * kernel[a])
                .sum());
        return out;
    }

    public static double outputRate(double sampleRate, int stride) {
        Check.that(Double.isFinite(sampleRate) && sampleRate > 0 && stride >= 1);
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        Check.that(Double.isFinite(frequency) && frequency >= 0);
        BigDecimal rate = new BigDecimal(outputRate(sampleRate, stride));
        BigDecimal above = new BigDecimal(frequency).remainder(rate);
        return above.min(rate.subtract(above)).doubleValue();
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Check.samples(signal);
        Check.that(stride >= 1 && stride <= signal.length);
        double[] means = new double[signal.length / stride];
        Arrays.parallelSetAll(means, i -> Arrays.stream(signal, i * stride, i * stride + stride)
                        .parallel()
                        .sum()
                / stride);
        return means;
    }
}
