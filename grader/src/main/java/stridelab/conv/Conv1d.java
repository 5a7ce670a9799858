package stridelab.conv;

/**
 * A 1-D convolution (cross-correlation): how a kernel walks along a signal. It is the {@link Conv2d} of one row.
 *
 * @param stride samples from one window to the next
 * @param dilation samples from one tap of the kernel to the next
 * @param before samples padded before the signal
 * @param after samples padded after it
 * @param mode what the padding is filled with
 * @param groups parts into which input and output channels are split
 */
public record Conv1d(int stride, int dilation, int before, int after, PaddingMode mode, int groups) {
    private static final Conv1d UNIT = new Conv1d(1, 1, 0, 0, PaddingMode.ZEROS, 1);

    public Conv1d {
        Require.atLeast(1, "stride", stride);
        Require.atLeast(1, "dilation", dilation);
        Require.atLeast(0, "before", before);
        Require.atLeast(0, "after", after);
        Require.atLeast(1, "groups", groups);
    }

    /** Returns the convolution of stride 1, without padding or dilation, with one group. */
    public static Conv1d unit() {
        return UNIT;
    }

    public Conv1d stride(int samples) {
        return new Conv1d(samples, dilation, before, after, mode, groups);
    }

    public Conv1d dilation(int samples) {
        return new Conv1d(stride, samples, before, after, mode, groups);
    }

    /** Pads by the same on both sides. */
    public Conv1d padding(int pad) {
        Require.atLeast(0, "pad", pad);
        return padding(pad, pad);
    }

    public Conv1d padding(int samplesBefore, int samplesAfter) {
        return new Conv1d(stride, dilation, samplesBefore, samplesAfter, mode, groups);
    }

    public Conv1d mode(PaddingMode fill) {
        return new Conv1d(stride, dilation, before, after, fill, groups);
    }

    public Conv1d groups(int count) {
        return new Conv1d(stride, dilation, before, after, mode, count);
    }

    /**
     * Computes one channel from one channel.
     *
     * @throws IllegalArgumentException if an array is null or empty, or the kernel spans more than the padded signal
     */
    public double[] apply(double[] x, double[] k) {
        Require.filled("x", x == null ? 0 : x.length);
        Require.filled("k", k == null ? 0 : k.length);
        return asConv2d().apply(new double[][] {x}, new double[][] {k})[0];
    }

    /**
     * Computes a batch of signals with channels, as tensors of height 1.
     *
     * @param x N, C, 1, length
     * @param k output channels, input channels of a group, 1, taps
     * @return N, output channels, 1, length
     * @throws IllegalArgumentException as for one signal, if a height is not 1, or the channels do not fit the groups
     */
    public Tensor apply(Tensor x, Tensor k) {
        Require.exactly(1, "the height of x", x.shape().height());
        Require.exactly(1, "the height of k", k.shape().height());
        return asConv2d().apply(x, k);
    }

    private Conv2d asConv2d() {
        return new Conv2d(1, stride, 1, dilation, new Padding(0, 0, before, after), mode, groups);
    }
}
