package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (kernel.length == 0) {
            throw new IllegalArgumentException();
        }
        int geshu = (signal.length - kernel.length) / stride + 1;
        double[] jieguo = new double[geshu];
        int weizhi = 0;
        for (int i = 0; i < geshu; i++) {
            for (int j = 0; j < kernel.length; j++) {
                jieguo[i] = jieguo[i] + signal[weizhi + j] * kernel[j];
            }
            weizhi = weizhi + stride;
        }
        return jieguo;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (sampleRate == 0) {
            throw new IllegalArgumentException();
        }
        return sampleRate / stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        double xin = sampleRate / stride;
        if (frequency <= xin / 2) {
            return frequency;
        } else {
            return Math.abs(xin - frequency);
        }
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal.length < stride) {
            throw new IllegalArgumentException();
        }
        double[] jieguo = new double[signal.length / stride];
        double he = 0;
        int k = 0;
        for (int i = 0; i < jieguo.length * stride; i++) {
            he = he + signal[i];
            if ((i + 1) % stride == 0) {
                jieguo[k] = he / stride;
                k++;
                he = 0;
            }
        }
        return jieguo;
    }
}
