package stridelab.exercises;

import java.util.Arrays;

/**
 * The second notebook's last part: more than one channel.
 *
 * <p>All of it without padding, at stride 1. The rules for every method stand in {@code package-info.java}.
 *
 * <p>中文：第二个笔记本的最后一部分，多个通道。都不填充，步幅为 1。所有方法都要遵守的规则见
 * {@code package-info.java}。
 */
public final class Channels {
    private Channels() {}

    /**
     * Several input channels, one output channel: each channel is cross-correlated with its own layer of the
     * kernel, and the results are added up.
     *
     * <p>中文：多输入通道、单输出通道：每个通道与卷积核中对应的一层做互相关运算，再把结果相加。
     *
     * <pre>{@code
     * x = 0 1 2   1 2 3   k = 0 1   1 2   result =  56  72
     *     3 4 5   4 5 6       2 3   3 4            104 120
     *     6 7 8   7 8 9
     * }</pre>
     *
     * @param x the input, channels × h × w · 输入，通道 × h × w
     * @param k the kernel, channels × kh × kw · 卷积核，通道 × kh × kw
     * @return the output, (h − kh + 1) × (w − kw + 1) · 输出
     * @throws IllegalArgumentException if an array is null, empty or ragged, the numbers of channels differ, or the
     *     kernel is larger than the input · 数组为 null、为空或形状不规则，通道数不同，或者卷积核比输入大时
     */
    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Grids.checkChannels(x, "x");
        Grids.checkChannels(k, "k");
        Grids.require(x.length == k.length, "numbers of channels differ");
        double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
        for (int c = 1; c < x.length; c++) {
            Grids.addTo(sum, CrossCorrelation.corr2d(x[c], k[c]));
        }
        return sum;
    }

    /**
     * Several output channels: one for each kernel, in their order.
     *
     * <p>中文：多输出通道：每个卷积核给出一个输出通道，顺序不变。
     *
     * <pre>{@code
     * x and k as above: k, k + 1 and k + 2 give the three channels
     *  56  72    76 100    96 128
     * 104 120   148 172   192 224
     * }</pre>
     *
     * @param x the input, inChannels × h × w · 输入，输入通道 × h × w
     * @param k the kernels, outChannels × inChannels × kh × kw · 卷积核，输出通道 × 输入通道 × kh × kw
     * @return the output, outChannels × (h − kh + 1) × (w − kw + 1) · 输出
     * @throws IllegalArgumentException if an array is null, empty or ragged, the numbers of input channels differ,
     *     or a kernel is larger than the input · 数组为 null、为空或形状不规则，输入通道数不同，或者卷积核比输入大
     *     时
     */
    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Grids.require(k != null && k.length > 0, "k is null or empty");
        for (double[][][] each : k) {
            Grids.checkChannels(each, "k");
            Grids.require(Arrays.equals(Grids.shape(each[0]), Grids.shape(k[0][0])), "k is ragged");
            Grids.require(each.length == k[0].length, "k is ragged");
        }
        double[][][] y = new double[k.length][][];
        for (int o = 0; o < k.length; o++) {
            y[o] = corr2dMultiIn(x, k[o]);
        }
        return y;
    }

    /**
     * The shape of the weights that a lazy layer infers from its first input. (Whether the kernel fits on that
     * input is not asked here.)
     *
     * <p>中文：延迟初始化的层根据第一个输入推断出的权重形状。（这里不考虑卷积核是否放得进输入。）
     *
     * <pre>{@code
     * lazyWeightShape({3, 224, 224}, 64, 7, 7) = {64, 3, 7, 7}
     * }</pre>
     *
     * @param inputShape {channels, height, width}, each at least 1 · {通道, 高, 宽}，每个不小于 1
     * @param outChannels at least 1 · 输出通道数，不小于 1
     * @param kernelH the kernel's height, at least 1 · 卷积核的高，不小于 1
     * @param kernelW the kernel's width, at least 1 · 卷积核的宽，不小于 1
     * @return {outChannels, channels, kernelH, kernelW}, a new array · {输出通道, 通道, 卷积核高, 卷积核宽}，一个新
     *     数组
     * @throws IllegalArgumentException if inputShape is null or not of length 3, or a number is below 1 ·
     *     inputShape 为 null 或长度不是 3，或者有数小于 1 时
     */
    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Grids.require(inputShape != null && inputShape.length == 3, "inputShape must have 3 numbers");
        Grids.require(inputShape[0] >= 1 && inputShape[1] >= 1 && inputShape[2] >= 1, "inputShape below 1");
        Grids.require(outChannels >= 1 && kernelH >= 1 && kernelW >= 1, "below 1");
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
