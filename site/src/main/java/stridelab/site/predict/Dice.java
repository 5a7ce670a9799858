package stridelab.site.predict;

/**
 * Pseudo-random numbers that are the same for the same seed, in the page too: TeaVM's Random ignores its seed. A linear
 * congruential generator with the constants of <i>Numerical Recipes</i>; its low bits are poor, and left out.
 */
final class Dice {
    private int state;

    Dice(int seed) {
        state = seed;
        // Neighbouring seeds begin with like numbers.
        below(1);
        below(1);
    }

    /** A number from 0 to {@code bound − 1}, for small bounds. */
    int below(int bound) {
        state = state * 1_664_525 + 1_013_904_223;
        return (state >>> 8) % bound;
    }
}
