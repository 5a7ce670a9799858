package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/**
 * 步幅节省了什么。
 */
public final class StrideCompute {
    private StrideCompute() {
    }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (h < 1 || w < 1 || inChannels < 1 || outChannels < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("参数超出范围");
        }
        long paddedH = (long) h + pad + pad;
        long paddedW = (long) w + pad + pad;
        if (k > paddedH || k > paddedW) {
            throw new IllegalArgumentException("卷积核比填充后的输入大");
        }
        // 一个输出要做多少次乘法
        long one = 0;
        for (int c = 0; c < inChannels; c++) {
            for (int a = 0; a < k; a++) {
                one += k;
            }
        }
        long total = 0;
        for (long top = 0; top + k <= paddedH; top += stride) {
            for (long left = 0; left + k <= paddedW; left += stride) {
                for (int o = 0; o < outChannels; o++) {
                    total += one;
                    if (total < 0) {
                        throw new IllegalArgumentException("次数超出 long");
                    }
                }
            }
        }
        return total;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null) {
            throw new IllegalArgumentException("数组为 null");
        }
        if (kernels.length == 0 || pads.length != kernels.length || strides.length != kernels.length
                || channels.length != kernels.length + 1) {
            throw new IllegalArgumentException("数组长度不对");
        }
        long total = 0;
        int height = h;
        int width = w;
        for (int i = 0; i < kernels.length; i++) {
            long layer = multiplyAdds(height, width, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            total += layer;
            if (total < 0) {
                throw new IllegalArgumentException("总和超出 long");
            }
            height = ShapeFormula.outputSize(height, kernels[i], pads[i], strides[i]);
            width = ShapeFormula.outputSize(width, kernels[i], pads[i], strides[i]);
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        double slow = multiplyAdds(h, w, 1, 1, k, pad, 1);
        double fast = multiplyAdds(h, w, 1, 1, k, pad, stride);
        return slow / fast;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        CrossCorrelation.checkGrid(x);
        CrossCorrelation.checkGrid(k);
        if (multiply == null) {
            throw new IllegalArgumentException("multiply 为 null");
        }
        int rows = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int columns = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] result = new double[rows][columns];
        for (int i = 0; i < rows; i++) {
            for (int j = 0; j < columns; j++) {
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        double product = multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
                        result[i][j] = result[i][j] + product;
                    }
                }
            }
        }
        return result;
    }
}
