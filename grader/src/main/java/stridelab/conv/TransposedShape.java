package stridelab.conv;

/**
 * One transposed convolution with all its sizes: settings, input, kernel and output fit together.
 *
 * @param conv the settings
 * @param input N, C, H, W
 * @param kernel input channels, output channels of a group, rows, columns
 * @param output N, output channels, rows, columns
 */
record TransposedShape(TransposedConv2d conv, Shape input, Shape kernel, Shape output) {
    TransposedShape(TransposedConv2d conv, Shape input, Shape kernel) {
        this(conv, input, kernel, output(conv, input, kernel));
    }

    private static Shape output(TransposedConv2d conv, Shape input, Shape kernel) {
        Require.divides("groups", conv.groups(), "input channels", input.channels());
        Require.exactly(input.channels(), "the number of the kernel's input channels", kernel.n());
        Sides sides = conv.sides();
        return new Shape(
                input.n(),
                Require.fitsInt("the output channels", (long) kernel.channels() * conv.groups()),
                Shapes.transposedOutputSize(
                        input.height(),
                        kernel.height(),
                        sides.top(),
                        sides.bottom(),
                        conv.strideH(),
                        conv.dilationH(),
                        conv.outputPadH()),
                Shapes.transposedOutputSize(
                        input.width(),
                        kernel.width(),
                        sides.left(),
                        sides.right(),
                        conv.strideW(),
                        conv.dilationW(),
                        conv.outputPadW()));
    }

    /** Input channels of one group. */
    int groupInputs() {
        return input.channels() / conv.groups();
    }

    /** Output channels of one group. */
    int groupOutputs() {
        return kernel.channels();
    }

    /** Products that are added to the output or to what is cropped from it. */
    long products() {
        return (long) input.size() * kernel.channels() * kernel.planeSize();
    }
}
