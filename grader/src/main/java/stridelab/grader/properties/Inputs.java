package stridelab.grader.properties;

import java.math.BigInteger;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Sizes and values that hidden tests are made of.
 *
 * <p>Values are small whole numbers, which a person can add up and a float holds exactly: what a float cannot hold is in
 * {@link #fineValues} alone. They come as a list of fixed length, apart from the sizes, so that a smaller size keeps the
 * corner of the grid and shrinking stays quick; a grid of more cells repeats them.
 */
final class Inputs {
    /** As many as {@link #grid} can repeat without two rows of a common width being alike: a prime. */
    static final int PATTERN = 97;

    /** Odd and beyond 2²⁴, so that a float rounds each by 1, and so far apart that none can be taken for another. */
    private static final int[] BEYOND_FLOAT = {16_777_217, 20_971_521, 25_165_825, 29_360_129};

    private static final int LARGEST = 20;
    private static final int LARGEST_WEIGHT = 9;

    private Inputs() {}

    /** A whole number from {@code min} to {@code max}, all alike: jqwik's own choice prefers the ends. */
    static Arbitrary<Integer> size(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }

    /** A whole number up to {@code max}, in its upper half as drawn and smaller where a smaller one is looked for. */
    static Arbitrary<Integer> large(int max) {
        return Arbitraries.integers()
                .between(1, max)
                .withDistribution((tries, least, most, center) ->
                        random -> BigInteger.valueOf(max - random.nextInt((max + 1) / 2)));
    }

    /** {@code count} values for an image or a signal. */
    static Arbitrary<List<Integer>> values(int count) {
        return WholeNumbers.from(random -> upTo(LARGEST, count, random));
    }

    /** {@code count} values, of which a float holds none. */
    static Arbitrary<List<Integer>> fineValues(int count) {
        return WholeNumbers.from(random -> IntStream.range(0, count)
                .map(i -> BEYOND_FLOAT[random.nextInt(BEYOND_FLOAT.length)] * (random.nextBoolean() ? 1 : -1))
                .toArray());
    }

    /** {@code count} weights of 1 and 2, either sign: sums of fine values stay comparable with what a float loses. */
    static Arbitrary<List<Integer>> fineWeights(int count) {
        return WholeNumbers.from(random -> IntStream.range(0, count)
                .map(i -> (1 + random.nextInt(2)) * (random.nextBoolean() ? 1 : -1))
                .toArray());
    }

    /** {@code count} weights for a kernel. */
    static Arbitrary<List<Integer>> weights(int count) {
        return WholeNumbers.from(random -> upTo(LARGEST_WEIGHT, count, random));
    }

    private static int[] upTo(int largest, int count, Random random) {
        int[] numbers = new int[count];
        for (int i = 0; i < count; i++) {
            numbers[i] = random.nextInt(2 * largest + 1) - largest;
        }
        return numbers;
    }

    /** The values as a signal of {@code length} samples. */
    static double[] signal(List<Integer> values, int length) {
        double[] signal = new double[length];
        for (int i = 0; i < length; i++) {
            signal[i] = values.get(i % values.size());
        }
        return signal;
    }

    /** The values as an image, row by row; the values of a row are the same in an image with fewer rows. */
    static double[][] grid(List<Integer> values, int rows, int columns) {
        double[][] grid = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                grid[row][column] = values.get((row * columns + column) % values.size());
            }
        }
        return grid;
    }
}
