package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;

/**
 * A kernel that goes down {@linkplain DoubleColumnStrip strips} of columns: for few output channels, and kernels of 2 × 2, 3
 * × 3 or 5 × 5, the most common.
 *
 * <p>From the second input channel on, sums start from what the output holds. In a transposed convolution the kernel's rows
 * meet the input's in the opposite direction, and strips go upward.
 */
final class DoubleColumnStrips implements DoubleKernel {
    private static final int L = DoubleVector.SPECIES_PREFERRED.length();

    /** What the sums start from. */
    private static final double[] ZEROS = new double[4 * L];

    /**
     * Rows of a strip where a row is a page of memory or more: a processor does not prefetch from page to page, so there
     * strips are short, and memory is read and written nearly in order.
     */
    private static final int FEW_ROWS = 8;

    private static final int PAGE = 4096;

    /** Returns the width of a strip in vectors, or 0 where there is none for the kernel. */
    private static int width(Sweep sweep) {
        if (sweep.rowTaps() != sweep.kernelRows()) {
            return 0;
        }
        return switch (sweep.rowTaps()) {
            case 2, 3 -> Registers.MANY ? 4 : 0;
            case 5 -> 2;
            default -> 0;
        };
    }

    /** Whether strips can compute a sweep of few output channels. */
    static boolean fits(Sweep sweep) {
        int width = width(sweep);
        return width > 0 && sweep.columns() >= width * L && sweep.sharedRowStep() != 0;
    }

    @Override
    public double[][] pack(Sweep sweep, double[] weights) {
        return new double[][] {weights.clone()};
    }

    @Override
    public double[][] scratch(Sweep sweep, int rows) {
        return new double[0][];
    }

    @Override
    public void run(
            Sweep sweep,
            int rows,
            double[] in,
            int base,
            double[][] weights,
            double[] out,
            int outBase,
            int outPlane,
            double[][] scratch) {
        int width = width(sweep) * L;
        int height = sweep.columns() * Double.BYTES < PAGE ? rows : FEW_ROWS;
        for (int channel = 0; channel < sweep.outputs(); channel++) {
            for (int row = 0; row < rows; row += height) {
                int count = Math.min(height, rows - row);
                for (int column = 0; column < sweep.columns(); column += width) {
                    int at = Math.min(column, sweep.columns() - width);
                    int from = base + row * sweep.pitch() + at;
                    int to = outBase + channel * outPlane + row * sweep.columns() + at;
                    strip(sweep, count, in, from, weights[0], channel * sweep.taps(), out, to);
                }
            }
        }
    }

    private static void strip(
            Sweep sweep, int rows, double[] in, int base, double[] weights, int weight, double[] out, int to) {
        int size = sweep.rowTaps();
        int step = sweep.sharedRowStep();
        int toStep = step > 0 ? sweep.columns() : -sweep.columns();
        int firstRow = step > 0 ? 0 : rows - 1;
        int top = to + firstRow * sweep.columns();
        int[] offsets = sweep.offsets();
        for (int first = 0; first < sweep.taps(); first += size * size) {
            int line = base + firstRow * sweep.pitch() + offsets[first];
            double[] start = first == 0 ? ZEROS : out;
            int from = first == 0 ? 0 : top;
            int fromStep = first == 0 ? 0 : toStep;
            int w = weight + first;
            switch (size) {
                case 2 ->
                    DoubleColumnStrip.twoByTwo(
                            in, line, step, offsets, first, weights, w, start, from, fromStep, out, top, toStep, rows);
                case 3 ->
                    DoubleColumnStrip.threeByThree(
                            in, line, step, offsets, first, weights, w, start, from, fromStep, out, top, toStep, rows);
                default ->
                    DoubleColumnStrip.fiveByFive(
                            in, line, step, offsets, first, weights, w, start, from, fromStep, out, top, toStep, rows);
            }
        }
    }
}
