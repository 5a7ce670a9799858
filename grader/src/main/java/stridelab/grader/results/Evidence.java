package stridelab.grader.results;

import java.util.List;

/**
 * How a counterexample was found: told at the level {@code full} alone.
 *
 * @param seed of this property's choices
 * @param first the input that failed first, as it was drawn
 * @param further some of those that failed on the way from it to the smallest, the larger ones first
 */
public record Evidence(long seed, Counterexample first, List<Counterexample> further) {
    public Evidence {
        further = List.copyOf(further);
    }
}
