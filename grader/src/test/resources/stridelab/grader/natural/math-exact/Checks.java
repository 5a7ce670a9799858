package stridelab.exercises;

import java.math.BigInteger;

/** Argument checks that all the exercises share. */
final class Checks {
    private Checks() {}

    static int atLeast(final int minimum, final int value, final String name) {
        if (value < minimum) {
            throw new IllegalArgumentException(name + " must be at least " + minimum + " but is " + value);
        }
        return value;
    }

    static void grid(final double[][] grid, final String name) {
        if (grid == null || grid.length == 0) {
            throw new IllegalArgumentException(name + " is null or empty");
        }
        for (final double[] row : grid) {
            if (row == null || row.length == 0) {
                throw new IllegalArgumentException(name + " has a null or empty row");
            }
            if (row.length != grid[0].length) {
                throw new IllegalArgumentException(name + " is ragged");
            }
        }
    }

    static void volume(final double[][][] volume, final String name) {
        if (volume == null || volume.length == 0) {
            throw new IllegalArgumentException(name + " is null or empty");
        }
        for (final double[][] channel : volume) {
            grid(channel, name);
            if (channel.length != volume[0].length || channel[0].length != volume[0][0].length) {
                throw new IllegalArgumentException(name + " has channels of different sizes");
            }
        }
    }

    static void signal(final double[] signal, final String name) {
        if (signal == null || signal.length == 0) {
            throw new IllegalArgumentException(name + " is null or empty");
        }
    }

    static void layers(final int[] values, final int minimum, final String name) {
        if (values == null || values.length == 0) {
            throw new IllegalArgumentException(name + " is null or empty");
        }
        for (final int value : values) {
            atLeast(minimum, value, name);
        }
    }

    static int toInt(final BigInteger value) {
        try {
            return value.intValueExact();
        } catch (final ArithmeticException e) {
            throw new IllegalArgumentException(value + " is no int", e);
        }
    }

    static int toInt(final long value) {
        try {
            return Math.toIntExact(value);
        } catch (final ArithmeticException e) {
            throw new IllegalArgumentException(value + " is no int", e);
        }
    }
}
