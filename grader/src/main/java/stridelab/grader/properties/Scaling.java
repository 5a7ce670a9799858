package stridelab.grader.properties;

import java.io.Serializable;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * An image and how often it is to be enlarged.
 *
 * @param x the image
 * @param factor columns and rows for one
 */
record Scaling(double[][] x, int factor) implements Serializable {
    /** Images of up to so many rows and columns, and factors of up to 4. */
    static Arbitrary<Scaling> real(int largest) {
        return Combinators.combine(
                        Inputs.large(largest), Inputs.large(largest), Inputs.size(1, 4), Inputs.values(Inputs.PATTERN))
                .as((rows, columns, factor, values) -> new Scaling(Inputs.grid(values, rows, columns), factor));
    }

    /** Values that a float cannot hold. */
    static Arbitrary<Scaling> fine() {
        return Combinators.combine(Inputs.size(1, 2), Inputs.size(1, 2), Inputs.size(1, 3), Inputs.fineValues(4))
                .as((rows, columns, factor, values) -> new Scaling(Inputs.grid(values, rows, columns), factor));
    }

    /** The image with factor − 1 zeros between its rows and its columns. */
    double[][] drawnApart() {
        double[][] out = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
        for (int row = 0; row < out.length; row += factor) {
            for (int column = 0; column < out[0].length; column += factor) {
                out[row][column] = x[row / factor][column / factor];
            }
        }
        return out;
    }
}
