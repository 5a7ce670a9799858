package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/** One place of the kernel over the input. Row and column of its corner may lie outside (padding). */
final class Window {

    private final Matrix input;
    private final Matrix kernel;
    private final long top;
    private final long left;
    private final int outRow;
    private final int outColumn;

    Window(Matrix input, Matrix kernel, long top, long left, int outRow, int outColumn) {
        this.input = input;
        this.kernel = kernel;
        this.top = top;
        this.left = left;
        this.outRow = outRow;
        this.outColumn = outColumn;
    }

    int outRow() {
        return outRow;
    }

    int outColumn() {
        return outColumn;
    }

    /** Sum of the products of the cells under the kernel. */
    double dot(DoubleBinaryOperator multiply) {
        double sum = 0;
        for (int a = 0; a < kernel.height(); a++) {
            for (int b = 0; b < kernel.width(); b++) {
                sum += multiply.applyAsDouble(input.getOrZero(top + a, left + b), kernel.get(a, b));
            }
        }
        return sum;
    }
}
