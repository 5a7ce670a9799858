package stridelab.grader.properties;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Sizes, strides and factors that are too small, the plainest first. */
final class BelowOne implements ArbitrarySupplier<Integer> {
    @Override
    public Arbitrary<Integer> get() {
        return Arbitraries.of(0, -1, -5);
    }
}
