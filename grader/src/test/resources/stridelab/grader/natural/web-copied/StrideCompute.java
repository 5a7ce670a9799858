package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    // MACs = K^2 * Cin * Cout * Hout * Wout   (thop / ptflops)
    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        long oh = ShapeFormula.outputSize(h, k, pad, stride);
        long ow = ShapeFormula.outputSize(w, k, pad, stride);
        return k * k * inChannels * outChannels * oh * ow;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels.length != kernels.length + 1) throw new IllegalArgumentException();
        long macs = 0;
        for (int i = 0; i < kernels.length; i++) {
            macs += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
            w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
        }
        return macs;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        return (double) multiplyAdds(h, w, 1, 1, k, pad, 1) / multiplyAdds(h, w, 1, 1, k, pad, stride);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        CrossCorrelation.check(x);
        CrossCorrelation.check(k);
        int oh = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int ow = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] cols = CrossCorrelation.im2col(x, k.length, k[0].length, stride, stride);
        double[] f = CrossCorrelation.flatten(k);
        double[][] out = new double[oh][ow];
        for (int r = 0; r < cols.length; r++) {
            double s = 0;
            for (int c = 0; c < f.length; c++) s += multiply.applyAsDouble(cols[r][c], f[c]);
            out[r / ow][r % ow] = s;
        }
        return out;
    }
}
