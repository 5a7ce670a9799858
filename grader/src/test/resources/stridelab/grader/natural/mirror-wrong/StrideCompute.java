package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {}

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        Tools.error(h < 1 || w < 1 || inChannels < 1 || outChannels < 1, "参数超出范围");
        long outH = size(h, k, pad, stride);
        long outW = size(w, k, pad, stride);
        return multiply(outH, outW, inChannels, outChannels, k, k);
    }

    private static long size(long n, int k, int pad, int stride) {
        Tools.error(k < 1 || pad < 0 || stride < 1, "参数超出范围");
        long space = n + 2L * pad - k;
        Tools.error(space < 0, "卷积核太大");
        return space / stride + 1;
    }

    // 连乘，溢出就报错
    private static long multiply(long... numbers) {
        long result = 1;
        for (long number : numbers) {
            Tools.error(result > Long.MAX_VALUE / number, "超出 long");
            result *= number;
        }
        return result;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Tools.error(h < 1 || w < 1, "h, w");
        Tools.error(channels == null || kernels == null || pads == null || strides == null, "null");
        int layers = kernels.length;
        Tools.error(layers == 0 || channels.length != layers + 1, "length");
        Tools.error(pads.length != layers || strides.length != layers, "length");
        for (int c : channels) {
            Tools.error(c < 1, "channels");
        }
        long height = h;
        long width = w;
        long sum = 0;
        for (int i = 0; i < layers; i++) {
            height = size(height, kernels[i], pads[i], strides[i]);
            width = size(width, kernels[i], pads[i], strides[i]);
            long count = multiply(height, width, channels[i], channels[i + 1], kernels[i], kernels[i]);
            Tools.error(count > Long.MAX_VALUE - sum, "超出 long");
            sum += count;
        }
        return sum;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        Tools.error(h < 1 || w < 1, "h, w");
        double one = (double) size(h, k, pad, 1) * size(w, k, pad, 1);
        double other = (double) size(h, k, pad, stride) * size(w, k, pad, stride);
        return one / other;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Tools.checkMatrix(x);
        Tools.checkMatrix(k);
        Tools.error(multiply == null, "multiply");
        int outH = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int outW = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] result = new double[outH][outW];
        for (int i = 0; i < outH; i++) {
            for (int j = 0; j < outW; j++) {
                double sum = 0;
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                    }
                }
                result[i][j] = sum;
            }
        }
        return result;
    }
}
