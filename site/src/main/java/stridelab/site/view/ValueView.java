package stridelab.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A value of a counterexample: grids, or else one line of text.
 *
 * @param text a number, a function, a sentence about what was too large; null where there are grids
 * @param wrong whether {@code text} is what differs from its counterpart
 * @param grids one for a vector or a matrix, one for each matrix of a larger array
 * @param shape such as {@code 2 × 3 × 3}; null where it has none: no array, or a ragged one
 */
public record ValueView(
        @Nullable String text,
        boolean wrong,
        List<Grid> grids,
        @Nullable String shape) {
    public ValueView {
        grids = List.copyOf(grids);
    }

    /**
     * A matrix, or a vector as a single row.
     *
     * @param label its place in a larger array, such as {@code [1][0]}; empty for the whole
     * @param rows from the top
     */
    public record Grid(String label, List<Row> rows) {
        public Grid {
            rows = List.copyOf(rows);
        }
    }

    /** A row of cells. */
    public record Row(List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /**
     * One number.
     *
     * @param text the number
     * @param wrong whether it differs from its counterpart, or has none
     */
    public record Cell(String text, boolean wrong) {}
}
