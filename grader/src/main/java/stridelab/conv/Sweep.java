package stridelab.conv;

/**
 * What a kernel computes: sums of products along flat planes, at stride 1.
 *
 * <p>Whatever stride, dilation and padding a convolution has, {@link Layout} lays the input out so that for each output
 * channel o and position p
 *
 * <pre>
 * out[o][p] = Σ over t of weight[o][t] · in[base + offsets[t] + p]
 * </pre>
 *
 * added from 0 in the order of t. A position is {@code row · pitch + column}; the columns from {@code columns} to
 * {@code pitch} come from between two rows and mean nothing: a kernel may compute them, and drops them.
 *
 * @param offsets of the taps, in the order input channel, kernel row, kernel column
 * @param rowTaps taps in one kernel row: offsets come in runs of this length
 * @param kernelRows runs for one input channel
 * @param pitch from one row to the next
 * @param columns of the output
 * @param outputs channels of the output
 */
record Sweep(int[] offsets, int rowTaps, int kernelRows, int pitch, int columns, int outputs) {
    int taps() {
        return offsets.length;
    }

    /** From the first position of the first row to the last of the last. */
    int positions(int rows) {
        return (rows - 1) * pitch + columns;
    }

    /**
     * Whether each run of taps lies one pitch from the one before it, so that two output rows share input rows.
     *
     * @return pitch, or −pitch, or 0 where rows are not shared
     */
    int sharedRowStep() {
        if (kernelRows == 1) {
            return pitch;
        }
        int step = offsets[rowTaps] - offsets[0];
        for (int t = 0; t + rowTaps < taps(); t++) {
            if (t / rowTaps % kernelRows != kernelRows - 1 && offsets[t + rowTaps] - offsets[t] != step) {
                return 0;
            }
        }
        return Math.abs(step) == pitch ? step : 0;
    }
}
