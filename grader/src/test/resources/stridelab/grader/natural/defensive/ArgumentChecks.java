package stridelab.exercises;

/**
 * Argument checks that are shared by all the exercises.
 *
 * <p>Every method either returns normally (the argument is fine) or throws an {@link IllegalArgumentException} with a
 * message that names the argument. {@code Objects.requireNonNull} is not used on purpose, because it throws a
 * NullPointerException and the rules want an IllegalArgumentException.
 */
final class ArgumentChecks {

    /** This class is never instantiated. */
    private ArgumentChecks() {
        throw new AssertionError("no instances");
    }

    static <T> T notNull(final T value, final String name) {
        if (value == null) {
            throw new IllegalArgumentException(name + " must not be null");
        }
        return value;
    }

    static int atLeast(final int minimum, final int value, final String name) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " must be at least " + minimum + " but is " + value);
        }
        return value;
    }

    static double finite(final double value, final String name) {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw new IllegalArgumentException(name + " must be finite but is " + value);
        }
        return value;
    }

    /** Converts to int, refuses what does not fit and what would be an empty result. */
    static int resultSize(final long size, final String name) {
        if (size < 1L) {
            throw new IllegalArgumentException(name + " would be empty: " + size);
        }
        if (size > (long) Integer.MAX_VALUE) {
            throw new IllegalArgumentException(name + " does not fit into an int: " + size);
        }
        return (int) size;
    }

    /** Not null and not empty. Returns a copy, so nobody can change the values while we compute. */
    static double[] copyOfSignal(final double[] signal, final String name) {
        notNull(signal, name);
        if (signal.length == 0) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        return signal.clone();
    }

    /** Not null, not empty, each element at least minimum. Returns a copy. */
    static int[] copyOfInts(final int[] values, final int minimum, final String name) {
        notNull(values, name);
        if (values.length == 0) {
            throw new IllegalArgumentException(name + " must not be empty");
        }
        final int[] copy = values.clone();
        for (int index = 0; index < copy.length; index++) {
            atLeast(minimum, copy[index], name + "[" + index + "]");
        }
        return copy;
    }

    /** Not null, not empty, not ragged. Returns a deep copy. */
    static double[][] copyOfGrid(final double[][] grid, final String name) {
        notNull(grid, name);
        if (grid.length == 0) {
            throw new IllegalArgumentException(name + " has no rows");
        }
        final double[][] copy = new double[grid.length][];
        for (int row = 0; row < grid.length; row++) {
            copy[row] = copyOfSignal(grid[row], name + "[" + row + "]");
            if (copy[row].length != copy[0].length) {
                throw new IllegalArgumentException(
                        name + " is ragged: row " + row + " has " + copy[row].length + " columns instead of "
                                + copy[0].length);
            }
        }
        return copy;
    }

    /** Several channels, all of the same height and width. Returns a deep copy. */
    static double[][][] copyOfChannels(final double[][][] channels, final String name) {
        notNull(channels, name);
        if (channels.length == 0) {
            throw new IllegalArgumentException(name + " has no channels");
        }
        final double[][][] copy = new double[channels.length][][];
        for (int channel = 0; channel < channels.length; channel++) {
            copy[channel] = copyOfGrid(channels[channel], name + "[" + channel + "]");
            sameShape(copy[0], copy[channel], name + "[" + channel + "]");
        }
        return copy;
    }

    static void sameShape(final double[][] expected, final double[][] actual, final String name) {
        if (expected.length != actual.length || expected[0].length != actual[0].length) {
            throw new IllegalArgumentException(
                    name + " is " + actual.length + " x " + actual[0].length + " but should be " + expected.length
                            + " x " + expected[0].length);
        }
    }

    /**
     * The number of places of a window along one side, as a long.
     *
     * <p>n is a long because in a stack of layers it may come from a layer before.
     */
    static long windowPlaces(final long n, final int kernel, final long totalPad, final int stride) {
        if (n < 1L) {
            throw new IllegalArgumentException("the input size must be at least 1 but is " + n);
        }
        atLeast(1, kernel, "kernel");
        atLeast(1, stride, "stride");
        if (totalPad < 0L) {
            throw new IllegalArgumentException("the padding must be at least 0 but is " + totalPad);
        }
        final long padded = n + totalPad;
        if ((long) kernel > padded) {
            throw new IllegalArgumentException("kernel " + kernel + " is larger than the padded input " + padded);
        }
        return (padded - (long) kernel) / (long) stride + 1L;
    }
}
