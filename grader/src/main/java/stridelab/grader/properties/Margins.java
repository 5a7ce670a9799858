package stridelab.grader.properties;

import java.io.Serializable;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * How much to pad on each side; the four differ as often as not, so that none can stand for another.
 *
 * @param top rows above
 * @param bottom rows below
 * @param left columns before
 * @param right columns after
 */
record Margins(int top, int bottom, int left, int right) implements Serializable {
    static Arbitrary<Margins> upTo(int most) {
        return Combinators.combine(
                        Inputs.size(0, most), Inputs.size(0, most), Inputs.size(0, most), Inputs.size(0, most))
                .as(Margins::new);
    }

    /** 1 on each side but one, counted from the top as the components are. */
    static Margins of(int side, int margin) {
        return new Margins(
                side == 0 ? margin : 1, side == 1 ? margin : 1, side == 2 ? margin : 1, side == 3 ? margin : 1);
    }

    /** The same, no more than so many rows and columns a side. */
    Margins within(int rows, int columns) {
        return new Margins(
                Math.min(top, rows), Math.min(bottom, rows), Math.min(left, columns), Math.min(right, columns));
    }
}
