package stridelab.grader.properties;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.RandomDistribution;

/**
 * Sizes and values that hidden tests are made of.
 *
 * <p>Values are small whole numbers, which a person can add up, and now and then a first one of {@value #BEYOND_FLOAT},
 * the first whole number that a float cannot hold: first, so that the smallest input that shows a float is one cell,
 * and in images alone, since its square would drown every other error. They come as a list of fixed length, apart from
 * the sizes, so that a smaller size keeps the corner of the grid and shrinking stays quick.
 */
final class Inputs {
    private static final int BEYOND_FLOAT = 16_777_217;
    private static final int ONE_IN = 4;
    private static final int LARGEST = 20;
    private static final int LARGEST_WEIGHT = 9;

    private Inputs() {}

    /** A whole number from {@code min} to {@code max}, all alike: jqwik's own choice prefers the ends. */
    static Arbitrary<Integer> size(int min, int max) {
        return Arbitraries.integers().between(min, max).withDistribution(RandomDistribution.uniform());
    }

    /** {@code count} values for an image or a signal. */
    static Arbitrary<List<Integer>> values(int count) {
        return WholeNumbers.from(random -> {
            int[] values = upTo(LARGEST, count, random);
            if (random.nextInt(ONE_IN) == 0) {
                values[0] = BEYOND_FLOAT;
            }
            return values;
        });
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

    /** The first {@code length} values as a signal. */
    static double[] signal(List<Integer> values, int length) {
        double[] signal = new double[length];
        for (int i = 0; i < length; i++) {
            signal[i] = values.get(i);
        }
        return signal;
    }

    /** The first values as an image; the values of a row are the same in an image with fewer rows. */
    static double[][] grid(List<Integer> values, int rows, int columns) {
        double[][] grid = new double[rows][columns];
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                grid[row][column] = values.get(row * columns + column);
            }
        }
        return grid;
    }
}
