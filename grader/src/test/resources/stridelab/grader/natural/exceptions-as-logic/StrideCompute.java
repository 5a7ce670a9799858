package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        try {
            if (inChannels < 1 || outChannels < 1) {
                throw new Exception("channels");
            }
            long count = ShapeFormula.outputSize(h, k, pad, stride);
            count = Math.multiplyExact(count, ShapeFormula.outputSize(w, k, pad, stride));
            count = Math.multiplyExact(count, inChannels);
            count = Math.multiplyExact(count, outChannels);
            count = Math.multiplyExact(count, k);
            count = Math.multiplyExact(count, k);
            return count;
        } catch (Exception e) {
            throw new IllegalArgumentException("multiplyAdds", e);
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        try {
            long sum = 0;
            int layers = channels.length - 1;
            if (layers < 1 || kernels.length != layers || pads.length != layers || strides.length != layers) {
                throw new Exception("lengths");
            }
            for (int i = 0; i < layers; i++) {
                sum = Math.addExact(
                        sum, multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]));
                h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
                w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
            }
            return sum;
        } catch (Exception e) {
            throw new IllegalArgumentException("stackMultiplyAdds", e);
        }
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        try {
            double slow = multiplyAdds(h, w, 1, 1, k, pad, 1);
            double fast = multiplyAdds(h, w, 1, 1, k, pad, stride);
            return slow / fast;
        } catch (Exception e) {
            throw new IllegalArgumentException("speedup", e);
        }
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        try {
            CrossCorrelation.assertGrid(x);
            CrossCorrelation.assertGrid(k);
            multiply.getClass(); // null check
            int oh = ShapeFormula.outputSize(x.length, k.length, 0, stride);
            int ow = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
            double[][] y = new double[oh][ow];
            for (int i = 0; i < oh; i++) {
                for (int j = 0; j < ow; j++) {
                    for (int a = 0; a < k.length; a++) {
                        for (int b = 0; b < k[0].length; b++) {
                            y[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                        }
                    }
                }
            }
            return y;
        } catch (Exception e) {
            throw new IllegalArgumentException("conv2d", e);
        }
    }
}
