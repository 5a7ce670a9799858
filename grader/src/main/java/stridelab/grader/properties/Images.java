package stridelab.grader.properties;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;
import net.jqwik.api.Combinators;

/** Images of 1 to 5 rows and columns, oblong ones as often as not. */
final class Images implements ArbitrarySupplier<double[][]> {
    private static final int LARGEST = 5;

    @Override
    public Arbitrary<double[][]> get() {
        return Combinators.combine(Inputs.size(1, LARGEST), Inputs.size(1, LARGEST), Inputs.values(LARGEST * LARGEST))
                .as((rows, columns, values) -> Inputs.grid(values, rows, columns));
    }
}
