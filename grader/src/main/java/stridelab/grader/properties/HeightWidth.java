package stridelab.grader.properties;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/**
 * One number for the height and one for the width; they differ as often as not, so that neither can stand for the
 * other.
 *
 * @param h rows
 * @param w columns
 */
record HeightWidth(int h, int w) {
    static Arbitrary<HeightWidth> between(int min, int max) {
        return Combinators.combine(Inputs.size(min, max), Inputs.size(min, max)).as(HeightWidth::new);
    }
}
