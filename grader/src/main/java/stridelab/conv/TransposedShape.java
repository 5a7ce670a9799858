package stridelab.conv;

/**
 * A transposed convolution with all its sizes; {@link TransposedConv2d#shape} makes those that fit together.
 *
 * @param strideH rows from one value's window in the output to the next
 * @param strideW columns from one value's window in the output to the next
 * @param dilationH rows from one tap of the kernel to the next
 * @param dilationW columns from one tap of the kernel to the next
 * @param padding what is cropped on each side
 * @param groups parts into which input and output channels are split
 * @param input N, C, H, W
 * @param kernel input channels, output channels of a group, rows, columns
 * @param output N, output channels, rows, columns
 */
public record TransposedShape(
        int strideH,
        int strideW,
        int dilationH,
        int dilationW,
        Padding padding,
        int groups,
        Shape input,
        Shape kernel,
        Shape output) {
    /** Returns the number of input channels of one group. */
    public int groupInputs() {
        return input.channels() / groups;
    }

    /** Returns the number of output channels of one group. */
    public int groupOutputs() {
        return kernel.channels();
    }

    /** Returns the number of products that are added to the output or to what is cropped from it. */
    public long products() {
        return (long) input.size() * kernel.channels() * kernel.planeSize();
    }
}
