package stridelab.exercises;

/**
 * Question 2: what does a stride mean for sound?
 *
 * <p>A sound is an array of samples, {@code sampleRate} of them a second. The rules for every method stand in
 * {@code package-info.java}.
 *
 * <p>中文：问题 2，对声音来说，步幅意味着什么？声音是一个样本数组，每秒有 {@code sampleRate} 个样本。所有方法都要遵
 * 守的规则见 {@code package-info.java}。
 */
public final class AudioStride {
    private AudioStride() {}

    /**
     * Cross-correlation in one dimension, without padding.
     *
     * <p>中文：一维的互相关运算，不填充。
     *
     * <pre>{@code
     * conv1d({1, 2, 3, 4, 5}, {1, 10}, 2) = {21, 43}   1·1 + 2·10, 3·1 + 4·10; the 5 is not reached
     * }</pre>
     *
     * @param signal the samples · 信号的样本
     * @param kernel the kernel, not flipped · 卷积核，不翻转
     * @param stride samples from one window to the next, at least 1 · 步幅，不小于 1
     * @return ⌊(signal − kernel)/stride⌋ + 1 values, the names standing for the lengths · 输出，公式中的名字代表长
     *     度
     * @throws IllegalArgumentException if an array is null or empty, the kernel is longer than the signal, or the
     *     stride is below 1 · 数组为 null 或为空、卷积核比信号长，或者步幅小于 1 时
     */
    public static double[] conv1d(double[] signal, double[] kernel, int stride) {
        if (signal == null || kernel == null || signal.length == 0 || kernel.length == 0) {
            throw new IllegalArgumentException("empty tensor");
        }
        int out_len = ShapeFormula.outputSize(signal.length, kernel.length, 0, stride);
        double[] out = new double[out_len];
        for (int i = 0; i < out_len; i++) {
            float acc = 0f;
            for (int j = 0; j < kernel.length; j++) {
                acc += (float) (signal[i * stride + j] * kernel[j]);
            }
            out[i] = acc;
        }
        return out;
    }

    /**
     * How many samples a second are left after the stride.
     *
     * <p>中文：经过步幅之后，每秒还剩多少个样本。
     *
     * <pre>{@code
     * outputRate(44100, 2) = 22050
     * }</pre>
     *
     * @param sampleRate samples per second, finite and above 0; need not be whole · 采样率（每秒样本数），有限且大
     *     于 0，不必是整数
     * @param stride the stride, at least 1 · 步幅，不小于 1
     * @return samples per second, need not be whole · 新的采样率，不必是整数
     * @throws IllegalArgumentException if sampleRate is not finite or not above 0, or the stride is below 1 · 采样
     *     率不是有限的正数，或者步幅小于 1 时
     */
    public static double outputRate(double sampleRate, int stride) {
        if (!Double.isFinite(sampleRate) || sampleRate <= 0 || stride < 1) {
            throw new IllegalArgumentException("bad sample rate or stride");
        }
        return (float) sampleRate / stride;
    }

    /**
     * The frequency that one hears of a tone once only each stride-th sample is kept, with no filter before.
     *
     * <p>Samples at rate r cannot tell a tone of f Hz from one of r − f Hz, r + f Hz, 2r − f Hz, … Of all these,
     * one lies in [0, r/2]: that is the one that is heard. Here r is the new rate. The tone may lie above the old
     * rate, too.
     *
     * <p>中文：只保留每 stride 个样本中的一个（之前不做滤波）之后，频率为 {@code frequency} 的纯音听起来是什么频
     * 率？采样率为 r 时，频率为 f、r − f、r + f、2r − f …… 的纯音得到的样本无法区分，其中落在 [0, r/2] 内的那一个就
     * 是听到的频率。这里的 r 是新的采样率。原来的频率也可能高于旧的采样率。
     *
     * <pre>{@code
     * aliasFrequency(1000, 8000, 2) = 1000   the new rate is 4000: below 2000 nothing changes
     * aliasFrequency(3000, 8000, 2) = 1000   4000 − 3000
     * }</pre>
     *
     * @param frequency in Hz, finite and at least 0 · 频率（Hz），有限且不小于 0
     * @param sampleRate samples per second before the stride, finite and above 0 · 原来的采样率，有限且大于 0
     * @param stride the stride, at least 1 · 步幅，不小于 1
     * @return a frequency in [0, newRate/2], in Hz · [0, 新采样率/2] 内的一个频率（Hz）
     * @throws IllegalArgumentException if an argument is out of its range · 参数超出范围时
     */
    public static double aliasFrequency(double frequency, double sampleRate, int stride) {
        if (!Double.isFinite(frequency) || frequency < 0) {
            throw new IllegalArgumentException("bad frequency");
        }
        float rate = (float) outputRate(sampleRate, stride);
        float f = (float) frequency % rate;
        return f > rate / 2 ? rate - f : f;
    }

    /**
     * The mean of each full block of {@code stride} samples: a strided convolution with a flat kernel as long as
     * the stride. What is left after the last full block is dropped.
     *
     * <p>中文：每 {@code stride} 个样本为一块，求每个完整块的平均值：相当于用长度等于步幅的平坦卷积核做带步幅的卷
     * 积。末尾不足一块的样本舍去。
     *
     * <pre>{@code
     * movingAverageDecimate({1, 3, 5, 7, 9}, 2) = {2, 6}
     * }</pre>
     *
     * @param signal the samples · 信号的样本
     * @param stride the length of a block, at least 1 · 块的长度，不小于 1
     * @return ⌊length/stride⌋ means · ⌊长度/stride⌋ 个平均值
     * @throws IllegalArgumentException if the signal is null, empty or shorter than one block, or the stride is
     *     below 1 · 信号为 null、为空或不足一块，或者步幅小于 1 时
     */
    public static double[] movingAverageDecimate(double[] signal, int stride) {
        if (signal == null || signal.length == 0 || stride < 1 || signal.length < stride) {
            throw new IllegalArgumentException("signal too short");
        }
        // avg_pool1d is a conv with a constant weight
        double[] weight = new double[stride];
        for (int i = 0; i < stride; i++) {
            weight[i] = 1f / stride;
        }
        return conv1d(signal, weight, stride);
    }
}
