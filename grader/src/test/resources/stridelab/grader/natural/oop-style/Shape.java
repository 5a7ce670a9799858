package stridelab.exercises;

/** Height and width, whatever they belong to (image, kernel, stride, ...). */
record Shape(int height, int width) {

    static Shape of(int height, int width) {
        return new Shape(height, width);
    }

    static Shape square(int side) {
        return new Shape(side, side);
    }

    static Shape fromArray(int[] pair, String name) {
        Require.length(2, pair, name);
        return new Shape(pair[0], pair[1]);
    }

    int[] toArray() {
        return new int[] {height, width};
    }

    long area() {
        return (long) height * width;
    }

    /** The shape after a convolution. */
    Shape convolve(Shape kernel, Shape pad, Shape stride) {
        return new Shape(
                ShapeFormula.outputSize(height, kernel.height, pad.height, stride.height),
                ShapeFormula.outputSize(width, kernel.width, pad.width, stride.width));
    }

    /** The shape after a transposed convolution. */
    Shape transposeConvolve(Shape kernel, int pad, int stride) {
        return new Shape(
                HalfStride.outputSize(height, kernel.height, pad, stride, 0),
                HalfStride.outputSize(width, kernel.width, pad, stride, 0));
    }
}
