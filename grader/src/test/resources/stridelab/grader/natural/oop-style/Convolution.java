package stridelab.exercises;

import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.function.DoubleBinaryOperator;

/**
 * A convolution that is put together step by step:
 *
 * <pre>{@code
 * Convolution.of(x).with(k).pad(1, 1).stride(2, 2).run()
 * }</pre>
 */
final class Convolution implements Iterable<Window> {

    private final Matrix input;
    private final Matrix kernel;
    private final Shape pad;
    private final Shape stride;
    private final Shape output;

    private Convolution(Builder builder) {
        this.input = builder.input;
        this.kernel = builder.kernel;
        this.pad = builder.pad;
        this.stride = builder.stride;
        this.output = input.shape().convolve(kernel.shape(), pad, stride);
    }

    static Builder of(double[][] x) {
        return new Builder(Matrix.wrap(x, "x"));
    }

    /** Windows in reading order. */
    @Override
    public Iterator<Window> iterator() {
        return new Iterator<>() {
            private int row = 0;
            private int column = 0;

            @Override
            public boolean hasNext() {
                return row < output.height();
            }

            @Override
            public Window next() {
                if (!hasNext()) {
                    throw new NoSuchElementException();
                }
                long top = (long) row * stride.height() - pad.height();
                long left = (long) column * stride.width() - pad.width();
                Window window = new Window(input, kernel, top, left, row, column);
                column++;
                if (column == output.width()) {
                    column = 0;
                    row++;
                }
                return window;
            }
        };
    }

    private Matrix run(DoubleBinaryOperator multiply) {
        Matrix result = Matrix.zeros(output);
        for (Window window : this) {
            result.set(window.outRow(), window.outColumn(), window.dot(multiply));
        }
        return result;
    }

    static final class Builder {
        private final Matrix input;
        private Matrix kernel;
        private Shape pad = Shape.square(0);
        private Shape stride = Shape.square(1);
        private DoubleBinaryOperator multiply = (a, b) -> a * b;

        private Builder(Matrix input) {
            this.input = input;
        }

        Builder with(double[][] k) {
            this.kernel = Matrix.wrap(k, "k");
            return this;
        }

        Builder pad(int padH, int padW) {
            this.pad = Shape.of(padH, padW);
            return this;
        }

        Builder stride(int strideH, int strideW) {
            this.stride = Shape.of(strideH, strideW);
            return this;
        }

        Builder multiplyingWith(DoubleBinaryOperator operator) {
            this.multiply = Require.notNull(operator, "multiply");
            return this;
        }

        /** Only the checks: the constructor works out the output's shape and throws where there is none. */
        Builder validate() {
            new Convolution(this);
            return this;
        }

        Matrix run() {
            return new Convolution(this).run(multiply);
        }
    }
}
