package stridelab.exercises;

/**
 * Question 1: what shape does an output have?
 *
 * <p>Mind the two conventions: {@code pad} is the padding on each side (as frameworks count), {@code totalPad} is
 * both sides together (as the lecture counts). The rules for every method stand in {@code package-info.java}.
 *
 * <p>中文：问题 1，输出的形状是什么？注意两种约定：{@code pad} 是每一侧的填充（框架的约定），{@code totalPad} 是两
 * 侧之和（讲义的约定）。所有方法都要遵守的规则见 {@code package-info.java}。
 */
public final class ShapeFormula {
    private ShapeFormula() {}

    /**
     * The output's size along one side: ⌊(n − k + 2·pad)/stride⌋ + 1.
     *
     * <p>中文：输出在一个方向上的大小：⌊(n − k + 2·pad)/stride⌋ + 1。
     *
     * <pre>{@code
     * outputSize(8, 3, 1, 1) = 8
     * outputSize(8, 3, 1, 2) = 4   (8 − 3 + 2)/2 = 3.5, so 3, and 1 more
     * }</pre>
     *
     * @param n the input's size, at least 1 · 输入的大小，不小于 1
     * @param k the kernel's size, at least 1 · 卷积核的大小，不小于 1
     * @param pad the padding on each side, at least 0 · 每一侧的填充，不小于 0
     * @param stride the stride, at least 1 · 步幅，不小于 1
     * @return the output's size, at least 1 · 输出的大小，不小于 1
     * @throws IllegalArgumentException if an argument is out of its range, the kernel is larger than the padded
     *     input, or the result is larger than an int · 参数超出范围、卷积核比填充后的输入大，或者结果超出 int 时
     */
    public static int outputSize(int n, int k, int pad, int stride) {
        Grids.require(pad >= 0, "pad must not be negative");
        return places(n, k, 2L * pad, stride);
    }

