package stridelab.conv;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors along output channels, two runs of seven positions together: for many output channels.
 *
 * <pre>
 *                2 vectors of output channels
 *                w0    w1      the weights of one tap: 2 loads
 * run p    xa    a0    a1
 *          ⋮                   an input of each position, broadcast: 14 loads
 *          xg    g0    g1
 * run q    xh    h0    h1      28 sums in registers
 *          ⋮
 *          xn    n0    n1
 * </pre>
 *
 * The planes of most networks are 7 · 2ⁿ wide: there a run never goes past the end of a row, and no position is computed
 * that is not wanted. Where a width is no multiple of seven, the inputs of each run are first copied side by side, tap
 * after tap.
 *
 * <p>The weights of so many channels fit no cache: they are read in chunks of taps, each chunk once for all positions, the
 * sums waiting in memory in between. After the last chunk they are turned round into planes.
 */
final class FloatChannelTiles implements FloatKernel {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    /** Output channels of a tile. */
    private static final int BLOCK = 2 * L;

    /** Positions of a run. */
    static final int RUN = 7;

    /** Taps of a chunk: a block's weights, 96 KB, stay in the second-level cache beside the planes. */
    private static final int CHUNK = 768;

    /** What the sums start from. */
    private static final float[] ZEROS = new float[2 * RUN * BLOCK];

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

