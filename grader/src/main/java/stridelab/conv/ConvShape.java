package stridelab.conv;

/**
 * A convolution with all its sizes; {@link Conv2d#shape} makes those that fit together.
 *
 * @param strideH rows from one window to the next
 * @param strideW columns from one window to the next
 * @param dilationH rows from one tap of the kernel to the next
 * @param dilationW columns from one tap of the kernel to the next
 * @param padding on each side
 * @param mode what the padding is filled with
 * @param groups parts into which input and output channels are split
 * @param input N, C, H, W
 * @param kernel output channels, input channels of a group, rows, columns
 * @param output N, output channels, rows, columns
 */
public record ConvShape(
        int strideH,
        int strideW,
        int dilationH,
        int dilationW,
        Padding padding,
        PaddingMode mode,
        int groups,
        Shape input,
        Shape kernel,
        Shape output) {
    /** Returns the number of input channels that one output channel sees. */
    public int groupInputs() {
        return kernel.channels();
    }

    /** Returns the number of output channels of one group. */
    public int groupOutputs() {
        return kernel.n() / groups;
    }

    /** Returns the number of products that all outputs together are sums of. */
    public long products() {
        return (long) output.size() * kernel.channels() * kernel.planeSize();
    }

    /** Returns whether the padded input has at most four times as many values as there are products. */
    boolean padsLittle() {
        long plane = (long) padding.paddedHeight(input.height()) * padding.paddedWidth(input.width());
        long most = 4 * Math.min(products(), Integer.MAX_VALUE / 4);
        return padding.isNone() || plane <= most / input.channels() / input.n();
    }
}
