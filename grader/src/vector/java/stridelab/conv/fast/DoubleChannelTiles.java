package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;

/**
 * A kernel with vectors along output channels, in {@linkplain DoubleChannelTile tiles} of two runs of seven positions: for
 * many output channels.
 *
 * <p>The planes of most networks are 7 · 2ⁿ wide: there a run never goes past the end of a row, and no position is computed
 * that is not wanted. Where a width is no multiple of seven, the inputs of each run are first copied side by side, tap
 * after tap.
 *
 * <p>The weights of so many channels fit no cache: they are read in chunks of taps, each chunk once for all positions, while
 * the sums wait in memory. After the last chunk the sums are transposed into planes.
 */
final class DoubleChannelTiles implements DoubleKernel {
    private static final int L = DoubleVector.SPECIES_PREFERRED.length();
    private static final int BLOCK = DoubleChannelTile.BLOCK;
    private static final int RUN = DoubleChannelTile.RUN;

    /** Taps of a chunk: a block's weights, 96 KB, stay in the second-level cache beside the planes. */
    private static final int CHUNK = 768;

    /** What the sums start from. */
    private static final double[] ZEROS = new double[2 * RUN * BLOCK];

    /** Where a tap's inputs stand among those copied for a run. */
    private static final int[] STEPS = steps();

    private static int[] steps() {
        int[] steps = new int[CHUNK];
        for (int t = 0; t < CHUNK; t++) {
            steps[t] = t * RUN;
        }
        return steps;
    }

    /** Whether rows are made of whole runs. */
    static boolean inRuns(Sweep sweep) {
        return sweep.columns() % RUN == 0;
    }

    private static int runs(Sweep sweep, int rows) {
        return (rows * sweep.columns() + RUN - 1) / RUN;
    }

    private static int blocks(Sweep sweep) {
        return (sweep.outputs() + BLOCK - 1) / BLOCK;
    }

    /** Packs block after block: tap after tap, its weights for all channels of the block; zeros where channels end. */
    @Override
    public double[][] pack(Sweep sweep, double[] weights) {
        int taps = sweep.taps();
        double[][] blocks = new double[blocks(sweep)][taps * BLOCK];
        for (int block = 0; block < blocks.length; block++) {
            int channels = Math.min(BLOCK, sweep.outputs() - block * BLOCK);
            // A few taps of all channels at a time: what is written stays in the first-level cache meanwhile.
            for (int first = 0; first < taps; first += L) {
                int end = Math.min(taps, first + L);
                for (int c = 0; c < channels; c++) {
                    int filter = (block * BLOCK + c) * taps;
                    for (int t = first; t < end; t++) {
                        blocks[block][t * BLOCK + c] = weights[filter + t];
                    }
                }
            }
        }
        return blocks;
    }

    /** Holds the sums, of one tile or, where they wait for a next chunk, of all tiles; and the copied inputs. */
    @Override
    public double[][] scratch(Sweep sweep, int rows) {
        int runs = runs(sweep, rows);
        int waiting = sweep.taps() > CHUNK ? blocks(sweep) * (runs + 1) : 2;
        return new double[][] {new double[waiting * RUN * BLOCK], new double[inRuns(sweep) ? 0 : runs * RUN * CHUNK]};
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
        double[] copies = scratch[1];
        int first = 0;
        // At least once: without taps, the sums are zeros.
        do {
            int end = Math.min(sweep.taps(), first + CHUNK);
            if (copies.length > 0) {
                copy(sweep, rows * sweep.columns(), in, base, first, end, copies);
            }
            for (int block = 0; block < weights.length; block++) {
                int to = outBase + block * BLOCK * outPlane;
                sweepBlock(sweep, rows, in, base, first, end, weights[block], block, scratch, out, to, outPlane);
            }
            first = end;
        } while (first < sweep.taps());
    }

    private static void copy(Sweep sweep, int positions, double[] in, int base, int first, int end, double[] copies) {
        int[] offsets = sweep.offsets();
        for (int p = 0; p < positions; p++) {
            int from = base + at(sweep, p);
            int to = p / RUN * RUN * CHUNK + p % RUN;
            for (int t = first; t < end; t++) {
                copies[to] = in[from + offsets[t]];
                to += RUN;
            }
        }
    }

    private static void sweepBlock(
            Sweep sweep,
            int rows,
            double[] in,
            int base,
            int first,
            int end,
            double[] weights,
            int block,
            double[][] scratch,
            double[] out,
            int to,
            int outPlane) {
        double[] sums = scratch[0];
        boolean copied = scratch[1].length > 0;
        double[] inputs = copied ? scratch[1] : in;
        int[] offsets = copied ? STEPS : sweep.offsets();
        int firstTap = copied ? 0 : first;
        int endTap = copied ? end - first : end;
        double[] start = first == 0 ? ZEROS : sums;
        int runs = runs(sweep, rows);
        int channels = Math.min(BLOCK, sweep.outputs() - block * BLOCK);
        for (int run = 0; run < runs; run += 2) {
            int sum = sweep.taps() > CHUNK ? (block * (runs + 1) + run) * RUN * BLOCK : 0;
            int from = first == 0 ? 0 : sum;
            int p = copied ? run * RUN * CHUNK : base + at(sweep, run * RUN);
            if (run + 1 < runs) {
                int q = copied ? p + RUN * CHUNK : base + at(sweep, (run + 1) * RUN);
                DoubleChannelTile.twoRuns(
                        inputs, offsets, firstTap, endTap, p, q, weights, first * BLOCK, start, from, sums, sum);
            } else {
                DoubleChannelTile.oneRun(
                        inputs, offsets, firstTap, endTap, p, weights, first * BLOCK, start, from, sums, sum);
            }
            if (end == sweep.taps()) {
                int positions = Math.min(2 * RUN, rows * sweep.columns() - run * RUN);
                transpose(sums, sum, Math.min(RUN, positions), channels, out, to + run * RUN, outPlane);
                transpose(sums, sum + RUN * BLOCK, positions - RUN, channels, out, to + run * RUN + RUN, outPlane);
            }
        }
    }

    /** Returns the place of a position in a plane. */
    private static int at(Sweep sweep, int position) {
        return position / sweep.columns() * sweep.pitch() + position % sweep.columns();
    }

    /** Copies the sums of a run, a block of channels for each position, to the planes of the channels. */
    private static void transpose(
            double[] sums, int sum, int positions, int channels, double[] out, int to, int outPlane) {
        if (positions == RUN) {
            for (int c = 0; c < channels; c++) {
                int from = sum + c;
                int line = to + c * outPlane;
                out[line] = sums[from];
                out[line + 1] = sums[from + BLOCK];
                out[line + 2] = sums[from + 2 * BLOCK];
                out[line + 3] = sums[from + 3 * BLOCK];
                out[line + 4] = sums[from + 4 * BLOCK];
                out[line + 5] = sums[from + 5 * BLOCK];
                out[line + 6] = sums[from + 6 * BLOCK];
            }
            return;
        }
        for (int c = 0; c < channels; c++) {
            for (int p = 0; p < positions; p++) {
                out[to + c * outPlane + p] = sums[sum + p * BLOCK + c];
            }
        }
    }
}
