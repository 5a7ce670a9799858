package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;

/**
 * A kernel with vectors along a row, in {@linkplain DoubleRowPair pairs} of output rows: for few output channels, where
 * loads would be the limit if each row were computed alone.
 *
 * <p>In a transposed convolution the kernel's rows meet the input's in the opposite direction: then a, the first row of a
 * pair, is the lower one.
 */
final class DoubleRowPairs implements DoubleKernel {
    private static final int L = DoubleVector.SPECIES_PREFERRED.length();

    /** What the sums start from. */
    private static final double[] ZEROS = new double[6 * L];

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
        int step = sweep.sharedRowStep();
        int columns = sweep.columns();
        for (int channel = 0; channel < sweep.outputs(); channel++) {
            int weight = channel * sweep.taps();
            int to = outBase + channel * outPlane;
            int row = 0;
            for (; row + 2 <= rows; row += 2) {
                int a = step > 0 ? row : row + 1;
                int b = step > 0 ? row + 1 : row;
                int from = base + a * sweep.pitch();
                pair(sweep, step, in, from, weights[0], weight, out, to + a * columns, to + b * columns);
            }
            if (row < rows) {
                single(sweep, in, base + row * sweep.pitch(), weights[0], weight, out, to + row * columns);
            }
        }
    }

    private static void pair(
            Sweep sweep, int step, double[] in, int base, double[] weights, int weight, double[] out, int a, int b) {
        int columns = sweep.columns();
        int filter = sweep.rowTaps() * sweep.kernelRows();
        for (int p = 0; p < columns; ) {
            int left = (columns - p + L - 1) / L;
            int vectors = left >= 4 && columns >= 6 * L ? 6 : left >= 2 && columns >= 3 * L ? 3 : 1;
            p = Math.min(p, columns - vectors * L);
            // From one input channel to the next the sums wait in the output: C2 keeps vectors in registers through
            // consecutive loops, but not through nested ones. They do not start there: a load of whole vectors would
            // wait
            // for zeros that were written value by value.
            for (int first = 0; first < sweep.taps(); first += filter) {
                double[] start = first == 0 ? ZEROS : out;
                int fromA = first == 0 ? 0 : a + p;
                int fromB = first == 0 ? 0 : b + p;
                int at = base + p;
                if (vectors == 6) {
                    DoubleRowPair.bySix(
                            sweep, first, step, in, at, weights, weight, start, fromA, fromB, out, a + p, b + p);
                } else if (vectors == 3) {
                    DoubleRowPair.byThree(
                            sweep, first, step, in, at, weights, weight, start, fromA, fromB, out, a + p, b + p);
                } else {
                    DoubleRowPair.byOne(
                            sweep, first, step, in, at, weights, weight, start, fromA, fromB, out, a + p, b + p);
                }
            }
            p += vectors * L;
        }
    }

    private static void single(Sweep sweep, double[] in, int base, double[] weights, int weight, double[] out, int to) {
        int columns = sweep.columns();
        for (int p = 0; p < columns; ) {
            if (columns - p > 2 * L && columns >= 6 * L) {
                p = Math.min(p, columns - 6 * L);
                DoublePositionTile.oneBySix(in, sweep.offsets(), base + p, weights, weight, out, to + p);
                p += 6 * L;
            } else {
                p = Math.min(p, columns - L);
                DoublePositionTile.oneByOne(in, sweep.offsets(), base + p, weights, weight, out, to + p);
                p += L;
            }
        }
    }
}
