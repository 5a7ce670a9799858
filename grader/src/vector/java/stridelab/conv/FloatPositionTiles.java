package stridelab.conv;

import jdk.incubator.vector.FloatVector;
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
final class FloatPositionTiles implements FloatKernel {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private static final boolean MANY_REGISTERS = VectorKernels.MANY_REGISTERS;

    /** Four output channels side by side, tap after tap; then each of the rest, tap after tap. */
    @Override
    public float[][] pack(Sweep sweep, float[] weights) {
        int taps = sweep.taps();
        float[] packed = weights.clone();
        for (int o = 0; o < (sweep.outputs() & ~3); o++) {
            for (int t = 0; t < taps; t++) {
                packed[(o & ~3) * taps + t * 4 + (o & 3)] = weights[o * taps + t];
            }
        }
        return new float[][] {packed};
    }

    @Override
    public float[][] scratch(Sweep sweep, int rows) {
        boolean none = inVectors(sweep) || straight(sweep, rows);
        return new float[1][none ? 0 : Math.multiplyExact(sweep.outputs(), sweep.positions(rows))];
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
    private static void keep(float[] sums, int from, Sweep sweep, float[] out, int to, int rows) {
        int columns = sweep.columns();
        int end = to + rows * columns;
        for (int row = 0; row < rows; row++, from += sweep.pitch(), to += columns) {
            if (columns < L && to + L <= end && from + L <= sums.length) {
                // What goes beyond a short row is what the next one overwrites: quicker than to begin a copy.
                FloatVector.fromArray(S, sums, from).intoArray(out, to);
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
            Sweep sweep, int rows, float[] in, int base, float[] weights, float[] out, int outBase, int outPlane) {
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
            Sweep sweep, int positions, float[] in, int base, float[] weights, float[] out, int to, int plane) {
        for (int p = 0; p < positions; ) {
            int vectors = vectors((positions - p + L - 1) / L, positions / L);
            p = Math.min(p, positions - vectors * L);
            sweepTile(sweep, vectors, in, base + p, weights, out, to + p, plane);
            p += vectors * L;
        }
    }

    private static void sweepTile(
            Sweep sweep, int vectors, float[] in, int from, float[] weights, float[] out, int to, int plane) {
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
            float[] in,
            int[] offsets,
            int at,
            float[] weights,
            int weight,
            float[] out,
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
            Sweep sweep, int positions, float[] in, int base, float[] weights, int weight, float[] out, int to) {
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
            float[] in, int[] offsets, int base, float[] weights, int weight, float[] out, int to, int plane) {
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = FloatVector.zero(S);
        FloatVector a2 = FloatVector.zero(S);
        FloatVector a3 = FloatVector.zero(S);
        FloatVector a4 = FloatVector.zero(S);
        FloatVector a5 = FloatVector.zero(S);
        FloatVector b0 = FloatVector.zero(S);
        FloatVector b1 = FloatVector.zero(S);
        FloatVector b2 = FloatVector.zero(S);
        FloatVector b3 = FloatVector.zero(S);
        FloatVector b4 = FloatVector.zero(S);
        FloatVector b5 = FloatVector.zero(S);
        FloatVector c0 = FloatVector.zero(S);
        FloatVector c1 = FloatVector.zero(S);
        FloatVector c2 = FloatVector.zero(S);
        FloatVector c3 = FloatVector.zero(S);
        FloatVector c4 = FloatVector.zero(S);
        FloatVector c5 = FloatVector.zero(S);
        FloatVector d0 = FloatVector.zero(S);
        FloatVector d1 = FloatVector.zero(S);
        FloatVector d2 = FloatVector.zero(S);
        FloatVector d3 = FloatVector.zero(S);
        FloatVector d4 = FloatVector.zero(S);
        FloatVector d5 = FloatVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            FloatVector x1 = FloatVector.fromArray(S, in, at + L);
            FloatVector x2 = FloatVector.fromArray(S, in, at + 2 * L);
            FloatVector x3 = FloatVector.fromArray(S, in, at + 3 * L);
            FloatVector x4 = FloatVector.fromArray(S, in, at + 4 * L);
            FloatVector x5 = FloatVector.fromArray(S, in, at + 5 * L);
            FloatVector w0 = FloatVector.broadcast(S, weights[weight + 4 * t]);
            a0 = x0.fma(w0, a0);
            a1 = x1.fma(w0, a1);
            a2 = x2.fma(w0, a2);
            a3 = x3.fma(w0, a3);
            a4 = x4.fma(w0, a4);
            a5 = x5.fma(w0, a5);
            FloatVector w1 = FloatVector.broadcast(S, weights[weight + 4 * t + 1]);
            b0 = x0.fma(w1, b0);
            b1 = x1.fma(w1, b1);
            b2 = x2.fma(w1, b2);
            b3 = x3.fma(w1, b3);
            b4 = x4.fma(w1, b4);
            b5 = x5.fma(w1, b5);
            FloatVector w2 = FloatVector.broadcast(S, weights[weight + 4 * t + 2]);
            c0 = x0.fma(w2, c0);
            c1 = x1.fma(w2, c1);
            c2 = x2.fma(w2, c2);
            c3 = x3.fma(w2, c3);
            c4 = x4.fma(w2, c4);
            c5 = x5.fma(w2, c5);
            FloatVector w3 = FloatVector.broadcast(S, weights[weight + 4 * t + 3]);
            d0 = x0.fma(w3, d0);
            d1 = x1.fma(w3, d1);
            d2 = x2.fma(w3, d2);
            d3 = x3.fma(w3, d3);
            d4 = x4.fma(w3, d4);
            d5 = x5.fma(w3, d5);
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
            float[] in, int[] offsets, int base, float[] weights, int weight, float[] out, int to, int plane) {
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = FloatVector.zero(S);
        FloatVector a2 = FloatVector.zero(S);
        FloatVector a3 = FloatVector.zero(S);
        FloatVector b0 = FloatVector.zero(S);
        FloatVector b1 = FloatVector.zero(S);
        FloatVector b2 = FloatVector.zero(S);
        FloatVector b3 = FloatVector.zero(S);
        FloatVector c0 = FloatVector.zero(S);
        FloatVector c1 = FloatVector.zero(S);
        FloatVector c2 = FloatVector.zero(S);
        FloatVector c3 = FloatVector.zero(S);
        FloatVector d0 = FloatVector.zero(S);
        FloatVector d1 = FloatVector.zero(S);
        FloatVector d2 = FloatVector.zero(S);
        FloatVector d3 = FloatVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            FloatVector x1 = FloatVector.fromArray(S, in, at + L);
            FloatVector x2 = FloatVector.fromArray(S, in, at + 2 * L);
            FloatVector x3 = FloatVector.fromArray(S, in, at + 3 * L);
            FloatVector w0 = FloatVector.broadcast(S, weights[weight + 4 * t]);
            a0 = x0.fma(w0, a0);
            a1 = x1.fma(w0, a1);
            a2 = x2.fma(w0, a2);
            a3 = x3.fma(w0, a3);
            FloatVector w1 = FloatVector.broadcast(S, weights[weight + 4 * t + 1]);
            b0 = x0.fma(w1, b0);
            b1 = x1.fma(w1, b1);
            b2 = x2.fma(w1, b2);
            b3 = x3.fma(w1, b3);
            FloatVector w2 = FloatVector.broadcast(S, weights[weight + 4 * t + 2]);
            c0 = x0.fma(w2, c0);
            c1 = x1.fma(w2, c1);
            c2 = x2.fma(w2, c2);
            c3 = x3.fma(w2, c3);
            FloatVector w3 = FloatVector.broadcast(S, weights[weight + 4 * t + 3]);
            d0 = x0.fma(w3, d0);
            d1 = x1.fma(w3, d1);
            d2 = x2.fma(w3, d2);
            d3 = x3.fma(w3, d3);
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
            float[] in, int[] offsets, int base, float[] weights, int weight, float[] out, int to, int plane) {
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = FloatVector.zero(S);
        FloatVector a2 = FloatVector.zero(S);
        FloatVector b0 = FloatVector.zero(S);
        FloatVector b1 = FloatVector.zero(S);
        FloatVector b2 = FloatVector.zero(S);
        FloatVector c0 = FloatVector.zero(S);
        FloatVector c1 = FloatVector.zero(S);
        FloatVector c2 = FloatVector.zero(S);
        FloatVector d0 = FloatVector.zero(S);
        FloatVector d1 = FloatVector.zero(S);
        FloatVector d2 = FloatVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            FloatVector x1 = FloatVector.fromArray(S, in, at + L);
            FloatVector x2 = FloatVector.fromArray(S, in, at + 2 * L);
            FloatVector w0 = FloatVector.broadcast(S, weights[weight + 4 * t]);
            a0 = x0.fma(w0, a0);
            a1 = x1.fma(w0, a1);
            a2 = x2.fma(w0, a2);
            FloatVector w1 = FloatVector.broadcast(S, weights[weight + 4 * t + 1]);
            b0 = x0.fma(w1, b0);
            b1 = x1.fma(w1, b1);
            b2 = x2.fma(w1, b2);
            FloatVector w2 = FloatVector.broadcast(S, weights[weight + 4 * t + 2]);
            c0 = x0.fma(w2, c0);
            c1 = x1.fma(w2, c1);
            c2 = x2.fma(w2, c2);
            FloatVector w3 = FloatVector.broadcast(S, weights[weight + 4 * t + 3]);
            d0 = x0.fma(w3, d0);
            d1 = x1.fma(w3, d1);
            d2 = x2.fma(w3, d2);
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
            float[] in, int[] offsets, int base, float[] weights, int weight, float[] out, int to, int plane) {
        FloatVector a0 = FloatVector.zero(S);
        FloatVector b0 = FloatVector.zero(S);
        FloatVector c0 = FloatVector.zero(S);
        FloatVector d0 = FloatVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            FloatVector w0 = FloatVector.broadcast(S, weights[weight + 4 * t]);
            a0 = x0.fma(w0, a0);
            FloatVector w1 = FloatVector.broadcast(S, weights[weight + 4 * t + 1]);
            b0 = x0.fma(w1, b0);
            FloatVector w2 = FloatVector.broadcast(S, weights[weight + 4 * t + 2]);
            c0 = x0.fma(w2, c0);
            FloatVector w3 = FloatVector.broadcast(S, weights[weight + 4 * t + 3]);
            d0 = x0.fma(w3, d0);
        }
        a0.intoArray(out, to);
        b0.intoArray(out, to + plane);
        c0.intoArray(out, to + 2 * plane);
        d0.intoArray(out, to + 3 * plane);
    }

    private static void oneBySix(
            float[] in, int[] offsets, int base, float[] weights, int weight, float[] out, int to) {
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = FloatVector.zero(S);
        FloatVector a2 = FloatVector.zero(S);
        FloatVector a3 = FloatVector.zero(S);
        FloatVector a4 = FloatVector.zero(S);
        FloatVector a5 = FloatVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            FloatVector x1 = FloatVector.fromArray(S, in, at + L);
            FloatVector x2 = FloatVector.fromArray(S, in, at + 2 * L);
            FloatVector x3 = FloatVector.fromArray(S, in, at + 3 * L);
            FloatVector x4 = FloatVector.fromArray(S, in, at + 4 * L);
            FloatVector x5 = FloatVector.fromArray(S, in, at + 5 * L);
            FloatVector w0 = FloatVector.broadcast(S, weights[weight + t]);
            a0 = x0.fma(w0, a0);
            a1 = x1.fma(w0, a1);
            a2 = x2.fma(w0, a2);
            a3 = x3.fma(w0, a3);
            a4 = x4.fma(w0, a4);
            a5 = x5.fma(w0, a5);
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + L);
        a2.intoArray(out, to + 2 * L);
        a3.intoArray(out, to + 3 * L);
        a4.intoArray(out, to + 4 * L);
        a5.intoArray(out, to + 5 * L);
    }

    private static void oneByOne(
            float[] in, int[] offsets, int base, float[] weights, int weight, float[] out, int to) {
        FloatVector a0 = FloatVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            FloatVector w0 = FloatVector.broadcast(S, weights[weight + t]);
            a0 = x0.fma(w0, a0);
        }
        a0.intoArray(out, to);
    }
}
