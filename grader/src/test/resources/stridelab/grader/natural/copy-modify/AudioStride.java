package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        return conv(signal, kernel, 0, stride);
    }

    public static double outputRate(double sampleRate, int stride) {
        if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || frequency < 0) {
            throw new IllegalArgumentException("argument is wrong");
        }
        double rate = sampleRate / stride;
        double rest = frequency % rate;
        if (rest > sampleRate / 2) {
            rest = rate - rest;
        }
        if (rest > rate / 2) {
            rest = rate - rest;
        }
        return rest;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (stride < 1) {
            throw new IllegalArgumentException("stride is wrong");
        }
        double[] kernel = new double[stride];
        for (int i = 0; i < stride; i++) {
            kernel[i] = 1.0 / stride;
        }
        return conv(signal, kernel, 0, stride);
    }

    // general convolution, 1d
    private static double[] conv(double[] x, double[] k, int pad, int stride) {
        if (x == null || x.length == 0) {
            throw new IllegalArgumentException("x is empty");
        }
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("k is empty");
        }
        if (pad < 0 || stride < 1) {
            throw new IllegalArgumentException("pad or stride is wrong");
        }
        int w = x.length;
        int kw = k.length;
        if (kw > w + 2 * pad) {
            throw new IllegalArgumentException("kernel is too large");
        }
        int outW = (w - kw + 2 * pad) / stride + 1;
        double[] out = new double[outW];
        for (int j = 0; j < outW; j++) {
            double sum = 0;
            for (int b = 0; b < kw; b++) {
                int c = j * stride + b - pad;
                if (c >= 0 && c < w) {
                    sum += x[c] * k[b];
                }
            }
            out[j] = sum;
        }
        return out;
    }
}
