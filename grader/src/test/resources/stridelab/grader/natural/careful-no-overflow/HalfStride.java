package stridelab.exercises;

/**
 * Question 6: what would a stride of 1/2 be?
 *
 * <p>(The notebook's answer says that it halves the size. Does it?) The rules for every method stand in
 * {@code package-info.java}.
 *
 * <p>中文：问题 6，步幅为 1/2 会是什么？（笔记本的答案说它会把尺寸减半。真是这样吗？）所有方法都要遵守的规则见
 * {@code package-info.java}。
 */
public final class HalfStride {
    private HalfStride() {}

    /**
     * The size that a transposed convolution gives along one side: (n − 1)·stride − 2·pad + k + outputPad.
     *
     * <p>Here a kernel may be larger than the input.
     *
     * <p>中文：转置卷积在一个方向上的输出大小：(n − 1)·stride − 2·pad + k + outputPad。这里卷积核可以比输入大。
     *
     * <pre>{@code
     * outputSize(4, 4, 1, 2, 0) = 8
     * outputSize(4, 3, 1, 2, 1) = 8
     * }</pre>
     *
     * @param n the input's size, at least 1 · 输入的大小，不小于 1
     * @param k the kernel's size, at least 1 · 卷积核的大小，不小于 1
     * @param pad at least 0; takes away from each side of the output · 填充，不小于 0；从输出的每一侧去掉这么多
     * @param stride the stride, at least 1 · 步幅，不小于 1
     * @param outputPad added at the end, in 0..stride−1 · 加在末尾的大小，在 0..stride−1 内
     * @return the output's size, at least 1 · 输出的大小，不小于 1
     * @throws IllegalArgumentException if an argument is out of its range, or the result is below 1 or larger than
     *     an int · 参数超出范围，或者结果小于 1 或超出 int 时
     */
    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        ShapeFormula.requirePositive(n);
        ShapeFormula.requirePositive(k);
        ShapeFormula.requirePositive(stride);
        ShapeFormula.requireNotNegative(pad);
        if (outputPad < 0 || outputPad >= stride) {
            throw new IllegalArgumentException("outputPad must be in 0.." + (stride - 1));
        }
        int size = (n - 1) * stride - 2 * pad + k + outputPad;
        if (size < 1) {
            throw new IllegalArgumentException("nothing left");
        }
        return size;
    }

    /**
     * factor − 1 zeros between neighbours, both ways; none outside.
     *
     * <p>中文：在两个方向上，相邻的值之间插入 factor − 1 个零；外侧不加。
     *
     * <pre>{@code
     * x = 1 2   factor = 2   result = 1 0 2
     *     3 4                         0 0 0
     *                                 3 0 4
     * }</pre>
     *
     * @param x the input, h × w · 输入，h × w
     * @param factor at least 1; 1 gives a copy · 倍数，不小于 1；为 1 时得到一份副本
     * @return a new grid, ((h − 1)·factor + 1) × ((w − 1)·factor + 1) · 一个新的网格
     * @throws IllegalArgumentException if x is null, empty or ragged, the factor is below 1, or the result is
     *     larger than an array can be · x 不合法、倍数小于 1，或者结果的大小超出 int 时
     */
    public static double[][] insertZeros(double[][] x, int factor) {
        CrossCorrelation.requireGrid(x);
        ShapeFormula.requirePositive(factor);
        double[][] out = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int r = 0; r < x.length; r++) {
            for (int c = 0; c < x[0].length; c++) {
                out[r * factor][c * factor] = x[r][c];
            }
        }
        return out;
    }

    /**
     * Transposed convolution, PyTorch's {@code conv_transpose2d}: every input value lays the kernel, times itself,
     * on the output, {@code stride} away from its neighbour's; what overlaps adds up; then {@code pad} is cut off
     * on every side.
     *
     * <p>It is the adjoint of the convolution with the same k, pad and stride: Σ conv(a)·b = Σ a·transposed(b),
     * where the sizes fit.
     *
     * <p>中文：转置卷积，即 PyTorch 的 {@code conv_transpose2d}：每个输入值乘以整个卷积核，放到输出上，相邻的两个相
     * 距 {@code stride}；重叠的部分相加；最后每一侧裁掉 {@code pad}。它是具有相同 k、pad 和 stride 的卷积的伴随：在
     * 尺寸匹配时 Σ conv(a)·b = Σ a·transposed(b)。
     *
     * <pre>{@code
     * x = 0 1   k = 0 1   pad = 0   stride 1: 0  0 1   stride 2: 0 0 0 1
     *     2 3       2 3                       0  4 6             0 0 2 3
     *                                         4 12 9             0 2 0 3
     *                                                            4 6 6 9
     * }</pre>
     *
     * @param x the input, h × w · 输入，h × w
     * @param k the kernel, kh × kw, may be larger than x · 卷积核，kh × kw，可以比 x 大
     * @param pad what is cut off on each side, at least 0 · 每一侧裁掉的大小，不小于 0
     * @param stride the stride both ways, at least 1 · 两个方向上的步幅，不小于 1
     * @return the output, (h − 1)·stride − 2·pad + kh rows, and columns likewise · 输出，列数的公式相同
     * @throws IllegalArgumentException if a grid is null, empty or ragged, pad is below 0, the stride below 1, or
     *     the output would be empty or larger than an array can be · 网格不合法、填充小于 0、步幅小于 1，或者输出为
     *     空或大小超出 int 时
     */
    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        CrossCorrelation.requireGrid(x);
        CrossCorrelation.requireGrid(k);
        ShapeFormula.requireNotNegative(pad);
        ShapeFormula.requirePositive(stride);
        int outH = outputSize(x.length, k.length, pad, stride, 0);
        int outW = outputSize(x[0].length, k[0].length, pad, stride, 0);

        // everything first, then cut off the border
        double[][] full = new double[outH + 2 * pad][outW + 2 * pad];
        for (int r = 0; r < x.length; r++) {
            for (int c = 0; c < x[0].length; c++) {
                for (int kr = 0; kr < k.length; kr++) {
                    for (int kc = 0; kc < k[0].length; kc++) {
                        full[r * stride + kr][c * stride + kc] += x[r][c] * k[kr][kc];
                    }
                }
            }
        }
        double[][] out = new double[outH][outW];
        for (int r = 0; r < outH; r++) {
            System.arraycopy(full[r + pad], pad, out[r], 0, outW);
        }
        return out;
    }

    /**
     * The kernel with which a transposed convolution at stride {@code factor} interpolates linearly.
     *
     * <p>Its size is 2·factor − factor mod 2. It falls linearly from its middle, both ways, and would be 0 at a
     * distance of factor; a cell is the product of its row's and its column's value.
     *
     * <p>中文：步幅为 {@code factor} 的转置卷积用来做双线性插值的卷积核，大小为 2·factor − factor mod 2。它从正中间
     * 向两个方向线性下降，到距离 factor 处恰好为 0；每个元素是所在行的值与所在列的值之积。
     *
     * <pre>{@code
     * factor 2, along one side: 1/4 3/4 3/4 1/4
     * factor 3, along one side: 1/3 2/3  1  2/3 1/3
     * }</pre>
     *
     * @param factor at least 1 · 倍数，不小于 1
     * @return a square grid · 一个正方形网格
     * @throws IllegalArgumentException if the factor is below 1, or the kernel larger than an array can be · 倍数小
     *     于 1，或者卷积核的大小超出 int 时
     */
    public static double[][] bilinearKernel(int factor) {
        ShapeFormula.requirePositive(factor);
        int size = 2 * factor - factor % 2;
        double middle = (size - 1) / 2.0;
        double[][] kernel = new double[size][size];
        for (int r = 0; r < size; r++) {
            for (int c = 0; c < size; c++) {
                double rowValue = (factor - Math.abs(r - middle)) / factor;
                double columnValue = (factor - Math.abs(c - middle)) / factor;
                kernel[r][c] = rowValue * columnValue;
            }
        }
        return kernel;
    }

    /**
     * Stride 1/factor: the transposed convolution with {@link #bilinearKernel} at stride {@code factor}, where pad
     * = ⌈(factor − 1)/2⌉. Outside of the image is 0, so values fall off at its border.
     *
     * <p>中文：步幅 1/factor：以 {@code factor} 为步幅、用 {@link #bilinearKernel} 做转置卷积，其中 pad = ⌈(factor
     * − 1)/2⌉。图像之外视为 0，所以靠近边界的值会变小。
     *
     * <pre>{@code
     * upsample({{16, 32}}, 2) = {{9, 15, 21, 18}, {9, 15, 21, 18}}
     * }</pre>
     *
     * @param x the image, h × w · 图像，h × w
     * @param factor at least 1 · 倍数，不小于 1
     * @return a new grid, (h·factor) × (w·factor) · 一个新的网格
     * @throws IllegalArgumentException if x is null, empty or ragged, the factor is below 1, or the result is
     *     larger than an array can be · x 不合法、倍数小于 1，或者结果的大小超出 int 时
     */
    public static double[][] upsample(double[][] x, int factor) {
        CrossCorrelation.requireGrid(x);
        ShapeFormula.requirePositive(factor);
        int pad = (int) Math.ceil((factor - 1) / 2.0);
        return transposedConv2d(x, bilinearKernel(factor), pad, factor);
    }
}
