package stridelab.conv;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors along positions, four output channels together: for planes that are large beside a vector.
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
 * Each of the 6 loads and 4 broadcast weights of a tap is used 4 or 6 times: with 32 registers, arithmetic is the limit,
 * not loads. Where registers are 16, or fewer positions are left, tiles of 4, 3 and 1 vectors take over; the last tile is
 * moved back so that it ends with the plane, and computes some sums twice. Output channels beyond a multiple of four go
 * one by one. A tile goes through all output channels before the next one begins: what it reads is fetched from far memory
 * once, and the weights, a few kilobytes for four channels, come along from the second-level cache.
 *
 * <p>A sum stays in a register only where it is a local variable: so each size of tile is written out, and the file is long.
 */
final class DoublePositionTiles implements DoubleKernel {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private static final boolean MANY_REGISTERS = VectorKernels.MANY_REGISTERS;

    /** Four output channels side by side, tap after tap; then each of the rest, tap after tap. */
    @Override
    public double[][] pack(Sweep sweep, double[] weights) {
        int taps = sweep.taps();
        double[] packed = weights.clone();
        for (int o = 0; o < (sweep.outputs() & ~3); o++) {
            for (int t = 0; t < taps; t++) {
                packed[(o & ~3) * taps + t * 4 + (o & 3)] = weights[o * taps + t];
            }
        }
        return new double[][] {packed};
    }

    @Override
    public double[][] scratch(Sweep sweep, int rows) {
        boolean none = inVectors(sweep) || straight(sweep, rows);
        return new double[1][none ? 0 : Math.multiplyExact(sweep.outputs(), sweep.positions(rows))];
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
        if (inVectors(sweep)) {
            sweepRows(sweep, rows, in, base, weights[0], out, outBase, outPlane);
            return;
        }
        int positions = sweep.positions(rows);
        if (straight(sweep, rows)) {
            sweepPlane(sweep, positions, in, base, weights[0], out, outBase, outPlane);
            return;
        }
        sweepPlane(sweep, positions, in, base, weights[0], scratch[0], 0, positions);
        for (int o = 0; o < sweep.outputs(); o++) {
            keep(scratch[0], o * positions, sweep, out, outBase + o * outPlane, rows);
        }
    }

    /** Takes the columns that are wanted out of the sums. */
    private static void keep(double[] sums, int from, Sweep sweep, double[] out, int to, int rows) {
        int columns = sweep.columns();
        int end = to + rows * columns;
        for (int row = 0; row < rows; row++, from += sweep.pitch(), to += columns) {
            if (columns < L && to + L <= end && from + L <= sums.length) {
                // What goes beyond a short row is what the next one overwrites: quicker than to begin a copy.
                DoubleVector.fromArray(S, sums, from).intoArray(out, to);
            } else {
                System.arraycopy(sums, from, out, to, columns);
            }
        }
    }

    /** Without columns between two rows, positions are where the output wants them. */
    private static boolean straight(Sweep sweep, int rows) {
        return sweep.columns() == sweep.pitch() || rows == 1;
    }

    /** Whether rows are made of whole vectors, with something between them. */
    static boolean inVectors(Sweep sweep) {
        return sweep.columns() % L == 0 && sweep.columns() < sweep.pitch();
    }

    /** Row after row, so that no tile reads what stands between two rows. */
    private static void sweepRows(
            Sweep sweep, int rows, double[] in, int base, double[] weights, double[] out, int outBase, int outPlane) {
        int width = sweep.columns() / L;
        for (int row = 0; row < rows; row++) {
            for (int vector = 0; vector < width; ) {
                int vectors = vectors(width - vector, width);
                int from = base + row * sweep.pitch() + vector * L;
                int to = outBase + row * sweep.columns() + vector * L;
                sweepTile(sweep, vectors, in, from, weights, out, to, outPlane);
                vector += vectors;
            }
        }
    }

    private static void sweepPlane(
            Sweep sweep, int positions, double[] in, int base, double[] weights, double[] out, int to, int plane) {
        for (int p = 0; p < positions; ) {
            int vectors = vectors((positions - p + L - 1) / L, positions / L);
            p = Math.min(p, positions - vectors * L);
            sweepTile(sweep, vectors, in, base + p, weights, out, to + p, plane);
            p += vectors * L;
        }
    }

    private static void sweepTile(
            Sweep sweep, int vectors, double[] in, int from, double[] weights, double[] out, int to, int plane) {
        int taps = sweep.taps();
        for (int o = 0; o + 4 <= sweep.outputs(); o += 4) {
            four(vectors, in, sweep.offsets(), from, weights, o * taps, out, to + o * plane, plane);
        }
        for (int o = sweep.outputs() & ~3; o < sweep.outputs(); o++) {
            sweepOne(sweep, vectors * L, in, from, weights, o * taps, out, to + o * plane);
        }
    }

    private static void four(
            int vectors,
            double[] in,
            int[] offsets,
            int at,
            double[] weights,
            int weight,
            double[] out,
            int to,
            int plane) {
        switch (vectors) {
            case 6 -> fourBySix(in, offsets, at, weights, weight, out, to, plane);
            case 4 -> fourByFour(in, offsets, at, weights, weight, out, to, plane);
            case 3 -> fourByThree(in, offsets, at, weights, weight, out, to, plane);
            default -> fourByOne(in, offsets, at, weights, weight, out, to, plane);
        }
    }

    /**
     * The width of the next tile, such that no narrow one is left for the end: 7 = 4 + 3, 8 = 4 + 4, 9 = 6 + 3.
     *
     * @param left vectors still to do
     * @param room whole vectors in the plane: no tile is wider
     */
    private static int vectors(int left, int room) {
        if (MANY_REGISTERS && room >= 6 && left != 7 && left != 8 && left > 4) {
            return 6;
        }
        if (MANY_REGISTERS && room >= 4 && left >= 4) {
            return 4;
        }
        return room >= 3 && left >= 2 ? 3 : 1;
    }

    private static void sweepOne(
            Sweep sweep, int positions, double[] in, int base, double[] weights, int weight, double[] out, int to) {
        int[] offsets = sweep.offsets();
        for (int p = 0; p < positions; ) {
            int left = (positions - p + L - 1) / L;
            if (left >= 3 && positions >= 6 * L) {
                p = Math.min(p, positions - 6 * L);
                oneBySix(in, offsets, base + p, weights, weight, out, to + p);
                p += 6 * L;
            } else {
                p = Math.min(p, positions - L);
                oneByOne(in, offsets, base + p, weights, weight, out, to + p);
                p += L;
            }
        }
    }

    private static void fourBySix(
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

    private static void fourByFour(
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

    private static void fourByThree(
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

    private static void fourByOne(
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

    private static void oneBySix(
            double[] in, int[] offsets, int base, double[] weights, int weight, double[] out, int to) {
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

    private static void oneByOne(
            double[] in, int[] offsets, int base, double[] weights, int weight, double[] out, int to) {
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