    /**
     * The same for height and width: every array is {height, width}.
     *
     * <p>中文：高和宽两个方向上的同一公式：每个数组都是 {高, 宽}。
     *
     * <pre>{@code
     * outputShape({8, 8}, {3, 5}, {0, 1}, {3, 4}) = {2, 2}
     * }</pre>
     *
     * @param input {height, width} of the input · 输入的 {高, 宽}
     * @param kernel of the kernel · 卷积核的 {高, 宽}
     * @param pad the padding on each side, {above and below, left and right} · 每一侧的填充 {上下, 左右}
     * @param stride the stride, {down, to the right} · 步幅 {向下, 向右}
     * @return {height, width} of the output, a new array · 输出的 {高, 宽}，一个新数组
     * @throws IllegalArgumentException if an array is null or not of length 2, or {@link #outputSize} would refuse
     *     either side · 数组为 null 或长度不是 2，或者任一方向被 {@link #outputSize} 拒绝时
     */
    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        Grids.require(isPair(input) && isPair(kernel) && isPair(pad) && isPair(stride), "pairs expected");
        return new int[] {
            outputSize(input[0], kernel[0], pad[0], stride[0]), outputSize(input[1], kernel[1], pad[1], stride[1])
        };
    }

    /**
     * The output's size in the lecture's convention: ⌊(n − k + totalPad + stride)/stride⌋.
     *
     * <p>中文：按讲义的约定计算输出的大小：⌊(n − k + totalPad + stride)/stride⌋。
     *
     * <pre>{@code
     * outputSizeTotal(8, 3, 2, 2) = 4   the same layer as outputSize(8, 3, 1, 2)
     * outputSizeTotal(8, 4, 3, 1) = 8   3 in all: one side gets 2, the other 1
     * }</pre>
     *
     * @param n the input's size, at least 1 · 输入的大小，不小于 1
     * @param k the kernel's size, at least 1 · 卷积核的大小，不小于 1
     * @param totalPad the padding of both sides together, at least 0 · 两侧填充之和，不小于 0
     * @param stride the stride, at least 1 · 步幅，不小于 1
     * @return the output's size, at least 1 · 输出的大小，不小于 1
     * @throws IllegalArgumentException if an argument is out of its range, the kernel is larger than the padded
     *     input, or the result is larger than an int · 参数超出范围、卷积核比填充后的输入大，或者结果超出 int 时
     */
    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        Grids.require(totalPad >= 0, "totalPad must not be negative");
        return places(n, k, totalPad, stride);
    }

    /**
     * The padding that keeps the size at stride 1: before = ⌈(k − 1)/2⌉, after = ⌊(k − 1)/2⌋.
     *
     * <p>中文：步幅为 1 时保持大小不变的填充：前面 ⌈(k − 1)/2⌉，后面 ⌊(k − 1)/2⌋。
     *
     * <pre>{@code
     * samePadding(3) = {1, 1}
     * samePadding(4) = {2, 1}   an even kernel: one side gets one more
     * }</pre>
     *
     * @param k the kernel's size, at least 1 · 卷积核的大小，不小于 1
     * @return {before, after}, a new array · {前, 后}，一个新数组
     * @throws IllegalArgumentException if k is below 1 · k 小于 1 时
     */
    public static int[] samePadding(int k) {
        Grids.require(k >= 1, "k must be positive");
        return new int[] {k / 2, (k - 1) / 2};
    }

    /**
     * How many unpadded layers, one after another, bring a size of n to at most {@code target}.
     *
     * <p>0 if it is there already, whatever the kernel. No layer may have a kernel larger than what it gets. Answer
     * at once, for n up to the largest int too. (The lecture's notes say 44 for 224, 5, 1, 4. Count for yourself.)
     *
     * <p>中文：大小为 n 的输入，要经过多少个不填充的层，才能降到不大于 {@code target}？如果一开始就已经满足，无论卷
     * 积核多大都返回 0。任何一层的卷积核都不能比它的输入大。n 取到最大的 int 时也要立刻给出答案。（讲义说 224, 5,
     * 1, 4 需要 44 层，请自己数一数。）
     *
     * <pre>{@code
     * layersUntil(32, 5, 1, 4) = 7   32 → 28 → 24 → 20 → 16 → 12 → 8 → 4
     * layersUntil(10, 3, 2, 3) = 2   10 → 4 → 1
     * }</pre>
     *
     * @param n the input's size, at least 1 · 输入的大小，不小于 1
     * @param k every layer's kernel, at least 1 · 每层卷积核的大小，不小于 1
     * @param stride every layer's stride, at least 1 · 每层的步幅，不小于 1
     * @param target the size to come down to, at least 1 · 目标大小，不小于 1
     * @return the number of layers · 层数
     * @throws IllegalArgumentException if an argument is out of its range, or the target can't be reached · 参数超
     *     出范围，或者无法到达目标时
     */
    public static int layersUntil(int n, int k, int stride, int target) {
        Grids.require(n >= 1 && k >= 1 && stride >= 1 && target >= 1, "arguments must be positive");
        if (n <= target) {
            return 0;
        }
        if (stride > 1) {
            int layers = 0;
            for (int size = n; size > target; size = places(size, k, 0, stride)) {
                layers++;
            }
            return layers;
        }
        Grids.require(k > 1, "k = 1 changes nothing");
        // With stride 1 each layer takes off k - 1: the sizes are n, n - (k - 1), n - 2(k - 1), ...
        int loss = k - 1;
        int layers = (n - target - 1) / loss + 1;
        Grids.require(n - (layers - 1) * loss >= k, "target out of reach");
        return layers;
    }

    /**
     * The share of an n × n image's pixels that {@code layers} unpadded stride-1 layers slice off.
     *
     * <p>With layers = 0 nothing is lost, whatever the kernel.
     *
     * <p>中文：n × n 的图像经过 {@code layers} 个不填充、步幅为 1 的层之后，被切掉的像素占多大比例。layers = 0 时什
     * 么都没有丢，结果是 0，与卷积核无关。
     *
     * <pre>{@code
     * lostFraction(240, 5, 10) = 11/36 = 0.3055…   240 → 200; 1 − 200²/240²
     * }</pre>
     *
     * @param n the image's size, at least 1 · 图像的边长，不小于 1
     * @param k every layer's kernel, k × k, at least 1 · 每层卷积核的边长，不小于 1
     * @param layers the number of layers, at least 0 · 层数，不小于 0
     * @return the lost pixels over all pixels, from 0 to below 1 · 丢失的像素与全部像素之比，在 [0, 1) 内
     * @throws IllegalArgumentException if an argument is out of its range, or nothing would be left · 参数超出范
     *     围，或者图像一个像素也不剩时
     */
    public static double lostFraction(int n, int k, int layers) {
        Grids.require(n >= 1 && k >= 1 && layers >= 0, "argument out of range");
        long left = n - (long) layers * (k - 1);
        Grids.require(left >= 1, "nothing left");
        double share = (double) left / n;
        return 1 - share * share;
    }

    private static boolean isPair(int[] a) {
        return a != null && a.length == 2;
    }

    private static int places(long n, long k, long padding, long stride) {
        Grids.require(n >= 1 && k >= 1 && stride >= 1, "n, k and stride must be positive");
        Grids.require(k <= n + padding, "kernel larger than padded input");
        long size = (n - k + padding) / stride + 1;
        Grids.require(size <= Integer.MAX_VALUE, "output too large");
        return (int) size;
    }
}
