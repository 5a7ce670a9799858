package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/**
 * Question 4: what does a stride save?
 *
 * <p>The unit is one product of an input value and a kernel value (a multiply-add). Products with padding count as
 * well. The rules for every method stand in {@code package-info.java}.
 *
 * <p>中文：问题 4，步幅节省了什么？计量单位是输入值与卷积核值的一次相乘（一次乘加），与填充值相乘也算一次。所有方法
 * 都要遵守的规则见 {@code package-info.java}。
 */
public final class StrideCompute {
    private StrideCompute() {}

    /**
     * The products that one layer with k × k kernels takes.
     *
     * <p>中文：一个卷积核为 k × k 的层要做多少次乘法。
     *
     * <pre>{@code
     * multiplyAdds(8, 8, 1, 1, 3, 1, 1) = 576   8 × 8 outputs, 9 products each
     * multiplyAdds(8, 8, 3, 16, 3, 1, 2) = 6912   4 × 4 × 16 outputs, 9 · 3 products each
     * }</pre>
     *
     * @param h the input's height, at least 1 · 输入的高，不小于 1
     * @param w the input's width, at least 1 · 输入的宽，不小于 1
     * @param inChannels at least 1 · 输入通道数，不小于 1
     * @param outChannels at least 1 · 输出通道数，不小于 1
     * @param k the kernel's height and width, at least 1 · 卷积核的高和宽，不小于 1
     * @param pad the padding on each side, at least 0 · 每一侧的填充，不小于 0
     * @param stride the stride both ways, at least 1 · 两个方向上的步幅，不小于 1
     * @return the number of products · 乘法的次数
     * @throws IllegalArgumentException if an argument is out of its range, the kernel is larger than the padded
     *     input, or the count is larger than a long · 参数超出范围、卷积核比填充后的输入大，或者次数超出 long 时
     */
    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (inChannels < 1 || outChannels < 1) {
            throw new IllegalArgumentException("channels must be >= 1");
        }
        long h_out = ShapeFormula.outputSize(h, k, pad, stride);
        long w_out = ShapeFormula.outputSize(w, k, pad, stride);
        return h_out * w_out * k * k * inChannels * outChannels;
    }

    /**
     * The same for layers one after another: what a layer gives out, the next one takes in.
     *
     * <p>Layer i turns channels[i] into channels[i + 1] channels, with kernels[i], pads[i] and strides[i].
     *
     * <p>中文：对首尾相接的多层求总次数：一层的输出就是下一层的输入。第 i 层把 channels[i] 个通道变成 channels[i +
     * 1] 个通道，使用 kernels[i]、pads[i] 和 strides[i]。
     *
     * <pre>{@code
     * stackMultiplyAdds(8, 8, {1, 4, 2}, {3, 3}, {1, 1}, {2, 1}) = 1728
     *     8 × 8 → 4 × 4 with 4 channels: 576; 4 × 4 → 4 × 4 with 2 channels: 1152
     * }</pre>
     *
     * @param h the first input's height, at least 1 · 第一层输入的高，不小于 1
     * @param w the first input's width, at least 1 · 第一层输入的宽，不小于 1
     * @param channels one more than there are layers, each at least 1 · 通道数，比层数多一个，每个不小于 1
     * @param kernels one for each layer, each at least 1; at least one layer · 每层一个，每个不小于 1；至少一层
     * @param pads one for each layer, each at least 0 · 每层一个，每个不小于 0
     * @param strides one for each layer, each at least 1 · 每层一个，每个不小于 1
     * @return the number of products of all layers · 所有层的乘法次数之和
     * @throws IllegalArgumentException if an array is null, empty or of the wrong length, or {@link #multiplyAdds}
     *     would refuse a layer, or the sum is larger than a long · 数组为 null、为空或长度不对，某一层会被
     *     {@link #multiplyAdds} 拒绝，或者总和超出 long 时
     */
    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null || kernels.length == 0) {
            throw new IllegalArgumentException("no layers");
        }
        int L = kernels.length;
        if (channels.length != L + 1 || pads.length != L || strides.length != L) {
            throw new IllegalArgumentException("lengths do not match");
        }
        long flops = 0;
        for (int l = 0; l < L; l++) {
            flops += multiplyAdds(h, w, channels[l], channels[l + 1], kernels[l], pads[l], strides[l]);
            h = ShapeFormula.outputSize(h, kernels[l], pads[l], strides[l]);
            w = ShapeFormula.outputSize(w, kernels[l], pads[l], strides[l]);
        }
        return flops;
    }

    /**
     * How many times fewer products a layer takes at this stride than at stride 1.
     *
     * <p>中文：与步幅为 1 相比，使用该步幅时乘法次数减少到几分之一：步幅 1 的次数除以该步幅的次数。
     *
     * <pre>{@code
     * speedup(8, 8, 3, 1, 2) = 4
     * speedup(7, 7, 3, 0, 2) = 25/9 = 2.77…   5 × 5 outputs against 3 × 3
     * }</pre>
     *
     * @param h the input's height, at least 1 · 输入的高，不小于 1
     * @param w the input's width, at least 1 · 输入的宽，不小于 1
     * @param k the kernel's height and width, at least 1 · 卷积核的高和宽，不小于 1
     * @param pad the padding on each side, at least 0 · 每一侧的填充，不小于 0
     * @param stride the stride both ways, at least 1 · 两个方向上的步幅，不小于 1
     * @return products at stride 1 over products at this stride, at least 1 · 步幅为 1 的次数与该步幅的次数之比，不
     *     小于 1
     * @throws IllegalArgumentException if an argument is out of its range, or the kernel is larger than the padded
     *     input · 参数超出范围，或者卷积核比填充后的输入大时
     */
    public static double speedup(int h, int w, int k, int pad, int stride) {
        float before = multiplyAdds(h, w, 1, 1, k, pad, 1);
        float after = multiplyAdds(h, w, 1, 1, k, pad, stride);
        return before / after;
    }

    /**
     * Unpadded cross-correlation in which each product is taken with {@code multiply.applyAsDouble(xValue, kValue)}
     * instead of {@code *}.
     *
     * <p>Only the products that the output needs: outH · outW · kh · kw calls, in any order, on the thread that
     * called you.
     *
     * <p>中文：不填充的互相关运算，每次乘法都不用 {@code *}，而是调用
     * {@code multiply.applyAsDouble(xValue, kValue)}。只做输出真正需要的乘法：恰好 outH · outW · kh · kw 次调用，顺
     * 序任意，都在调用者的线程上。
     *
     * <pre>{@code
     * x = 1 2 3   k = 1 0   stride = 2   result   4 calls of multiply
     *     4 5 6       0 1                6
     *     7 8 9
     * }</pre>
     *
     * @param x the input, h × w · 输入，h × w
     * @param k the kernel, kh × kw, not flipped · 卷积核，kh × kw，不翻转
     * @param stride the stride both ways, at least 1 · 两个方向上的步幅，不小于 1
     * @param multiply takes a value of x and a value of k, in this order · 依次接受 x 的值和 k 的值
     * @return the output, (⌊(h − kh)/stride⌋ + 1) × (⌊(w − kw)/stride⌋ + 1) · 输出
     * @throws IllegalArgumentException if an argument is null, a grid empty or ragged, the kernel larger than the
     *     input, or the stride below 1; then multiply is not called · 参数为 null、网格为空或各行长度不一、卷积核比
     *     输入大，或者步幅小于 1 时；此时不得调用 multiply
     */
    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        CrossCorrelation.checkTensor(x, "input");
        CrossCorrelation.checkTensor(k, "kernel");
        if (multiply == null) {
            throw new IllegalArgumentException("multiply is null");
        }
        int h_out = ShapeFormula.outputSize(x.length, k.length, 0, stride);
        int w_out = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
        double[][] out = new double[h_out][w_out];
        for (int i = 0; i < h_out; i++) {
            for (int j = 0; j < w_out; j++) {
                float acc = 0f;
                for (int u = 0; u < k.length; u++) {
                    for (int v = 0; v < k[0].length; v++) {
                        acc += multiply.applyAsDouble(x[i * stride + u][j * stride + v], k[u][v]);
                    }
                }
                out[i][j] = acc;
            }
        }
        return out;
    }
}
