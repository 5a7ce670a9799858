package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sums of two output rows at some vectors of columns.
 *
 * <pre>
 *   input rows               output rows
 *   r                ──────▶ a   kernel row 0
 *   r + 1            ──────▶ a   kernel row 1      ──────▶ b   kernel row 0
 *   r + 2            ──────▶ a   kernel row 2      ──────▶ b   kernel row 1
 *   r + 3                                          ──────▶ b   kernel row 2
 * </pre>
 *
 * Every input row except the first and the last is loaded once for both. Each output still adds its products in the order
 * input channel, kernel row, kernel column. A sum stays in a register only where it is a local variable, so each width is
 * written out.
 */
final class DoubleRowPair {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private DoubleRowPair() {}

    /**
     * Adds the products of one input channel to both rows, six vectors wide.
     *
     * @param first tap of the input channel
     * @param step from one row of inputs to the next
     * @param base place of row a's first input
     * @param start what the sums start from: row a from {@code fromA} on, row b from {@code fromB} on
     * @param out row a from {@code a} on, row b from {@code b} on
     */
    static void bySix(
            Sweep sweep,
            int first,
            int step,
            double[] in,
            int base,
            double[] weights,
            int weight,
            double[] start,
            int fromA,
            int fromB,
            double[] out,
            int a,
            int b) {
        int[] offsets = sweep.offsets();
        int across = sweep.rowTaps();
        int end = first + across * sweep.kernelRows();
        DoubleVector a0 = DoubleVector.fromArray(S, start, fromA);
        DoubleVector b0 = DoubleVector.fromArray(S, start, fromB);
        DoubleVector a1 = DoubleVector.fromArray(S, start, fromA + L);
        DoubleVector b1 = DoubleVector.fromArray(S, start, fromB + L);
        DoubleVector a2 = DoubleVector.fromArray(S, start, fromA + 2 * L);
        DoubleVector b2 = DoubleVector.fromArray(S, start, fromB + 2 * L);
        DoubleVector a3 = DoubleVector.fromArray(S, start, fromA + 3 * L);
        DoubleVector b3 = DoubleVector.fromArray(S, start, fromB + 3 * L);
        DoubleVector a4 = DoubleVector.fromArray(S, start, fromA + 4 * L);
        DoubleVector b4 = DoubleVector.fromArray(S, start, fromB + 4 * L);
        DoubleVector a5 = DoubleVector.fromArray(S, start, fromA + 5 * L);
        DoubleVector b5 = DoubleVector.fromArray(S, start, fromB + 5 * L);
        for (int t = first; t < first + across; t++) {
            int at = base + offsets[t];
            DoubleVector w = DoubleVector.broadcast(S, weights[weight + t]);
            a0 = a0.add(DoubleVector.fromArray(S, in, at).mul(w));
            a1 = a1.add(DoubleVector.fromArray(S, in, at + L).mul(w));
            a2 = a2.add(DoubleVector.fromArray(S, in, at + 2 * L).mul(w));
            a3 = a3.add(DoubleVector.fromArray(S, in, at + 3 * L).mul(w));
            a4 = a4.add(DoubleVector.fromArray(S, in, at + 4 * L).mul(w));
            a5 = a5.add(DoubleVector.fromArray(S, in, at + 5 * L).mul(w));
        }
        for (int t = first + across; t < end; t++) {
            int at = base + offsets[t];
            DoubleVector w = DoubleVector.broadcast(S, weights[weight + t]);
            DoubleVector v = DoubleVector.broadcast(S, weights[weight + t - across]);
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            a0 = a0.add(x0.mul(w));
            b0 = b0.add(x0.mul(v));
            DoubleVector x1 = DoubleVector.fromArray(S, in, at + L);
            a1 = a1.add(x1.mul(w));
            b1 = b1.add(x1.mul(v));
            DoubleVector x2 = DoubleVector.fromArray(S, in, at + 2 * L);
            a2 = a2.add(x2.mul(w));
            b2 = b2.add(x2.mul(v));
            DoubleVector x3 = DoubleVector.fromArray(S, in, at + 3 * L);
            a3 = a3.add(x3.mul(w));
            b3 = b3.add(x3.mul(v));
            DoubleVector x4 = DoubleVector.fromArray(S, in, at + 4 * L);
            a4 = a4.add(x4.mul(w));
            b4 = b4.add(x4.mul(v));
            DoubleVector x5 = DoubleVector.fromArray(S, in, at + 5 * L);
            a5 = a5.add(x5.mul(w));
            b5 = b5.add(x5.mul(v));
        }
        for (int t = end - across; t < end; t++) {
            int at = base + offsets[t] + step;
            DoubleVector v = DoubleVector.broadcast(S, weights[weight + t]);
            b0 = b0.add(DoubleVector.fromArray(S, in, at).mul(v));
            b1 = b1.add(DoubleVector.fromArray(S, in, at + L).mul(v));
            b2 = b2.add(DoubleVector.fromArray(S, in, at + 2 * L).mul(v));
            b3 = b3.add(DoubleVector.fromArray(S, in, at + 3 * L).mul(v));
            b4 = b4.add(DoubleVector.fromArray(S, in, at + 4 * L).mul(v));
            b5 = b5.add(DoubleVector.fromArray(S, in, at + 5 * L).mul(v));
        }
        a0.intoArray(out, a);
        a1.intoArray(out, a + L);
        a2.intoArray(out, a + 2 * L);
        a3.intoArray(out, a + 3 * L);
        a4.intoArray(out, a + 4 * L);
        a5.intoArray(out, a + 5 * L);
        b0.intoArray(out, b);
        b1.intoArray(out, b + L);
        b2.intoArray(out, b + 2 * L);
        b3.intoArray(out, b + 3 * L);
        b4.intoArray(out, b + 4 * L);
        b5.intoArray(out, b + 5 * L);
    }

