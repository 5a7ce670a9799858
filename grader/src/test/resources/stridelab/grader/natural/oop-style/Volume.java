package stridelab.exercises;

/** Checks for stacks of grids: channels x rows x columns, all of the same shape. */
final class Volume {

    private final double[][][] layers;
    private final Shape shape;

    private Volume(double[][][] layers, Shape shape) {
        this.layers = layers;
        this.shape = shape;
    }

    static Volume wrap(double[][][] layers, String name) {
        Require.notNull(layers, name);
        if (layers.length == 0) {
            throw new IllegalArgumentException(name + " has no channels");
        }
        Shape first = Matrix.wrap(layers[0], name + "[0]").shape();
        for (int c = 1; c < layers.length; c++) {
            if (!Matrix.wrap(layers[c], name + "[" + c + "]").shape().equals(first)) {
                throw new IllegalArgumentException("the channels of " + name + " differ in shape");
            }
        }
        return new Volume(layers, first);
    }

    int channels() {
        return layers.length;
    }

    Shape shape() {
        return shape;
    }

    double[][] channel(int c) {
        return layers[c];
    }

    /** Throws if a kernel like this one can't be laid on this volume. */
    void mustTake(Volume kernel) {
        if (kernel.channels() != channels()) {
            throw new IllegalArgumentException(channels() + " channels, but the kernel has " + kernel.channels());
        }
        shape.convolve(kernel.shape, Shape.square(0), Shape.square(1));
    }

    Matrix correlate(Volume kernel) {
        Matrix sum = null;
        for (int c = 0; c < channels(); c++) {
            Matrix one = Convolution.of(channel(c)).with(kernel.channel(c)).run();
            sum = sum == null ? one : sum.plus(one);
        }
        return sum;
    }
}
