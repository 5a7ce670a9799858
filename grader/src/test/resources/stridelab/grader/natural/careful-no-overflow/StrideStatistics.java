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
        requireLayers(kernels);
        requireLayers(strides);
        if (kernels.length != strides.length) {
            throw new IllegalArgumentException("lengths differ");
        }
        // backwards: one value of the last layer, then how many values of the layer before it needs
        int field = 1;
        for (int i = kernels.length - 1; i >= 0; i--) {
            field = (field - 1) * strides[i] + kernels[i];
        }
        return field;
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
        requireLayers(strides);
        int jump = 1;
        for (int s : strides) {
            jump *= s;
        }
        return jump;
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
        ShapeFormula.requirePositive(k);
        ShapeFormula.requirePositive(stride);
        if (stride >= k) {
            return 0;
        }
        return (k - stride) / (double) k;
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
        if (kernel == null || kernel.length == 0) {
            throw new IllegalArgumentException("kernel is null or empty");
        }
        ShapeFormula.requirePositive(stride);
        boolean allZero = true;
        for (double v : kernel) {
            if (v != 0) {
                allZero = false;
            }
        }
        if (allZero) {
            throw new IllegalArgumentException("kernel is all zero");
        }
        double variance = 0.0;
        for (double v : kernel) {
            variance += v * v;
        }
        double covariance = 0.0;
        for (int i = stride; i < kernel.length; i++) {
            covariance += kernel[i] * kernel[i - stride];
        }
        return covariance / variance;
    }

    private static void requireLayers(int[] values) {
        if (values == null || values.length == 0) {
            throw new IllegalArgumentException("no layers");
        }
        for (int v : values) {
            ShapeFormula.requirePositive(v);
        }
    }
}
