package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sums of two vectors of output channels, at one run of seven positions or at two.
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
 * A sum stays in a register only where it is a local variable, so each is written out.
 */
final class DoubleChannelTile {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    /** Output channels of a tile. */
    static final int BLOCK = 2 * L;

    /** Positions of a run. */
    static final int RUN = 7;

    private DoubleChannelTile() {}

    /**
     * Computes two runs.
     *
     * @param run place of the first run's first input
     * @param next place of the second run's first input
     * @param weight place of the first tap's weights
     * @param start what the sums start from, from {@code from} on
     * @param sums a block for each position, from {@code sum} on
     */
    static void twoRuns(
            double[] in,
            int[] offsets,
            int firstTap,
            int endTap,
            int run,
            int next,
            double[] weights,
            int weight,
            double[] start,
            int from,
            double[] sums,
            int sum) {
        DoubleVector a0 = DoubleVector.fromArray(S, start, from);
        DoubleVector a1 = DoubleVector.fromArray(S, start, from + L);
        DoubleVector b0 = DoubleVector.fromArray(S, start, from + 2 * L);
        DoubleVector b1 = DoubleVector.fromArray(S, start, from + 3 * L);
        DoubleVector c0 = DoubleVector.fromArray(S, start, from + 4 * L);
        DoubleVector c1 = DoubleVector.fromArray(S, start, from + 5 * L);
        DoubleVector d0 = DoubleVector.fromArray(S, start, from + 6 * L);
        DoubleVector d1 = DoubleVector.fromArray(S, start, from + 7 * L);
        DoubleVector e0 = DoubleVector.fromArray(S, start, from + 8 * L);
        DoubleVector e1 = DoubleVector.fromArray(S, start, from + 9 * L);
        DoubleVector f0 = DoubleVector.fromArray(S, start, from + 10 * L);
        DoubleVector f1 = DoubleVector.fromArray(S, start, from + 11 * L);
        DoubleVector g0 = DoubleVector.fromArray(S, start, from + 12 * L);
        DoubleVector g1 = DoubleVector.fromArray(S, start, from + 13 * L);
        DoubleVector h0 = DoubleVector.fromArray(S, start, from + 14 * L);
        DoubleVector h1 = DoubleVector.fromArray(S, start, from + 15 * L);
        DoubleVector i0 = DoubleVector.fromArray(S, start, from + 16 * L);
        DoubleVector i1 = DoubleVector.fromArray(S, start, from + 17 * L);
        DoubleVector j0 = DoubleVector.fromArray(S, start, from + 18 * L);
        DoubleVector j1 = DoubleVector.fromArray(S, start, from + 19 * L);
        DoubleVector k0 = DoubleVector.fromArray(S, start, from + 20 * L);
        DoubleVector k1 = DoubleVector.fromArray(S, start, from + 21 * L);
        DoubleVector l0 = DoubleVector.fromArray(S, start, from + 22 * L);
        DoubleVector l1 = DoubleVector.fromArray(S, start, from + 23 * L);
        DoubleVector m0 = DoubleVector.fromArray(S, start, from + 24 * L);
        DoubleVector m1 = DoubleVector.fromArray(S, start, from + 25 * L);
        DoubleVector n0 = DoubleVector.fromArray(S, start, from + 26 * L);
        DoubleVector n1 = DoubleVector.fromArray(S, start, from + 27 * L);
        for (int t = firstTap; t < endTap; t++) {
            int p = run + offsets[t];
            int q = next + offsets[t];
            DoubleVector w0 = DoubleVector.fromArray(S, weights, weight);
            DoubleVector w1 = DoubleVector.fromArray(S, weights, weight + L);
            DoubleVector xa = DoubleVector.broadcast(S, in[p]);
            a0 = a0.add(xa.mul(w0));
            a1 = a1.add(xa.mul(w1));
            DoubleVector xb = DoubleVector.broadcast(S, in[p + 1]);
            b0 = b0.add(xb.mul(w0));
            b1 = b1.add(xb.mul(w1));
            DoubleVector xc = DoubleVector.broadcast(S, in[p + 2]);
            c0 = c0.add(xc.mul(w0));
            c1 = c1.add(xc.mul(w1));
            DoubleVector xd = DoubleVector.broadcast(S, in[p + 3]);
            d0 = d0.add(xd.mul(w0));
            d1 = d1.add(xd.mul(w1));
            DoubleVector xe = DoubleVector.broadcast(S, in[p + 4]);
            e0 = e0.add(xe.mul(w0));
            e1 = e1.add(xe.mul(w1));
            DoubleVector xf = DoubleVector.broadcast(S, in[p + 5]);
            f0 = f0.add(xf.mul(w0));
            f1 = f1.add(xf.mul(w1));
            DoubleVector xg = DoubleVector.broadcast(S, in[p + 6]);
            g0 = g0.add(xg.mul(w0));
            g1 = g1.add(xg.mul(w1));
            DoubleVector xh = DoubleVector.broadcast(S, in[q]);
            h0 = h0.add(xh.mul(w0));
            h1 = h1.add(xh.mul(w1));
            DoubleVector xi = DoubleVector.broadcast(S, in[q + 1]);
            i0 = i0.add(xi.mul(w0));
            i1 = i1.add(xi.mul(w1));
            DoubleVector xj = DoubleVector.broadcast(S, in[q + 2]);
            j0 = j0.add(xj.mul(w0));
            j1 = j1.add(xj.mul(w1));
            DoubleVector xk = DoubleVector.broadcast(S, in[q + 3]);
            k0 = k0.add(xk.mul(w0));
            k1 = k1.add(xk.mul(w1));
            DoubleVector xl = DoubleVector.broadcast(S, in[q + 4]);
            l0 = l0.add(xl.mul(w0));
            l1 = l1.add(xl.mul(w1));
            DoubleVector xm = DoubleVector.broadcast(S, in[q + 5]);
            m0 = m0.add(xm.mul(w0));
            m1 = m1.add(xm.mul(w1));
            DoubleVector xn = DoubleVector.broadcast(S, in[q + 6]);
            n0 = n0.add(xn.mul(w0));
            n1 = n1.add(xn.mul(w1));
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

    /** Computes one run. */
    static void oneRun(
            double[] in,
            int[] offsets,
            int firstTap,
            int endTap,
            int run,
            double[] weights,
            int weight,
            double[] start,
            int from,
            double[] sums,
            int sum) {
        DoubleVector a0 = DoubleVector.fromArray(S, start, from);
        DoubleVector a1 = DoubleVector.fromArray(S, start, from + L);
        DoubleVector b0 = DoubleVector.fromArray(S, start, from + 2 * L);
        DoubleVector b1 = DoubleVector.fromArray(S, start, from + 3 * L);
        DoubleVector c0 = DoubleVector.fromArray(S, start, from + 4 * L);
        DoubleVector c1 = DoubleVector.fromArray(S, start, from + 5 * L);
        DoubleVector d0 = DoubleVector.fromArray(S, start, from + 6 * L);
        DoubleVector d1 = DoubleVector.fromArray(S, start, from + 7 * L);
        DoubleVector e0 = DoubleVector.fromArray(S, start, from + 8 * L);
        DoubleVector e1 = DoubleVector.fromArray(S, start, from + 9 * L);
        DoubleVector f0 = DoubleVector.fromArray(S, start, from + 10 * L);
        DoubleVector f1 = DoubleVector.fromArray(S, start, from + 11 * L);
        DoubleVector g0 = DoubleVector.fromArray(S, start, from + 12 * L);
        DoubleVector g1 = DoubleVector.fromArray(S, start, from + 13 * L);
        for (int t = firstTap; t < endTap; t++) {
            int p = run + offsets[t];
            DoubleVector w0 = DoubleVector.fromArray(S, weights, weight);
            DoubleVector w1 = DoubleVector.fromArray(S, weights, weight + L);
            DoubleVector xa = DoubleVector.broadcast(S, in[p]);
            a0 = a0.add(xa.mul(w0));
            a1 = a1.add(xa.mul(w1));
            DoubleVector xb = DoubleVector.broadcast(S, in[p + 1]);
            b0 = b0.add(xb.mul(w0));
            b1 = b1.add(xb.mul(w1));
            DoubleVector xc = DoubleVector.broadcast(S, in[p + 2]);
            c0 = c0.add(xc.mul(w0));
            c1 = c1.add(xc.mul(w1));
            DoubleVector xd = DoubleVector.broadcast(S, in[p + 3]);
            d0 = d0.add(xd.mul(w0));
            d1 = d1.add(xd.mul(w1));
            DoubleVector xe = DoubleVector.broadcast(S, in[p + 4]);
            e0 = e0.add(xe.mul(w0));
            e1 = e1.add(xe.mul(w1));
            DoubleVector xf = DoubleVector.broadcast(S, in[p + 5]);
            f0 = f0.add(xf.mul(w0));
            f1 = f1.add(xf.mul(w1));
            DoubleVector xg = DoubleVector.broadcast(S, in[p + 6]);
            g0 = g0.add(xg.mul(w0));
            g1 = g1.add(xg.mul(w1));
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
