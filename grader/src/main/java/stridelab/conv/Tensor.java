package stridelab.conv;

/**
 * A batch of images with channels, in double: the values row after row, plane after plane, image after image.
 *
 * <p>The array is held, not copied; two tensors are equal only when they hold the same array.
 *
 * @param shape N, C, H, W
 * @param values as many as the shape says
 */
public record Tensor(Shape shape, double[] values) {
    public Tensor {
        Require.exactly(shape.size(), "the length of values", values.length);
    }

    public static Tensor zeros(Shape shape) {
        return new Tensor(shape, new double[shape.size()]);
    }

    /** Returns one image with one channel. */
    public static Tensor of(double[][] grid) {
        return of("grid", grid);
    }

    /** Returns one image: channels, rows, columns. */
    public static Tensor of(double[][][] planes) {
        return of("planes", planes);
    }

    /** Returns a batch of images, or a kernel: output channels, input channels, rows, columns. */
    public static Tensor of(double[][][][] batch) {
        return of("batch", batch);
    }

    static Tensor of(String name, double[][] grid) {
        Tensor tensor = zeros(Grids.shape(name, grid));
        Grids.flatten(grid, tensor.values, 0);
        return tensor;
    }

    static Tensor of(String name, double[][][] planes) {
        Tensor tensor = zeros(Grids.shape(name, planes));
        tensor.fill(0, planes);
        return tensor;
    }

    static Tensor of(String name, double[][][][] batch) {
        Tensor tensor = zeros(Grids.shape(name, batch));
        for (int image = 0; image < batch.length; image++) {
            tensor.fill(image, batch[image]);
        }
        return tensor;
    }

    /** Returns a copy of one plane, as rows of columns. */
    public double[][] plane(int image, int channel) {
        return Grids.unflatten(values, shape.index(image, channel, 0, 0), shape.height(), shape.width());
    }

    /** Returns a copy of one image: channels, rows, columns. */
    public double[][][] image(int image) {
        double[][][] planes = new double[shape.channels()][][];
        for (int channel = 0; channel < planes.length; channel++) {
            planes[channel] = plane(image, channel);
        }
        return planes;
    }

    private void fill(int image, double[][][] planes) {
        for (int channel = 0; channel < planes.length; channel++) {
            Grids.flatten(planes[channel], values, shape.index(image, channel, 0, 0));
        }
    }
}
