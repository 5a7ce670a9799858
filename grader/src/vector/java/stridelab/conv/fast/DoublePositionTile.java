package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sums of four output channels, or of one, at some vectors of positions.
 *
 * <pre>
 *                 positions, a vector L of them
 *                 x0    x1    x2    x3    x4    x5      what one tap reads: 6 loads
 * channel    w0   a0    a1    a2    a3    a4    a5
 *            w1   b0    b1    b2    b3    b4    b5      24 sums in registers
 *            w2   c0    c1    c2    c3    c4    c5
 *            w3   d0    d1    d2    d3    d4    d5
 * </pre>
 *
 * Each of the 6 loads and 4 broadcast weights of a tap is used 4 or 6 times: with 32 registers, arithmetic is the limit, not
 * loads. A sum stays in a register only where it is a local variable, so each size of tile is written out.
 */
final class DoublePositionTile {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private DoublePositionTile() {}

    /**
     * Computes four output channels at six vectors of positions.
     *
     * @param offsets of the taps
     * @param base place of the first position's input
     * @param weights of each tap for all four channels, from {@code weight} on
     * @param out the first channel's outputs, from {@code to} on
     * @param plane from one output channel to the next
     */
    static void fourBySix(
            double[] in, int[] offsets, int base, double[] weights, int weight, double[] out, int to, int plane) {
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector a1 = DoubleVector.zero(S);
        DoubleVector a2 = DoubleVector.zero(S);
        DoubleVector a3 = DoubleVector.zero(S);
        DoubleVector a4 = DoubleVector.zero(S);
        DoubleVector a5 = DoubleVector.zero(S);
        DoubleVector b0 = DoubleVector.zero(S);
        DoubleVector b1 = DoubleVector.zero(S);
        DoubleVector b2 = DoubleVector.zero(S);
        DoubleVector b3 = DoubleVector.zero(S);
        DoubleVector b4 = DoubleVector.zero(S);
        DoubleVector b5 = DoubleVector.zero(S);
        DoubleVector c0 = DoubleVector.zero(S);
        DoubleVector c1 = DoubleVector.zero(S);
        DoubleVector c2 = DoubleVector.zero(S);
        DoubleVector c3 = DoubleVector.zero(S);
        DoubleVector c4 = DoubleVector.zero(S);
        DoubleVector c5 = DoubleVector.zero(S);
        DoubleVector d0 = DoubleVector.zero(S);
        DoubleVector d1 = DoubleVector.zero(S);
        DoubleVector d2 = DoubleVector.zero(S);
        DoubleVector d3 = DoubleVector.zero(S);
        DoubleVector d4 = DoubleVector.zero(S);
        DoubleVector d5 = DoubleVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            DoubleVector x1 = DoubleVector.fromArray(S, in, at + L);
            DoubleVector x2 = DoubleVector.fromArray(S, in, at + 2 * L);
            DoubleVector x3 = DoubleVector.fromArray(S, in, at + 3 * L);
            DoubleVector x4 = DoubleVector.fromArray(S, in, at + 4 * L);
            DoubleVector x5 = DoubleVector.fromArray(S, in, at + 5 * L);
            DoubleVector w0 = DoubleVector.broadcast(S, weights[weight + 4 * t]);
            a0 = a0.add(x0.mul(w0));
            a1 = a1.add(x1.mul(w0));
            a2 = a2.add(x2.mul(w0));
            a3 = a3.add(x3.mul(w0));
            a4 = a4.add(x4.mul(w0));
            a5 = a5.add(x5.mul(w0));
            DoubleVector w1 = DoubleVector.broadcast(S, weights[weight + 4 * t + 1]);
            b0 = b0.add(x0.mul(w1));
            b1 = b1.add(x1.mul(w1));
            b2 = b2.add(x2.mul(w1));
            b3 = b3.add(x3.mul(w1));
            b4 = b4.add(x4.mul(w1));
            b5 = b5.add(x5.mul(w1));
            DoubleVector w2 = DoubleVector.broadcast(S, weights[weight + 4 * t + 2]);
            c0 = c0.add(x0.mul(w2));
            c1 = c1.add(x1.mul(w2));
            c2 = c2.add(x2.mul(w2));
            c3 = c3.add(x3.mul(w2));
            c4 = c4.add(x4.mul(w2));
            c5 = c5.add(x5.mul(w2));
            DoubleVector w3 = DoubleVector.broadcast(S, weights[weight + 4 * t + 3]);
            d0 = d0.add(x0.mul(w3));
            d1 = d1.add(x1.mul(w3));
            d2 = d2.add(x2.mul(w3));
            d3 = d3.add(x3.mul(w3));
            d4 = d4.add(x4.mul(w3));
            d5 = d5.add(x5.mul(w3));
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + L);
        a2.intoArray(out, to + 2 * L);
        a3.intoArray(out, to + 3 * L);
        a4.intoArray(out, to + 4 * L);
        a5.intoArray(out, to + 5 * L);
        b0.intoArray(out, to + plane);
        b1.intoArray(out, to + plane + L);
        b2.intoArray(out, to + plane + 2 * L);
        b3.intoArray(out, to + plane + 3 * L);
        b4.intoArray(out, to + plane + 4 * L);
        b5.intoArray(out, to + plane + 5 * L);
        c0.intoArray(out, to + 2 * plane);
        c1.intoArray(out, to + 2 * plane + L);
        c2.intoArray(out, to + 2 * plane + 2 * L);
        c3.intoArray(out, to + 2 * plane + 3 * L);
        c4.intoArray(out, to + 2 * plane + 4 * L);
        c5.intoArray(out, to + 2 * plane + 5 * L);
        d0.intoArray(out, to + 3 * plane);
        d1.intoArray(out, to + 3 * plane + L);
        d2.intoArray(out, to + 3 * plane + 2 * L);
        d3.intoArray(out, to + 3 * plane + 3 * L);
        d4.intoArray(out, to + 3 * plane + 4 * L);
        d5.intoArray(out, to + 3 * plane + 5 * L);
    }

    /** Computes four output channels at four vectors of positions. */
    static void fourByFour(
            double[] in, int[] offsets, int base, double[] weights, int weight, double[] out, int to, int plane) {
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector a1 = DoubleVector.zero(S);
        DoubleVector a2 = DoubleVector.zero(S);
        DoubleVector a3 = DoubleVector.zero(S);
        DoubleVector b0 = DoubleVector.zero(S);
        DoubleVector b1 = DoubleVector.zero(S);
        DoubleVector b2 = DoubleVector.zero(S);
        DoubleVector b3 = DoubleVector.zero(S);
        DoubleVector c0 = DoubleVector.zero(S);
        DoubleVector c1 = DoubleVector.zero(S);
        DoubleVector c2 = DoubleVector.zero(S);
        DoubleVector c3 = DoubleVector.zero(S);
        DoubleVector d0 = DoubleVector.zero(S);
        DoubleVector d1 = DoubleVector.zero(S);
        DoubleVector d2 = DoubleVector.zero(S);
        DoubleVector d3 = DoubleVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            DoubleVector x1 = DoubleVector.fromArray(S, in, at + L);
            DoubleVector x2 = DoubleVector.fromArray(S, in, at + 2 * L);
            DoubleVector x3 = DoubleVector.fromArray(S, in, at + 3 * L);
            DoubleVector w0 = DoubleVector.broadcast(S, weights[weight + 4 * t]);
            a0 = a0.add(x0.mul(w0));
            a1 = a1.add(x1.mul(w0));
            a2 = a2.add(x2.mul(w0));
            a3 = a3.add(x3.mul(w0));
            DoubleVector w1 = DoubleVector.broadcast(S, weights[weight + 4 * t + 1]);
            b0 = b0.add(x0.mul(w1));
            b1 = b1.add(x1.mul(w1));
            b2 = b2.add(x2.mul(w1));
            b3 = b3.add(x3.mul(w1));
            DoubleVector w2 = DoubleVector.broadcast(S, weights[weight + 4 * t + 2]);
            c0 = c0.add(x0.mul(w2));
            c1 = c1.add(x1.mul(w2));
            c2 = c2.add(x2.mul(w2));
            c3 = c3.add(x3.mul(w2));
            DoubleVector w3 = DoubleVector.broadcast(S, weights[weight + 4 * t + 3]);
            d0 = d0.add(x0.mul(w3));
            d1 = d1.add(x1.mul(w3));
            d2 = d2.add(x2.mul(w3));
            d3 = d3.add(x3.mul(w3));
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + L);
        a2.intoArray(out, to + 2 * L);
        a3.intoArray(out, to + 3 * L);
        b0.intoArray(out, to + plane);
        b1.intoArray(out, to + plane + L);
        b2.intoArray(out, to + plane + 2 * L);
        b3.intoArray(out, to + plane + 3 * L);
        c0.intoArray(out, to + 2 * plane);
        c1.intoArray(out, to + 2 * plane + L);
        c2.intoArray(out, to + 2 * plane + 2 * L);
        c3.intoArray(out, to + 2 * plane + 3 * L);
        d0.intoArray(out, to + 3 * plane);
        d1.intoArray(out, to + 3 * plane + L);
        d2.intoArray(out, to + 3 * plane + 2 * L);
        d3.intoArray(out, to + 3 * plane + 3 * L);
    }

    /** Computes four output channels at three vectors of positions. */
    static void fourByThree(
            double[] in, int[] offsets, int base, double[] weights, int weight, double[] out, int to, int plane) {
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector a1 = DoubleVector.zero(S);
        DoubleVector a2 = DoubleVector.zero(S);
        DoubleVector b0 = DoubleVector.zero(S);
        DoubleVector b1 = DoubleVector.zero(S);
        DoubleVector b2 = DoubleVector.zero(S);
        DoubleVector c0 = DoubleVector.zero(S);
        DoubleVector c1 = DoubleVector.zero(S);
        DoubleVector c2 = DoubleVector.zero(S);
        DoubleVector d0 = DoubleVector.zero(S);
        DoubleVector d1 = DoubleVector.zero(S);
        DoubleVector d2 = DoubleVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            DoubleVector x1 = DoubleVector.fromArray(S, in, at + L);
            DoubleVector x2 = DoubleVector.fromArray(S, in, at + 2 * L);
            DoubleVector w0 = DoubleVector.broadcast(S, weights[weight + 4 * t]);
            a0 = a0.add(x0.mul(w0));
            a1 = a1.add(x1.mul(w0));
            a2 = a2.add(x2.mul(w0));
            DoubleVector w1 = DoubleVector.broadcast(S, weights[weight + 4 * t + 1]);
            b0 = b0.add(x0.mul(w1));
            b1 = b1.add(x1.mul(w1));
            b2 = b2.add(x2.mul(w1));
            DoubleVector w2 = DoubleVector.broadcast(S, weights[weight + 4 * t + 2]);
            c0 = c0.add(x0.mul(w2));
            c1 = c1.add(x1.mul(w2));
            c2 = c2.add(x2.mul(w2));
            DoubleVector w3 = DoubleVector.broadcast(S, weights[weight + 4 * t + 3]);
            d0 = d0.add(x0.mul(w3));
            d1 = d1.add(x1.mul(w3));
            d2 = d2.add(x2.mul(w3));
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + L);
        a2.intoArray(out, to + 2 * L);
        b0.intoArray(out, to + plane);
        b1.intoArray(out, to + plane + L);
        b2.intoArray(out, to + plane + 2 * L);
        c0.intoArray(out, to + 2 * plane);
        c1.intoArray(out, to + 2 * plane + L);
        c2.intoArray(out, to + 2 * plane + 2 * L);
        d0.intoArray(out, to + 3 * plane);
        d1.intoArray(out, to + 3 * plane + L);
        d2.intoArray(out, to + 3 * plane + 2 * L);
    }

    /** Computes four output channels at one vector of positions. */
    static void fourByOne(
            double[] in, int[] offsets, int base, double[] weights, int weight, double[] out, int to, int plane) {
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector b0 = DoubleVector.zero(S);
        DoubleVector c0 = DoubleVector.zero(S);
        DoubleVector d0 = DoubleVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            DoubleVector w0 = DoubleVector.broadcast(S, weights[weight + 4 * t]);
            a0 = a0.add(x0.mul(w0));
            DoubleVector w1 = DoubleVector.broadcast(S, weights[weight + 4 * t + 1]);
            b0 = b0.add(x0.mul(w1));
            DoubleVector w2 = DoubleVector.broadcast(S, weights[weight + 4 * t + 2]);
            c0 = c0.add(x0.mul(w2));
            DoubleVector w3 = DoubleVector.broadcast(S, weights[weight + 4 * t + 3]);
            d0 = d0.add(x0.mul(w3));
        }
        a0.intoArray(out, to);
        b0.intoArray(out, to + plane);
        c0.intoArray(out, to + 2 * plane);
        d0.intoArray(out, to + 3 * plane);
    }

    /** Computes one output channel at six vectors of positions. */
    static void oneBySix(double[] in, int[] offsets, int base, double[] weights, int weight, double[] out, int to) {
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector a1 = DoubleVector.zero(S);
        DoubleVector a2 = DoubleVector.zero(S);
        DoubleVector a3 = DoubleVector.zero(S);
        DoubleVector a4 = DoubleVector.zero(S);
        DoubleVector a5 = DoubleVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            DoubleVector x1 = DoubleVector.fromArray(S, in, at + L);
            DoubleVector x2 = DoubleVector.fromArray(S, in, at + 2 * L);
            DoubleVector x3 = DoubleVector.fromArray(S, in, at + 3 * L);
            DoubleVector x4 = DoubleVector.fromArray(S, in, at + 4 * L);
            DoubleVector x5 = DoubleVector.fromArray(S, in, at + 5 * L);
            DoubleVector w0 = DoubleVector.broadcast(S, weights[weight + t]);
            a0 = a0.add(x0.mul(w0));
            a1 = a1.add(x1.mul(w0));
            a2 = a2.add(x2.mul(w0));
            a3 = a3.add(x3.mul(w0));
            a4 = a4.add(x4.mul(w0));
            a5 = a5.add(x5.mul(w0));
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + L);
        a2.intoArray(out, to + 2 * L);
        a3.intoArray(out, to + 3 * L);
        a4.intoArray(out, to + 4 * L);
        a5.intoArray(out, to + 5 * L);
    }

    /** Computes one output channel at one vector of positions. */
    static void oneByOne(double[] in, int[] offsets, int base, double[] weights, int weight, double[] out, int to) {
        DoubleVector a0 = DoubleVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            DoubleVector x0 = DoubleVector.fromArray(S, in, at);
            DoubleVector w0 = DoubleVector.broadcast(S, weights[weight + t]);
            a0 = a0.add(x0.mul(w0));
        }
        a0.intoArray(out, to);
    }
}
