package stridelab.conv;

/**
 * One convolution with all its sizes: settings, input, kernel and output fit together.
 *
 * @param conv the settings
 * @param input N, C, H, W
 * @param kernel output channels, input channels of a group, rows, columns
 * @param output N, output channels, rows, columns
 */
record ConvShape(Conv2d conv, Shape input, Shape kernel, Shape output) {
    ConvShape(Conv2d conv, Shape input, Shape kernel) {
        this(conv, input, kernel, output(conv, input, kernel));
    }

    private static Shape output(Conv2d conv, Shape input, Shape kernel) {
        int groups = conv.groups();
        Require.divides("groups", groups, "input channels", input.channels());
        Require.divides("groups", groups, "output channels", kernel.n());
        Require.exactly(input.channels() / groups, "the number of the kernel's input channels", kernel.channels());
        Sides sides = conv.sides();
        // A position of the padded input is an int everywhere.
        sides.paddedHeight(input.height());
        sides.paddedWidth(input.width());
        return new Shape(
                input.n(),
                kernel.n(),
                Shapes.outputSize(
                        "the kernel's height",
                        input.height(),
                        kernel.height(),
                        sides.top(),
                        sides.bottom(),
                        conv.strideH(),
                        conv.dilationH()),
                Shapes.outputSize(
                        "the kernel's width",
                        input.width(),
                        kernel.width(),
                        sides.left(),
                        sides.right(),
                        conv.strideW(),
                        conv.dilationW()));
    }

    /** Input channels that one output channel sees. */
    int groupInputs() {
        return kernel.channels();
    }

    /** Output channels of one group. */
    int groupOutputs() {
        return kernel.n() / conv.groups();
    }

    /** Products that the outputs are sums of. */
    long products() {
        return (long) output.size() * kernel.channels() * kernel.planeSize();
    }

    /** Whether the padded input has few values beside the products, so that copying it is a small part of the work. */
    boolean padsLittle() {
        long plane =
                (long) conv.sides().paddedHeight(input.height()) * conv.sides().paddedWidth(input.width());
        long most = 4 * Math.min(products(), Integer.MAX_VALUE / 4);
        return conv.sides().areNone() || plane <= most / input.channels() / input.n();
    }
}
