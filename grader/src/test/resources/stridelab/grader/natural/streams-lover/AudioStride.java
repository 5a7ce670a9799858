package stridelab.exercises;

import static java.util.stream.IntStream.range;

import java.util.Arrays;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        Grid.require(signal != null && signal.length > 0, "no signal");
        Grid.require(kernel != null && kernel.length > 0, "no kernel");
        return range(0, ShapeFormula.outputSize(signal.length, kernel.length, 0, stride))
                .mapToDouble(i -> range(0, kernel.length)
                        .mapToDouble(j -> signal[i * stride + j] * kernel[j])
                        .sum())
                .toArray();
    }

    public static double outputRate(double sampleRate, int stride) {
        Grid.require(Double.isFinite(sampleRate) && sampleRate > 0, "bad rate");
        Grid.positive(stride);
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        Grid.require(frequency >= 0, "negative frequency");
        var rate = outputRate(sampleRate, stride);
        var f = frequency % rate;
        return f <= rate / 2 ? f : rate - f;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        Grid.positive(stride);
        Grid.require(signal != null && signal.length >= stride, "less than one block");
        return range(0, signal.length / stride)
                .mapToDouble(i -> Arrays.stream(signal, i * stride, (i + 1) * stride)
                        .average()
                        .orElseThrow())
                .toArray();
    }
}
