package stridelab.conv;

import java.util.Arrays;
import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors along output channels, six positions together: for small planes of many channels, where vectors along positions
 * would be half empty.
 *
 * <pre>
 *                 4 vectors of output channels
 *                 w0    w1    w2    w3      the weights of one tap: 4 loads
 * position   xa   a0    a1    a2    a3
 *            xb   b0    b1    b2    b3
 *            xc   c0    c1    c2    c3      24 sums in registers
 *            xd   d0    d1    d2    d3
 *            xe   e0    e1    e2    e3
 *            xf   f0    f1    f2    f3
 * </pre>
 *
 * A position may stand anywhere, so none is computed that is not wanted. The weights of so many channels fit no cache:
 * they are read in chunks of taps, each chunk once for all positions, the sums waiting in memory in between. At the end
 * they are turned round into planes.
 */
final class FloatChannelTiles implements FloatKernel {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    /** Output channels of a tile. */
    private static final int BLOCK = 4 * L;

    /** Taps of a chunk: their weights fit a first-level cache of 32 KB with room for the input. */
    private static final int CHUNK = 96;

    /** Block after block: the weights of a tap for all channels of the block, tap after tap; zeros where channels end. */
    @Override
    public float[][] pack(Sweep sweep, float[] weights) {
        int taps = sweep.taps();
        float[][] blocks = new float[(sweep.outputs() + BLOCK - 1) / BLOCK][taps * BLOCK];
        for (int o = 0; o < sweep.outputs(); o++) {
            for (int t = 0; t < taps; t++) {
                blocks[o / BLOCK][t * BLOCK + o % BLOCK] = weights[o * taps + t];
            }
        }
        return blocks;
    }

    @Override
    public float[][] scratch(Sweep sweep, int rows) {
        return new float[1][rows * sweep.columns() * BLOCK];
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
        float[] sums = scratch[0];
        int positions = rows * sweep.columns();
        for (int block = 0; block < weights.length; block++) {
            Arrays.fill(sums, 0, positions * BLOCK, 0);
            for (int tap = 0; tap < sweep.taps(); tap += CHUNK) {
                sweepChunk(sweep, positions, in, base, weights[block], tap, sums);
            }
            int channels = Math.min(BLOCK, sweep.outputs() - block * BLOCK);
            for (int c = 0; c < channels; c++) {
                int to = outBase + (block * BLOCK + c) * outPlane;
                for (int p = 0; p < positions; p++) {
                    out[to + p] = sums[p * BLOCK + c];
                }
            }
        }
    }

    private static void sweepChunk(
            Sweep sweep, int positions, float[] in, int base, float[] weights, int first, float[] sums) {
        int end = Math.min(sweep.taps(), first + CHUNK);
        int[] offsets = sweep.offsets();
        int weight = first * BLOCK;
        int p = 0;
        for (; p + 6 <= positions; p += 6) {
            fourBySix(
                    in,
                    offsets,
                    first,
                    end,
                    base + at(sweep, p),
                    base + at(sweep, p + 1),
                    base + at(sweep, p + 2),
                    base + at(sweep, p + 3),
                    base + at(sweep, p + 4),
                    base + at(sweep, p + 5),
                    weights,
                    weight,
                    sums,
                    p * BLOCK);
        }
        for (; p < positions; p++) {
            fourByOne(in, offsets, first, end, base + at(sweep, p), weights, weight, sums, p * BLOCK);
        }
    }

    private static int at(Sweep sweep, int position) {
        return position / sweep.columns() * sweep.pitch() + position % sweep.columns();
    }

