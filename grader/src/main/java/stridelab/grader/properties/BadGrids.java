package stridelab.grader.properties;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import org.jspecify.annotations.Nullable;

/** Everything that looks like a grid and is none: null, empty, without columns, with a null row, ragged. */
final class BadGrids implements ArbitrarySupplier<double[][]> {
    private static final double @Nullable [][] NULL_ROW = {{1, 2}, null};
    private static final double @Nullable [][] NULL_FIRST_ROW = {null, {1, 2}};

    /** The first and the last row are of one length. */
    private static final double[][] RAGGED_INSIDE = {{1, 2}, {3}, {4, 5}};

    @Override
    public Arbitrary<double[][]> get() {
        return Arbitraries.of(new double[][][] {
            {}, {{}}, {{1, 2}, {3}}, {{1}, {2, 3}}, {{}, {}}, NULL_ROW, NULL_FIRST_ROW, RAGGED_INSIDE, null
        });
    }
}
