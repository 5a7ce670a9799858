package stridelab.conv;

import java.util.Arrays;
import jdk.incubator.vector.DoubleVector;
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
final class DoubleChannelTiles implements DoubleKernel {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    /** Output channels of a tile. */
    private static final int BLOCK = 4 * L;

    /** Taps of a chunk: their weights fit a first-level cache of 32 KB with room for the input. */
    private static final int CHUNK = 96;

    /** Block after block: the weights of a tap for all channels of the block, tap after tap; zeros where channels end. */
    @Override
    public double[][] pack(Sweep sweep, double[] weights) {
        int taps = sweep.taps();
        double[][] blocks = new double[(sweep.outputs() + BLOCK - 1) / BLOCK][taps * BLOCK];
        for (int o = 0; o < sweep.outputs(); o++) {
            for (int t = 0; t < taps; t++) {
                blocks[o / BLOCK][t * BLOCK + o % BLOCK] = weights[o * taps + t];
            }
        }
        return blocks;
    }

    @Override
    public double[][] scratch(Sweep sweep, int rows) {
        return new double[1][rows * sweep.columns() * BLOCK];
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
        double[] sums = scratch[0];
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
            Sweep sweep, int positions, double[] in, int base, double[] weights, int first, double[] sums) {
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
            double[] in,
            int[] offsets,
            int firstTap,
            int endTap,
            int p0,
            int p1,
            int p2,
            int p3,
            int p4,
            int p5,
            double[] weights,
            int weight,
            double[] sums,
            int sum) {
        DoubleVector a0 = DoubleVector.fromArray(S, sums, sum);
        DoubleVector a1 = DoubleVector.fromArray(S, sums, sum + L);
        DoubleVector a2 = DoubleVector.fromArray(S, sums, sum + 2 * L);
        DoubleVector a3 = DoubleVector.fromArray(S, sums, sum + 3 * L);
        DoubleVector b0 = DoubleVector.fromArray(S, sums, sum + 4 * L);
        DoubleVector b1 = DoubleVector.fromArray(S, sums, sum + 5 * L);
        DoubleVector b2 = DoubleVector.fromArray(S, sums, sum + 6 * L);
        DoubleVector b3 = DoubleVector.fromArray(S, sums, sum + 7 * L);
        DoubleVector c0 = DoubleVector.fromArray(S, sums, sum + 8 * L);
        DoubleVector c1 = DoubleVector.fromArray(S, sums, sum + 9 * L);
        DoubleVector c2 = DoubleVector.fromArray(S, sums, sum + 10 * L);
        DoubleVector c3 = DoubleVector.fromArray(S, sums, sum + 11 * L);
        DoubleVector d0 = DoubleVector.fromArray(S, sums, sum + 12 * L);
        DoubleVector d1 = DoubleVector.fromArray(S, sums, sum + 13 * L);
        DoubleVector d2 = DoubleVector.fromArray(S, sums, sum + 14 * L);
        DoubleVector d3 = DoubleVector.fromArray(S, sums, sum + 15 * L);
        DoubleVector e0 = DoubleVector.fromArray(S, sums, sum + 16 * L);
        DoubleVector e1 = DoubleVector.fromArray(S, sums, sum + 17 * L);
        DoubleVector e2 = DoubleVector.fromArray(S, sums, sum + 18 * L);
        DoubleVector e3 = DoubleVector.fromArray(S, sums, sum + 19 * L);
        DoubleVector f0 = DoubleVector.fromArray(S, sums, sum + 20 * L);
        DoubleVector f1 = DoubleVector.fromArray(S, sums, sum + 21 * L);
        DoubleVector f2 = DoubleVector.fromArray(S, sums, sum + 22 * L);
        DoubleVector f3 = DoubleVector.fromArray(S, sums, sum + 23 * L);
        for (int t = firstTap; t < endTap; t++) {
            int offset = offsets[t];
            DoubleVector w0 = DoubleVector.fromArray(S, weights, weight);
            DoubleVector w1 = DoubleVector.fromArray(S, weights, weight + L);
            DoubleVector w2 = DoubleVector.fromArray(S, weights, weight + 2 * L);
            DoubleVector w3 = DoubleVector.fromArray(S, weights, weight + 3 * L);
            DoubleVector x0 = DoubleVector.broadcast(S, in[p0 + offset]);
            a0 = a0.add(x0.mul(w0));
            a1 = a1.add(x0.mul(w1));
            a2 = a2.add(x0.mul(w2));
            a3 = a3.add(x0.mul(w3));
            DoubleVector x1 = DoubleVector.broadcast(S, in[p1 + offset]);
            b0 = b0.add(x1.mul(w0));
            b1 = b1.add(x1.mul(w1));
            b2 = b2.add(x1.mul(w2));
            b3 = b3.add(x1.mul(w3));
            DoubleVector x2 = DoubleVector.broadcast(S, in[p2 + offset]);
            c0 = c0.add(x2.mul(w0));
            c1 = c1.add(x2.mul(w1));
            c2 = c2.add(x2.mul(w2));
            c3 = c3.add(x2.mul(w3));
            DoubleVector x3 = DoubleVector.broadcast(S, in[p3 + offset]);
            d0 = d0.add(x3.mul(w0));
            d1 = d1.add(x3.mul(w1));
            d2 = d2.add(x3.mul(w2));
            d3 = d3.add(x3.mul(w3));
            DoubleVector x4 = DoubleVector.broadcast(S, in[p4 + offset]);
            e0 = e0.add(x4.mul(w0));
            e1 = e1.add(x4.mul(w1));
            e2 = e2.add(x4.mul(w2));
            e3 = e3.add(x4.mul(w3));
            DoubleVector x5 = DoubleVector.broadcast(S, in[p5 + offset]);
            f0 = f0.add(x5.mul(w0));
            f1 = f1.add(x5.mul(w1));
            f2 = f2.add(x5.mul(w2));
            f3 = f3.add(x5.mul(w3));
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
            double[] in,
            int[] offsets,
            int firstTap,
            int endTap,
            int p0,
            double[] weights,
            int weight,
            double[] sums,
            int sum) {
        DoubleVector a0 = DoubleVector.fromArray(S, sums, sum);
        DoubleVector a1 = DoubleVector.fromArray(S, sums, sum + L);
        DoubleVector a2 = DoubleVector.fromArray(S, sums, sum + 2 * L);
        DoubleVector a3 = DoubleVector.fromArray(S, sums, sum + 3 * L);
        for (int t = firstTap; t < endTap; t++) {
            int offset = offsets[t];
            DoubleVector w0 = DoubleVector.fromArray(S, weights, weight);
            DoubleVector w1 = DoubleVector.fromArray(S, weights, weight + L);
            DoubleVector w2 = DoubleVector.fromArray(S, weights, weight + 2 * L);
            DoubleVector w3 = DoubleVector.fromArray(S, weights, weight + 3 * L);
            DoubleVector x0 = DoubleVector.broadcast(S, in[p0 + offset]);
            a0 = a0.add(x0.mul(w0));
            a1 = a1.add(x0.mul(w1));
            a2 = a2.add(x0.mul(w2));
            a3 = a3.add(x0.mul(w3));
            weight += 4 * L;
        }
        a0.intoArray(sums, sum);
        a1.intoArray(sums, sum + L);
        a2.intoArray(sums, sum + 2 * L);
        a3.intoArray(sums, sum + 3 * L);
    }
}
