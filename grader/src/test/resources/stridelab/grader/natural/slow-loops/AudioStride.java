package stridelab.exercises;

import java.util.ArrayList;
import java.util.List;

/**
 * 声音与步幅。
 */
public final class AudioStride {
    private AudioStride() {
    }

    private static double[] toArray(List<Double> list) {
        double[] array = new double[list.size()];
        for (int i = 0; i < array.length; i++) {
            array[i] = list.get(i);
        }
        return array;
    }

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || signal.length == 0 || kernel == null || kernel.length == 0) {
            throw new IllegalArgumentException("数组为空");
        }
        if (kernel.length > signal.length) {
            throw new IllegalArgumentException("卷积核比信号长");
        }
        if (stride < 1) {
            throw new IllegalArgumentException("步幅小于 1");
        }
        List<Double> values = new ArrayList<>();
        long start = 0;
        while (start + kernel.length <= signal.length) {
            double sum = 0;
            for (int j = 0; j < kernel.length; j++) {
                sum += signal[(int) start + j] * kernel[j];
            }
            values.add(sum);
            start += stride;
        }
        return toArray(values);
    }

    public static double outputRate(double sampleRate, int stride) {
        if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0) {
            throw new IllegalArgumentException("采样率不对");
        }
        if (stride < 1) {
            throw new IllegalArgumentException("步幅小于 1");
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (Double.isNaN(frequency) || Double.isInfinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("频率不对");
        }
        double rate = outputRate(sampleRate, stride);
        double f = frequency;
        // 一直减，直到小于新的采样率
        while (f > rate) {
            f -= rate;
        }
        // 超过一半就折回来
        if (f > rate / 2) {
            f = rate - f;
        }
        return f;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || signal.length == 0) {
            throw new IllegalArgumentException("信号为空");
        }
        if (stride < 1 || stride > signal.length) {
            throw new IllegalArgumentException("步幅不对");
        }
        List<Double> means = new ArrayList<>();
        double sum = 0;
        int count = 0;
        for (double sample : signal) {
            sum += sample;
            count++;
            if (count == stride) {
                means.add(sum / stride);
                sum = 0;
                count = 0;
            }
        }
        return toArray(means);
    }
}
