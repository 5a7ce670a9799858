package stridelab.conv;

/**
 * The shape of a {@link Tensor}: N, C, H, W, each at least 1, their product an int.
 *
 * <p>Of a kernel it is (output channels, input channels of a group, height, width), of a transposed convolution's kernel
 * (input channels, output channels of a group, height, width): PyTorch's layouts.
 *
 * @param n images of a batch
 * @param channels planes of an image
 * @param height rows of a plane
 * @param width columns of a plane
 */
public record Shape(int n, int channels, int height, int width) {
    public Shape {
        Require.atLeast(1, "n", n);
        Require.atLeast(1, "channels", channels);
        Require.atLeast(1, "height", height);
        Require.atLeast(1, "width", width);
        Require.fitsInt("n · channels · height · width", n, channels, height, width);
    }

    /** Returns the number of values. */
    public int size() {
        return n * channels * height * width;
    }

    /** Returns the number of values in one plane. */
    public int planeSize() {
        return height * width;
    }

    /** Returns the index of a value in a flat array: rows of planes of images, one after another. */
    public int index(int image, int channel, int row, int column) {
        return ((image * channels + channel) * height + row) * width + column;
    }

    /** Returns whether both shapes are equal; not by {@code equals}, for the reason that {@link Padding#isNone} gives. */
    public boolean same(Shape other) {
        return n == other.n && channels == other.channels && height == other.height && width == other.width;
    }

    Shape padded(Padding padding) {
        return new Shape(n, channels, padding.paddedHeight(height), padding.paddedWidth(width));
    }
}
