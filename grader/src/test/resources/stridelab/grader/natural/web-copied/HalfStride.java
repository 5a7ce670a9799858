package stridelab.exercises;

public final class HalfStride {
    private HalfStride() {}

    // torch.nn.ConvTranspose2d: (H_in-1)*stride - 2*padding + dilation*(kernel_size-1) + output_padding + 1
    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        if (outputPad >= stride) throw new IllegalArgumentException("output padding must be smaller than stride");
        int o = (n - 1) * stride - 2 * pad + (k - 1) + outputPad + 1;
        if (o < 1) throw new IllegalArgumentException("output size is too small");
        return o;
    }

    // z = np.zeros(...); z[::s, ::s] = x
    public static double[][] insertZeros(double[][] x, int factor) {
        CrossCorrelation.check(x);
        if (factor < 1) throw new IllegalArgumentException();
        int h = x.length, w = x[0].length;
        double[][] z = new double[(h - 1) * factor + 1][(w - 1) * factor + 1];
        for (int i = 0; i < h; i++) for (int j = 0; j < w; j++) z[i * factor][j * factor] = x[i][j];
        return z;
    }

    // d2l trans_conv
    public static double[][] transposedConv2d(double[][] X, double[][] K, int pad, int stride) {
        CrossCorrelation.check(X);
        CrossCorrelation.check(K);
        int h = K.length, w = K[0].length;
        double[][] Y = new double[(X.length - 1) * stride + h][(X[0].length - 1) * stride + w];
        for (int i = 0; i < X.length; i++)
            for (int j = 0; j < X[0].length; j++)
                for (int a = 0; a < h; a++)
                    for (int b = 0; b < w; b++)
                        Y[i * stride + a][j * stride + b] += X[i][j] * K[a][b];
        if (pad == 0) return Y;
        int oh = outputSize(X.length, h, pad, stride, 0), ow = outputSize(X[0].length, w, pad, stride, 0);
        double[][] Z = new double[oh][];
        for (int i = 0; i < oh; i++) Z[i] = java.util.Arrays.copyOfRange(Y[i + pad], pad, pad + ow);
        return Z;
    }

    // FCN bilinear_kernel (d2l / caffe)
    public static double[][] bilinearKernel(int factor) {
        int kernelSize = 2 * factor - factor % 2;
        int f = (kernelSize + 1) / 2;
        double center = kernelSize % 2 == 1 ? f - 1 : f - 0.5;
        double[][] filt = new double[kernelSize][kernelSize];
        for (int i = 0; i < kernelSize; i++)
            for (int j = 0; j < kernelSize; j++)
                filt[i][j] = (1 - Math.abs(i - center) / f) * (1 - Math.abs(j - center) / f);
        return filt;
    }

    public static double[][] upsample(double[][] x, int factor) {
        return transposedConv2d(x, bilinearKernel(factor), (int) Math.ceil((factor - 1) / 2.0), factor);
    }
}
