package stridelab.grader.properties;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ArbitrarySupplier;

/** Paddings below 0, the plainest first. */
final class Negative implements ArbitrarySupplier<Integer> {
    @Override
    public Arbitrary<Integer> get() {
        return Arbitraries.of(-1, -2);
    }
}
