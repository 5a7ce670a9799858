package stridelab.conv.fast;

/** Takes rows apart by even and odd columns, for strides of 2, and puts them together again; by plain loops. */
class DoubleInterleaver {
    /** Copies every second value. */
    void copyEverySecond(double[] x, int from, double[] planes, int to, int count) {
        // With a step that the compiler knows, it checks the bounds of the whole loop before it.
        for (int i = 0; i < count; i++) {
            planes[to + i] = x[from + 2 * i];
        }
    }

    /**
     * Copies values at even places to one row, and those at odd places to another.
     *
     * @param count of each
     */
    void deinterleave(double[] x, int from, double[] planes, int even, int odd, int count) {
        for (int i = 0; i < count; i++) {
            planes[even + i] = x[from + 2 * i];
        }
        for (int i = 0; i < count; i++) {
            planes[odd + i] = x[from + 2 * i + 1];
        }
    }

    /**
     * Copies the values of two rows in turns, beginning with the first row.
     *
     * @param count of both rows together; if odd, the first row is longer by one
     */
    void interleave(double[] rows, int first, int second, double[] y, int to, int count) {
        for (int i = 0; i < count / 2; i++) {
            y[to + 2 * i] = rows[first + i];
            y[to + 2 * i + 1] = rows[second + i];
        }
        if (count % 2 == 1) {
            y[to + count - 1] = rows[first + count / 2];
        }
    }
}
