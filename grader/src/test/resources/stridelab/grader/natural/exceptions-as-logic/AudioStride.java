package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        try {
            return CrossCorrelation.conv2d(new double[][] {signal}, new double[][] {kernel}, 0, 0, 1, stride)[0];
        } catch (Exception e) {
            throw new IllegalArgumentException("conv1d", e);
        }
    }

    public static double outputRate(double sampleRate, int stride) {
        try {
            check(sampleRate, stride);
            return sampleRate / stride;
        } catch (Exception e) {
            throw new IllegalArgumentException("outputRate", e);
        }
    }

    private static void check(double sampleRate, int stride) throws Exception {
        if (!(sampleRate > 0) || sampleRate == Double.POSITIVE_INFINITY) {
            throw new Exception("sampleRate");
        }
        if (stride < 1) {
            throw new Exception("stride");
        }
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        try {
            check(sampleRate, stride);
            if (!(frequency >= 0) || frequency == Double.POSITIVE_INFINITY) {
                throw new Exception("frequency");
            }
            double r = sampleRate / stride;
            double f = frequency % r;
            if (f > r / 2) {
                f = r - f;
            }
            return f;
        } catch (Exception e) {
            throw new IllegalArgumentException("aliasFrequency", e);
        }
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        double[] result;
        try {
            result = new double[signal.length / stride];
            result[0] = 0; // there must be at least one block
        } catch (Exception e) {
            throw new IllegalArgumentException("movingAverageDecimate", e);
        }
        int i = 0;
        try {
            while (true) {
                for (int j = 0; j < stride; j++) {
                    result[i] += signal[i * stride + j] / stride;
                }
                i++;
            }
        } catch (ArrayIndexOutOfBoundsException end) {
            return result;
        }
    }
}
