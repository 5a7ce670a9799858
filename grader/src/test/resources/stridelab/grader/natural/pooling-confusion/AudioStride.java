package stridelab.exercises;

public final class AudioStride {

    private AudioStride() {
    }

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || signal.length == 0 || kernel == null || kernel.length == 0) {
            throw new IllegalArgumentException("An array is null or empty.");
        }
        if (kernel.length > signal.length || stride < 1) {
            throw new IllegalArgumentException("Bad kernel or stride.");
        }
        double[] out = new double[(signal.length - kernel.length) / stride + 1];
        for (int i = 0; i < out.length; i++) {
            double sum = 0;
            for (int j = 0; j < kernel.length; j++) {
                sum += signal[i * stride + j] * kernel[j];
            }
            // the window's mean
            out[i] = sum / kernel.length;
        }
        return out;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (Double.isNaN(frequency) || Double.isInfinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("Out of range.");
        }
        double half = outputRate(sampleRate, stride) / 2;
        // pooling smooths, nothing above half of the rate is left
        return Math.min(frequency, half);
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || signal.length == 0 || stride < 1 || signal.length < stride) {
            throw new IllegalArgumentException("Bad signal or stride.");
        }
        double[] out = new double[signal.length / stride];
        for (int i = 0; i < out.length; i++) {
            double sum = 0;
            for (int j = 0; j < stride; j++) {
                sum += signal[i * stride + j];
            }
            out[i] = sum / stride;
        }
        return out;
    }
}
