package stridelab.conv.fast;

/**
 * What a kernel computes: sums of products along flat planes, at stride 1.
 *
 * <p>{@link Layout} lays the input of any convolution out so that for each output channel o and position p
 *
 * <pre>
 * out[o][p] = Σ over t of weight[o][t] · in[base + offsets[t] + p]
 * </pre>
 *
 * added from 0 in the order of t. A position is {@code row · pitch + column}. The columns from {@code columns} to {@code
 * pitch} lie between two rows of outputs; a kernel may compute them, and drops them.
 *
 * @param offsets of the taps, in the order input channel, kernel row, kernel column
 * @param rowTaps taps in one kernel row: offsets come in runs of this length
 * @param kernelRows runs for one input channel
 * @param pitch from one row to the next
 * @param columns of the output
 * @param outputs channels of the output
 */
record Sweep(int[] offsets, int rowTaps, int kernelRows, int pitch, int columns, int outputs) {
    /** Returns the number of taps of all input channels. */
    int taps() {
        return offsets.length;
    }

    /** Returns the number of positions from the first of the first row to the last of the last row. */
    int positions(int rows) {
        return (rows - 1) * pitch + columns;
    }

    /**
     * Returns the step from one kernel row's offsets to the next row's, where it is one pitch, so that neighbouring output
     * rows read the same input rows.
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
