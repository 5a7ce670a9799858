package stridelab.exercises;

public final class AudioStride {
    private AudioStride() {}

    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal==null || kernel==null || kernel.length==0 || stride<1) throw new IllegalArgumentException();
        if (kernel.length>signal.length) throw new IllegalArgumentException();
        double[] y=new double[(signal.length-kernel.length)/stride+1];
        for (int i=0;i<y.length;i++) for (int j=0;j<kernel.length;j++) y[i]+=signal[i*stride+j]*kernel[j];
        return y;
    }

    public static double outputRate(double sampleRate, int stride) {
        if (sampleRate<=0 || stride<1) throw new IllegalArgumentException();
        return sampleRate/stride;
    }

    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (frequency<0) throw new IllegalArgumentException();
        double r=outputRate(sampleRate,stride);
        while (frequency>r) frequency-=r;
        return frequency>r/2 ? r-frequency : frequency;
    }

    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal==null || stride<1 || signal.length<stride) throw new IllegalArgumentException();
        double[] k=new double[stride];
        for (int i=0;i<stride;i++) k[i]=1.0/stride;
        return conv1d(signal,k,stride);
    }
}