    /** Block after block: the weights of a tap for all channels of the block, tap after tap; zeros where channels end. */
    @Override
    public float[][] pack(Sweep sweep, float[] weights) {
        int taps = sweep.taps();
        float[][] blocks = new float[blocks(sweep)][taps * BLOCK];
        for (int block = 0; block < blocks.length; block++) {
            int channels = Math.min(BLOCK, sweep.outputs() - block * BLOCK);
            // A few taps of all channels after a few: what is written to stays in the first-level cache meanwhile.
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

    /** The sums, of one tile or, where they wait for a next chunk, of all; and the copied inputs. */
    @Override
    public float[][] scratch(Sweep sweep, int rows) {
        int runs = runs(sweep, rows);
        int waiting = sweep.taps() > CHUNK ? blocks(sweep) * (runs + 1) : 2;
        return new float[][] {new float[waiting * RUN * BLOCK], new float[inRuns(sweep) ? 0 : runs * RUN * CHUNK]};
    }

    @Override
    public void run(
            Sweep sweep,
            int rows,
            float[] in,
            int base,
            float[][] weights,
            float[] out,
            int outBase,
            int outPlane,
            float[][] scratch) {
        float[] copies = scratch[1];
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

    private static void copy(Sweep sweep, int positions, float[] in, int base, int first, int end, float[] copies) {
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
            float[] in,
            int base,
            int first,
            int end,
            float[] weights,
            int block,
            float[][] scratch,
            float[] out,
            int to,
            int outPlane) {
        float[] sums = scratch[0];
        boolean copied = scratch[1].length > 0;
        float[] inputs = copied ? scratch[1] : in;
        int[] offsets = copied ? STEPS : sweep.offsets();
        int firstTap = copied ? 0 : first;
        int endTap = copied ? end - first : end;
        float[] start = first == 0 ? ZEROS : sums;
        int runs = runs(sweep, rows);
        int channels = Math.min(BLOCK, sweep.outputs() - block * BLOCK);
        for (int run = 0; run < runs; run += 2) {
            int sum = sweep.taps() > CHUNK ? (block * (runs + 1) + run) * RUN * BLOCK : 0;
            int from = first == 0 ? 0 : sum;
            int p = copied ? run * RUN * CHUNK : base + at(sweep, run * RUN);
            if (run + 1 < runs) {
                int q = copied ? p + RUN * CHUNK : base + at(sweep, (run + 1) * RUN);
                twoRuns(inputs, offsets, firstTap, endTap, p, q, weights, first * BLOCK, start, from, sums, sum);
            } else {
                oneRun(inputs, offsets, firstTap, endTap, p, weights, first * BLOCK, start, from, sums, sum);
            }
            if (end == sweep.taps()) {
                int positions = Math.min(2 * RUN, rows * sweep.columns() - run * RUN);
                turn(sums, sum, Math.min(RUN, positions), channels, out, to + run * RUN, outPlane);
                turn(sums, sum + RUN * BLOCK, positions - RUN, channels, out, to + run * RUN + RUN, outPlane);
            }
        }
    }

    private static int at(Sweep sweep, int position) {
        return position / sweep.columns() * sweep.pitch() + position % sweep.columns();
    }

    private static void turn(float[] sums, int sum, int positions, int channels, float[] out, int to, int outPlane) {
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

    private static void twoRuns(
            float[] in,
            int[] offsets,
            int firstTap,
            int endTap,
            int run,
            int next,
            float[] weights,
            int weight,
            float[] start,
            int from,
            float[] sums,
            int sum) {
        FloatVector a0 = FloatVector.fromArray(S, start, from);
        FloatVector a1 = FloatVector.fromArray(S, start, from + L);
        FloatVector b0 = FloatVector.fromArray(S, start, from + 2 * L);
        FloatVector b1 = FloatVector.fromArray(S, start, from + 3 * L);
        FloatVector c0 = FloatVector.fromArray(S, start, from + 4 * L);
        FloatVector c1 = FloatVector.fromArray(S, start, from + 5 * L);
        FloatVector d0 = FloatVector.fromArray(S, start, from + 6 * L);
        FloatVector d1 = FloatVector.fromArray(S, start, from + 7 * L);
        FloatVector e0 = FloatVector.fromArray(S, start, from + 8 * L);
        FloatVector e1 = FloatVector.fromArray(S, start, from + 9 * L);
        FloatVector f0 = FloatVector.fromArray(S, start, from + 10 * L);
        FloatVector f1 = FloatVector.fromArray(S, start, from + 11 * L);
        FloatVector g0 = FloatVector.fromArray(S, start, from + 12 * L);
        FloatVector g1 = FloatVector.fromArray(S, start, from + 13 * L);
        FloatVector h0 = FloatVector.fromArray(S, start, from + 14 * L);
        FloatVector h1 = FloatVector.fromArray(S, start, from + 15 * L);
        FloatVector i0 = FloatVector.fromArray(S, start, from + 16 * L);
        FloatVector i1 = FloatVector.fromArray(S, start, from + 17 * L);
        FloatVector j0 = FloatVector.fromArray(S, start, from + 18 * L);
        FloatVector j1 = FloatVector.fromArray(S, start, from + 19 * L);
        FloatVector k0 = FloatVector.fromArray(S, start, from + 20 * L);
        FloatVector k1 = FloatVector.fromArray(S, start, from + 21 * L);
        FloatVector l0 = FloatVector.fromArray(S, start, from + 22 * L);
        FloatVector l1 = FloatVector.fromArray(S, start, from + 23 * L);
        FloatVector m0 = FloatVector.fromArray(S, start, from + 24 * L);
        FloatVector m1 = FloatVector.fromArray(S, start, from + 25 * L);
        FloatVector n0 = FloatVector.fromArray(S, start, from + 26 * L);
        FloatVector n1 = FloatVector.fromArray(S, start, from + 27 * L);
        for (int t = firstTap; t < endTap; t++) {
            int p = run + offsets[t];
            int q = next + offsets[t];
            FloatVector w0 = FloatVector.fromArray(S, weights, weight);
            FloatVector w1 = FloatVector.fromArray(S, weights, weight + L);
            FloatVector xa = FloatVector.broadcast(S, in[p]);
            a0 = xa.fma(w0, a0);
            a1 = xa.fma(w1, a1);
            FloatVector xb = FloatVector.broadcast(S, in[p + 1]);
            b0 = xb.fma(w0, b0);
            b1 = xb.fma(w1, b1);
            FloatVector xc = FloatVector.broadcast(S, in[p + 2]);
            c0 = xc.fma(w0, c0);
            c1 = xc.fma(w1, c1);
            FloatVector xd = FloatVector.broadcast(S, in[p + 3]);
            d0 = xd.fma(w0, d0);
            d1 = xd.fma(w1, d1);
            FloatVector xe = FloatVector.broadcast(S, in[p + 4]);
            e0 = xe.fma(w0, e0);
            e1 = xe.fma(w1, e1);
            FloatVector xf = FloatVector.broadcast(S, in[p + 5]);
            f0 = xf.fma(w0, f0);
            f1 = xf.fma(w1, f1);
            FloatVector xg = FloatVector.broadcast(S, in[p + 6]);
            g0 = xg.fma(w0, g0);
            g1 = xg.fma(w1, g1);
            FloatVector xh = FloatVector.broadcast(S, in[q]);
            h0 = xh.fma(w0, h0);
            h1 = xh.fma(w1, h1);
            FloatVector xi = FloatVector.broadcast(S, in[q + 1]);
            i0 = xi.fma(w0, i0);
            i1 = xi.fma(w1, i1);
            FloatVector xj = FloatVector.broadcast(S, in[q + 2]);
            j0 = xj.fma(w0, j0);
            j1 = xj.fma(w1, j1);
            FloatVector xk = FloatVector.broadcast(S, in[q + 3]);
            k0 = xk.fma(w0, k0);
            k1 = xk.fma(w1, k1);
            FloatVector xl = FloatVector.broadcast(S, in[q + 4]);
            l0 = xl.fma(w0, l0);
            l1 = xl.fma(w1, l1);
            FloatVector xm = FloatVector.broadcast(S, in[q + 5]);
            m0 = xm.fma(w0, m0);
            m1 = xm.fma(w1, m1);
            FloatVector xn = FloatVector.broadcast(S, in[q + 6]);
            n0 = xn.fma(w0, n0);
            n1 = xn.fma(w1, n1);
            weight += BLOCK;
        }
        a0.intoArray(sums, sum);
        a1.intoArray(sums, sum + L);
        b0.intoArray(sums, sum + 2 * L);
        b1.intoArray(sums, sum + 3 * L);
        c0.intoArray(sums, sum + 4 * L);
        c1.intoArray(sums, sum + 5 * L);
        d0.intoArray(sums, sum + 6 * L);
        d1.intoArray(sums, sum + 7 * L);
        e0.intoArray(sums, sum + 8 * L);
        e1.intoArray(sums, sum + 9 * L);
        f0.intoArray(sums, sum + 10 * L);
        f1.intoArray(sums, sum + 11 * L);
        g0.intoArray(sums, sum + 12 * L);
        g1.intoArray(sums, sum + 13 * L);
        h0.intoArray(sums, sum + 14 * L);
        h1.intoArray(sums, sum + 15 * L);
        i0.intoArray(sums, sum + 16 * L);
        i1.intoArray(sums, sum + 17 * L);
        j0.intoArray(sums, sum + 18 * L);
        j1.intoArray(sums, sum + 19 * L);
        k0.intoArray(sums, sum + 20 * L);
        k1.intoArray(sums, sum + 21 * L);
        l0.intoArray(sums, sum + 22 * L);
        l1.intoArray(sums, sum + 23 * L);
        m0.intoArray(sums, sum + 24 * L);
        m1.intoArray(sums, sum + 25 * L);
        n0.intoArray(sums, sum + 26 * L);
        n1.intoArray(sums, sum + 27 * L);
    }

    private static void oneRun(
            float[] in,
            int[] offsets,
            int firstTap,
            int endTap,
            int run,
            float[] weights,
            int weight,
            float[] start,
            int from,
            float[] sums,
            int sum) {
        FloatVector a0 = FloatVector.fromArray(S, start, from);
        FloatVector a1 = FloatVector.fromArray(S, start, from + L);
        FloatVector b0 = FloatVector.fromArray(S, start, from + 2 * L);
        FloatVector b1 = FloatVector.fromArray(S, start, from + 3 * L);
        FloatVector c0 = FloatVector.fromArray(S, start, from + 4 * L);
        FloatVector c1 = FloatVector.fromArray(S, start, from + 5 * L);
        FloatVector d0 = FloatVector.fromArray(S, start, from + 6 * L);
        FloatVector d1 = FloatVector.fromArray(S, start, from + 7 * L);
        FloatVector e0 = FloatVector.fromArray(S, start, from + 8 * L);
        FloatVector e1 = FloatVector.fromArray(S, start, from + 9 * L);
        FloatVector f0 = FloatVector.fromArray(S, start, from + 10 * L);
        FloatVector f1 = FloatVector.fromArray(S, start, from + 11 * L);
        FloatVector g0 = FloatVector.fromArray(S, start, from + 12 * L);
        FloatVector g1 = FloatVector.fromArray(S, start, from + 13 * L);
        for (int t = firstTap; t < endTap; t++) {
            int p = run + offsets[t];
            FloatVector w0 = FloatVector.fromArray(S, weights, weight);
            FloatVector w1 = FloatVector.fromArray(S, weights, weight + L);
            FloatVector xa = FloatVector.broadcast(S, in[p]);
            a0 = xa.fma(w0, a0);
            a1 = xa.fma(w1, a1);
            FloatVector xb = FloatVector.broadcast(S, in[p + 1]);
            b0 = xb.fma(w0, b0);
            b1 = xb.fma(w1, b1);
            FloatVector xc = FloatVector.broadcast(S, in[p + 2]);
            c0 = xc.fma(w0, c0);
            c1 = xc.fma(w1, c1);
            FloatVector xd = FloatVector.broadcast(S, in[p + 3]);
            d0 = xd.fma(w0, d0);
            d1 = xd.fma(w1, d1);
            FloatVector xe = FloatVector.broadcast(S, in[p + 4]);
            e0 = xe.fma(w0, e0);
            e1 = xe.fma(w1, e1);
            FloatVector xf = FloatVector.broadcast(S, in[p + 5]);
            f0 = xf.fma(w0, f0);
            f1 = xf.fma(w1, f1);
            FloatVector xg = FloatVector.broadcast(S, in[p + 6]);
            g0 = xg.fma(w0, g0);
            g1 = xg.fma(w1, g1);
            weight += BLOCK;
        }
        a0.intoArray(sums, sum);
        a1.intoArray(sums, sum + L);
        b0.intoArray(sums, sum + 2 * L);
        b1.intoArray(sums, sum + 3 * L);
        c0.intoArray(sums, sum + 4 * L);
        c1.intoArray(sums, sum + 5 * L);
        d0.intoArray(sums, sum + 6 * L);
        d1.intoArray(sums, sum + 7 * L);
        e0.intoArray(sums, sum + 8 * L);
        e1.intoArray(sums, sum + 9 * L);
        f0.intoArray(sums, sum + 10 * L);
        f1.intoArray(sums, sum + 11 * L);
        g0.intoArray(sums, sum + 12 * L);
        g1.intoArray(sums, sum + 13 * L);
    }
}
