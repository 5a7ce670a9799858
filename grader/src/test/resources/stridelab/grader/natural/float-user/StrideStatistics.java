package stridelab.exercises;

/**
 * Question 5: what does a stride do statistically?
 *
 * <p>The rules for every method stand in {@code package-info.java}.
 *
 * <p>中文：问题 5，步幅在统计意义上做了什么？所有方法都要遵守的规则见 {@code package-info.java}。
 */
public final class StrideStatistics {
    private StrideStatistics() {}

    /**
     * How many neighbouring inputs (along one side) one value of the last layer depends on.
     *
     * <p>中文：最后一层的一个值（在一个方向上）依赖多少个相邻的输入，即感受野的大小。
     *
     * <pre>{@code
     * receptiveField({3}, {2}) = 3
     * receptiveField({3, 3}, {2, 1}) = 7   3 values of the first layer, 2 apart, each sees 3
     * }</pre>
     *
     * @param kernels one for each layer, the first layer first, each at least 1 · 每层一个，从第一层开始，每个不小
     *     于 1
     * @param strides one for each layer, each at least 1 · 每层一个，每个不小于 1
     * @return the receptive field, in inputs · 感受野的大小（输入的个数）
     * @throws IllegalArgumentException if an array is null or empty, their lengths differ, a value is below 1, or
     *     the result is larger than an int · 数组为 null 或为空、长度不同、有值小于 1，或者结果超出 int 时
     */
    public static int receptiveField(int[] kernels, int[] strides) {
        if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length) {
            throw new IllegalArgumentException("bad layers");
        }
        long rf = 1;
        long jump = 1;
        for (int l = 0; l < kernels.length; l++) {
            if (kernels[l] < 1 || strides[l] < 1) {
                throw new IllegalArgumentException("bad layer " + l);
            }
            rf += (kernels[l] - 1) * jump;
            jump *= strides[l];
            if (rf > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("too large");
            }
        }
        return (int) rf;
    }

    /**
     * The distance, in inputs, between two neighbouring values of the last layer.
     *
     * <p>中文：最后一层中两个相邻的值，在输入上相距多远。
     *
     * <pre>{@code
     * jump({2, 3}) = 6
     * }</pre>
     *
     * @param strides one for each layer, each at least 1 · 每层一个，每个不小于 1
     * @return the distance, in inputs · 距离（输入的个数）
     * @throws IllegalArgumentException if the array is null or empty, a value is below 1, or the result is larger
     *     than an int · 数组为 null 或为空、有值小于 1，或者结果超出 int 时
     */
    public static int jump(int[] strides) {
        if (strides == null || strides.length == 0) {
            throw new IllegalArgumentException("bad layers");
        }
        long jump = 1;
        for (int s : strides) {
            if (s < 1) {
                throw new IllegalArgumentException("bad stride " + s);
            }
            jump *= s;
            if (jump > Integer.MAX_VALUE) {
                throw new IllegalArgumentException("too large");
            }
        }
        return (int) jump;
    }

    /**
     * The share of a window's inputs (along one side) that its next neighbour reads too.
     *
     * <p>中文：一个窗口的输入中（在一个方向上），有多大比例也会被下一个窗口读到。
     *
     * <pre>{@code
     * overlap(3, 1) = 2/3
     * overlap(3, 2) = 1/3
     * }</pre>
     *
     * @param k the window's size, at least 1 · 窗口的大小，不小于 1
     * @param stride the stride, at least 1 · 步幅，不小于 1
     * @return from 0 to below 1 · 在 [0, 1) 内
     * @throws IllegalArgumentException if k or stride is below 1 · k 或 stride 小于 1 时
     */
    public static double overlap(int k, int stride) {
        if (k < 1 || stride < 1) {
            throw new IllegalArgumentException("bad size");
        }
        return Math.max(0f, (k - stride) / (float) k);
    }

    /**
     * The correlation of two neighbouring outputs when the input is white noise: independent values with mean 0 and
     * the same variance.
     *
     * <p>中文：输入是白噪声（相互独立、均值为 0、方差相同）时，两个相邻输出的相关系数。
     *
     * <pre>{@code
     * neighbourCorrelation({1, 1, 1}, 1) = 2/3
     * neighbourCorrelation({1, 2, 3}, 2) = 3/14
     * }</pre>
     *
     * @param kernel the kernel's values · 卷积核的值
     * @param stride the stride, at least 1 · 步幅，不小于 1
     * @return a number in [−1, 1] · [−1, 1] 内的一个数
     * @throws IllegalArgumentException if the kernel is null, empty or all zero, or the stride is below 1 · 卷积核
     *     为 null、为空或全为零，或者步幅小于 1 时
     */
    public static double neighbourCorrelation(double[] kernel, int stride) {
        if (kernel == null || kernel.length == 0 || stride < 1) {
            throw new IllegalArgumentException("bad kernel");
        }
        float cov = 0f;
        float var = 0f;
        for (int i = 0; i < kernel.length; i++) {
            var += kernel[i] * kernel[i];
            if (i >= stride) {
                cov += kernel[i] * kernel[i - stride];
            }
        }
        if (var == 0f) {
            throw new IllegalArgumentException("kernel is all zero");
        }
        return cov / var;
    }
}