    private static void fourBySix(
            float[] in,
            int[] offsets,
            int firstTap,
            int endTap,
            int p0,
            int p1,
            int p2,
            int p3,
            int p4,
            int p5,
            float[] weights,
            int weight,
            float[] sums,
            int sum) {
        FloatVector a0 = FloatVector.fromArray(S, sums, sum);
        FloatVector a1 = FloatVector.fromArray(S, sums, sum + L);
        FloatVector a2 = FloatVector.fromArray(S, sums, sum + 2 * L);
        FloatVector a3 = FloatVector.fromArray(S, sums, sum + 3 * L);
        FloatVector b0 = FloatVector.fromArray(S, sums, sum + 4 * L);
        FloatVector b1 = FloatVector.fromArray(S, sums, sum + 5 * L);
        FloatVector b2 = FloatVector.fromArray(S, sums, sum + 6 * L);
        FloatVector b3 = FloatVector.fromArray(S, sums, sum + 7 * L);
        FloatVector c0 = FloatVector.fromArray(S, sums, sum + 8 * L);
        FloatVector c1 = FloatVector.fromArray(S, sums, sum + 9 * L);
        FloatVector c2 = FloatVector.fromArray(S, sums, sum + 10 * L);
        FloatVector c3 = FloatVector.fromArray(S, sums, sum + 11 * L);
        FloatVector d0 = FloatVector.fromArray(S, sums, sum + 12 * L);
        FloatVector d1 = FloatVector.fromArray(S, sums, sum + 13 * L);
        FloatVector d2 = FloatVector.fromArray(S, sums, sum + 14 * L);
        FloatVector d3 = FloatVector.fromArray(S, sums, sum + 15 * L);
        FloatVector e0 = FloatVector.fromArray(S, sums, sum + 16 * L);
        FloatVector e1 = FloatVector.fromArray(S, sums, sum + 17 * L);
        FloatVector e2 = FloatVector.fromArray(S, sums, sum + 18 * L);
        FloatVector e3 = FloatVector.fromArray(S, sums, sum + 19 * L);
        FloatVector f0 = FloatVector.fromArray(S, sums, sum + 20 * L);
        FloatVector f1 = FloatVector.fromArray(S, sums, sum + 21 * L);
        FloatVector f2 = FloatVector.fromArray(S, sums, sum + 22 * L);
        FloatVector f3 = FloatVector.fromArray(S, sums, sum + 23 * L);
        for (int t = firstTap; t < endTap; t++) {
            int offset = offsets[t];
            FloatVector w0 = FloatVector.fromArray(S, weights, weight);
            FloatVector w1 = FloatVector.fromArray(S, weights, weight + L);
            FloatVector w2 = FloatVector.fromArray(S, weights, weight + 2 * L);
            FloatVector w3 = FloatVector.fromArray(S, weights, weight + 3 * L);
            FloatVector x0 = FloatVector.broadcast(S, in[p0 + offset]);
            a0 = x0.fma(w0, a0);
            a1 = x0.fma(w1, a1);
            a2 = x0.fma(w2, a2);
            a3 = x0.fma(w3, a3);
            FloatVector x1 = FloatVector.broadcast(S, in[p1 + offset]);
            b0 = x1.fma(w0, b0);
            b1 = x1.fma(w1, b1);
            b2 = x1.fma(w2, b2);
            b3 = x1.fma(w3, b3);
            FloatVector x2 = FloatVector.broadcast(S, in[p2 + offset]);
            c0 = x2.fma(w0, c0);
            c1 = x2.fma(w1, c1);
            c2 = x2.fma(w2, c2);
            c3 = x2.fma(w3, c3);
            FloatVector x3 = FloatVector.broadcast(S, in[p3 + offset]);
            d0 = x3.fma(w0, d0);
            d1 = x3.fma(w1, d1);
            d2 = x3.fma(w2, d2);
            d3 = x3.fma(w3, d3);
            FloatVector x4 = FloatVector.broadcast(S, in[p4 + offset]);
            e0 = x4.fma(w0, e0);
            e1 = x4.fma(w1, e1);
            e2 = x4.fma(w2, e2);
            e3 = x4.fma(w3, e3);
            FloatVector x5 = FloatVector.broadcast(S, in[p5 + offset]);
            f0 = x5.fma(w0, f0);
            f1 = x5.fma(w1, f1);
            f2 = x5.fma(w2, f2);
            f3 = x5.fma(w3, f3);
            weight += 4 * L;
        }
        a0.intoArray(sums, sum);
        a1.intoArray(sums, sum + L);
        a2.intoArray(sums, sum + 2 * L);
        a3.intoArray(sums, sum + 3 * L);
        b0.intoArray(sums, sum + 4 * L);
        b1.intoArray(sums, sum + 5 * L);
        b2.intoArray(sums, sum + 6 * L);
        b3.intoArray(sums, sum + 7 * L);
        c0.intoArray(sums, sum + 8 * L);
        c1.intoArray(sums, sum + 9 * L);
        c2.intoArray(sums, sum + 10 * L);
        c3.intoArray(sums, sum + 11 * L);
        d0.intoArray(sums, sum + 12 * L);
        d1.intoArray(sums, sum + 13 * L);
        d2.intoArray(sums, sum + 14 * L);
        d3.intoArray(sums, sum + 15 * L);
        e0.intoArray(sums, sum + 16 * L);
        e1.intoArray(sums, sum + 17 * L);
        e2.intoArray(sums, sum + 18 * L);
        e3.intoArray(sums, sum + 19 * L);
        f0.intoArray(sums, sum + 20 * L);
        f1.intoArray(sums, sum + 21 * L);
        f2.intoArray(sums, sum + 22 * L);
        f3.intoArray(sums, sum + 23 * L);
    }

    private static void fourByOne(
            float[] in,
            int[] offsets,
            int firstTap,
            int endTap,
            int p0,
            float[] weights,
            int weight,
            float[] sums,
            int sum) {
        FloatVector a0 = FloatVector.fromArray(S, sums, sum);
        FloatVector a1 = FloatVector.fromArray(S, sums, sum + L);
        FloatVector a2 = FloatVector.fromArray(S, sums, sum + 2 * L);
        FloatVector a3 = FloatVector.fromArray(S, sums, sum + 3 * L);
        for (int t = firstTap; t < endTap; t++) {
            int offset = offsets[t];
            FloatVector w0 = FloatVector.fromArray(S, weights, weight);
            FloatVector w1 = FloatVector.fromArray(S, weights, weight + L);
            FloatVector w2 = FloatVector.fromArray(S, weights, weight + 2 * L);
            FloatVector w3 = FloatVector.fromArray(S, weights, weight + 3 * L);
            FloatVector x0 = FloatVector.broadcast(S, in[p0 + offset]);
            a0 = x0.fma(w0, a0);
            a1 = x0.fma(w1, a1);
            a2 = x0.fma(w2, a2);
            a3 = x0.fma(w3, a3);
            weight += 4 * L;
        }
        a0.intoArray(sums, sum);
        a1.intoArray(sums, sum + L);
        a2.intoArray(sums, sum + 2 * L);
        a3.intoArray(sums, sum + 3 * L);
    }
}