    /** Adds the products of one input channel to both rows, three vectors wide. */
    static void byThree(
            Sweep sweep,
            int first,
            int step,
            double[] in,
            int base,
            double[] weights,
            int weight,
            double[] start,
            int fromA,
            int fromB,
            double[] out,
            int a,
            int b) {
        int[] offsets = sweep.offsets();
        int across = sweep.rowTaps();
        int end = first + across * sweep.kernelRows();
        DoubleVector a0 = DoubleVector.fromArray(S, start, fromA);
        DoubleVector b0 = DoubleVector.fromArray(S, start, fromB);
        DoubleVector a1 = DoubleVector.fromArray(S, start, fromA + L);
        DoubleVector b1 = DoubleVector.fromArray(S, start, fromB + L);
        DoubleVector a2 = DoubleVector.fromArray(S, start, fromA + 2 * L);
        DoubleVector b2 = DoubleVector.fromArray(S, start, fromB + 2 * L);
        for (int t = first; t < first + across; t++) {
            int at = base + offsets[t];
            DoubleVector w = DoubleVector.broadcast(S, weights[weight + t]);
            a0 = a0.add(DoubleVector.fromArray(S, in, at).mul(w));
            a1 = a1.add(DoubleVector.fromArray(S, in, at + L).mul(w));
            a2 = a2.add(DoubleVector.fromArray(S, in, at + 2 * L).mul(w));
        }
        for (int t = first + across; t < end; t++) {
            int at = base + offsets[t];
            DoubleVector w = DoubleVector.broadcast(S, weights[weight + t]);
            DoubleVector v = DoubleVector.broadcast(S, weights[weight + t - across]);
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            a0 = a0.add(x0.mul(w));
            b0 = b0.add(x0.mul(v));
            DoubleVector x1 = DoubleVector.fromArray(S, in, at + L);
            a1 = a1.add(x1.mul(w));
            b1 = b1.add(x1.mul(v));
            DoubleVector x2 = DoubleVector.fromArray(S, in, at + 2 * L);
            a2 = a2.add(x2.mul(w));
            b2 = b2.add(x2.mul(v));
        }
        for (int t = end - across; t < end; t++) {
            int at = base + offsets[t] + step;
            DoubleVector v = DoubleVector.broadcast(S, weights[weight + t]);
            b0 = b0.add(DoubleVector.fromArray(S, in, at).mul(v));
            b1 = b1.add(DoubleVector.fromArray(S, in, at + L).mul(v));
            b2 = b2.add(DoubleVector.fromArray(S, in, at + 2 * L).mul(v));
        }
        a0.intoArray(out, a);
        a1.intoArray(out, a + L);
        a2.intoArray(out, a + 2 * L);
        b0.intoArray(out, b);
        b1.intoArray(out, b + L);
        b2.intoArray(out, b + 2 * L);
    }

    /** Adds the products of one input channel to both rows, one vector wide. */
    static void byOne(
            Sweep sweep,
            int first,
            int step,
            double[] in,
            int base,
            double[] weights,
            int weight,
            double[] start,
            int fromA,
            int fromB,
            double[] out,
            int a,
            int b) {
        int[] offsets = sweep.offsets();
        int across = sweep.rowTaps();
        int end = first + across * sweep.kernelRows();
        DoubleVector a0 = DoubleVector.fromArray(S, start, fromA);
        DoubleVector b0 = DoubleVector.fromArray(S, start, fromB);
        for (int t = first; t < first + across; t++) {
            int at = base + offsets[t];
            DoubleVector w = DoubleVector.broadcast(S, weights[weight + t]);
            a0 = a0.add(DoubleVector.fromArray(S, in, at).mul(w));
        }
        for (int t = first + across; t < end; t++) {
            int at = base + offsets[t];
            DoubleVector w = DoubleVector.broadcast(S, weights[weight + t]);
            DoubleVector v = DoubleVector.broadcast(S, weights[weight + t - across]);
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            a0 = a0.add(x0.mul(w));
            b0 = b0.add(x0.mul(v));
        }
        for (int t = end - across; t < end; t++) {
            int at = base + offsets[t] + step;
            DoubleVector v = DoubleVector.broadcast(S, weights[weight + t]);
            b0 = b0.add(DoubleVector.fromArray(S, in, at).mul(v));
        }
        a0.intoArray(out, a);
        b0.intoArray(out, b);
    }
}
