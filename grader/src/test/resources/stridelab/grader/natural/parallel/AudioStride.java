package stridelab.exercises;

import java.util.Arrays;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

public final class AudioStride {
    // every thread keeps its own copy of the window, so that nobody waits
    private static final ThreadLocal<double[]> WINDOW = ThreadLocal.withInitial(() -> new double[16]);

    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || kernel == null || signal.length == 0 || kernel.length == 0) {
            throw new IllegalArgumentException("empty");
        }
        if (kernel.length > signal.length || stride < 1) {
            throw new IllegalArgumentException("kernel or stride");
        }
        int n = (signal.length - kernel.length) / stride + 1;
        return IntStream.range(0, n)
                .parallel()
                .mapToDouble(i -> {
                    double[] window = WINDOW.get();
                    if (window.length < kernel.length) {
                        window = new double[kernel.length];
                        WINDOW.set(window);
                    }
                    System.arraycopy(signal, i * stride, window, 0, kernel.length);
                    double sum = 0;
                    for (int j = 0; j < kernel.length; j++) {
                        sum += window[j] * kernel[j];
                    }
                    return sum;
                })
                .toArray();
    }

    public static synchronized double outputRate(double sampleRate, int stride) {
        if (!Double.isFinite(sampleRate) || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("out of range");
        }
        return sampleRate / stride;
    }

    public static synchronized double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (!Double.isFinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("frequency");
        }
        double rate = outputRate(sampleRate, stride);
        double f = frequency % rate;
        return f <= rate / 2 ? f : rate - f;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || stride < 1 || signal.length < stride) {
            throw new IllegalArgumentException("signal or stride");
        }
        int blocks = signal.length / stride;
        double[] means = new double[blocks];
        CountDownLatch latch = new CountDownLatch(blocks);
        ExecutorService executor = Executors.newCachedThreadPool();
        for (int b = 0; b < blocks; b++) {
            final int block = b;
            executor.submit(() -> {
                means[block] = Arrays.stream(signal, block * stride, (block + 1) * stride)
                        .average()
                        .getAsDouble();
                latch.countDown();
            });
        }
        try {
            latch.await();
        } catch (InterruptedException e) {
            throw new RuntimeException(e);
        }
        return means;
    }
}
