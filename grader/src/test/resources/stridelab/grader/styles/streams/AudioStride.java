package stridelab.exercises;

import java.util.Arrays;
import java.util.stream.IntStream;

public class AudioStride {
    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Check.samples(signal);
        Check.samples(kernel);
        int length = Check.fits(Check.windows(signal.length, kernel.length, 0, stride));
        return IntStream.range(0, length)
                .mapToDouble(i -> IntStream.range(0, kernel.length)
                        .mapToDouble(a -> signal[i * stride + a] * kernel[a])
                        .reduce(0, Double::sum))
                .toArray();
    }

    public static double outputRate(double sampleRate, int stride) {
        Check.that(sampleRate > 0 && sampleRate < Double.POSITIVE_INFINITY && stride >= 1);
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        Check.that(frequency >= 0 && frequency < Double.POSITIVE_INFINITY);
        double rate = outputRate(sampleRate, stride);
        double above = frequency % rate;
        return Math.min(above, rate - above);
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Check.samples(signal);
        Check.that(stride >= 1 && stride <= signal.length);
        return IntStream.range(0, signal.length / stride)
                .mapToDouble(i -> Arrays.stream(signal, i * stride, (i + 1) * stride)
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
