package stridelab.grader.properties;

import java.io.Serializable;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.ShrinkingDistance;

/**
 * One number for the height and one for the width; they differ as often as not, so that neither can stand for the
 * other.
 *
 * @param h rows
 * @param w columns
 */
record HeightWidth(int h, int w) implements Serializable {
    static Arbitrary<HeightWidth> between(int min, int max) {
        int choices = max - min + 1;
        return Arbitraries.fromGenerator(random ->
                new Drawn(new HeightWidth(min + random.nextInt(choices), min + random.nextInt(choices)), min));
    }

    /** As large as {@link Inputs#large}, either for itself. */
    static Arbitrary<HeightWidth> large(int max) {
        return Combinators.combine(Inputs.large(max), Inputs.large(max)).as(HeightWidth::new);
    }

    /** Two numbers as drawn, and smaller ones: both at once first, since some mistakes show on squares alone. */
    private record Drawn(HeightWidth value, int min) implements Shrinkable<HeightWidth> {
        @Override
        public Stream<Shrinkable<HeightWidth>> shrink() {
            int h = value.h;
            int w = value.w;
            return Stream.of(
                            new HeightWidth(min, min),
                            new HeightWidth(min, w),
                            new HeightWidth(h, min),
                            new HeightWidth(h - 1, w - 1),
                            new HeightWidth(h - 1, w),
                            new HeightWidth(h, w - 1))
                    .filter(smaller -> smaller.h >= min && smaller.w >= min && !smaller.equals(value))
                    .map(smaller -> new Drawn(smaller, min));
        }

        @Override
        public ShrinkingDistance distance() {
            return ShrinkingDistance.of(value.h + value.w);
        }
    }
}
