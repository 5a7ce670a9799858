package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * A kernel with vectors along positions, in {@linkplain DoublePositionTile tiles} of four output channels: for planes that
 * are large beside a vector.
 *
 * <p>With 32 registers a tile is six vectors wide. With 16, or where fewer positions are left, tiles are 4, 3 or 1 vectors
 * wide. The last tile is moved back so that it ends with the plane or its row, and computes some sums twice. Output channels beyond a
 * multiple of four are computed one by one.
 *
 * <p>A tile is computed for all output channels before the next one begins: then its inputs are read from memory once, and
 * the weights, a few kilobytes for four channels, from the second-level cache.
 */
final class DoublePositionTiles implements DoubleKernel {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    /** Packs four output channels side by side, tap after tap; then each of the rest, tap after tap. */
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

    /** Copies the columns of the output, row by row, and drops those between. */
    private static void keep(double[] sums, int from, Sweep sweep, double[] out, int to, int rows) {
        int columns = sweep.columns();
        int end = to + rows * columns;
        for (int row = 0; row < rows; row++, from += sweep.pitch(), to += columns) {
            if (columns < L && to + L <= end && from + L <= sums.length) {
                // A whole vector is faster than a copy of a short row; the next row overwrites what is beyond this one.
                DoubleVector.fromArray(S, sums, from).intoArray(out, to);
            } else {
                System.arraycopy(sums, from, out, to, columns);
            }
        }
    }

    /** Whether there are no columns between two rows, so that each position is where the output has it. */
    private static boolean straight(Sweep sweep, int rows) {
        return sweep.columns() == sweep.pitch() || rows == 1;
    }

    /** Whether rows are made of whole vectors, with columns between them. */
    static boolean inVectors(Sweep sweep) {
        return sweep.columns() % L == 0 && sweep.columns() < sweep.pitch();
    }

    /** Computes row after row, so that no tile computes the columns between two rows. */
    private static void sweepRows(
            Sweep sweep, int rows, double[] in, int base, double[] weights, double[] out, int outBase, int outPlane) {
        int width = sweep.columns() / L;
        for (int row = 0; row < rows; row++) {
            for (int vector = 0; vector < width; ) {
                int vectors = vectors(width - vector, width);
                vector = Math.min(vector, width - vectors);
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
            case 6 -> DoublePositionTile.fourBySix(in, offsets, at, weights, weight, out, to, plane);
            case 4 -> DoublePositionTile.fourByFour(in, offsets, at, weights, weight, out, to, plane);
            case 3 -> DoublePositionTile.fourByThree(in, offsets, at, weights, weight, out, to, plane);
            default -> DoublePositionTile.fourByOne(in, offsets, at, weights, weight, out, to, plane);
        }
    }

    /**
     * Returns the width of the next tile in vectors, such that no narrow one is left for the end: 7 = 4 + 3, 8 = 4 + 4, 9 =
     * 6 + 3.
     *
     * @param left vectors still to compute
     * @param room whole vectors in the plane: no tile is wider
     */
    private static int vectors(int left, int room) {
        if (Registers.MANY && room >= 6 && left != 7 && left != 8 && left > 4) {
            return 6;
        }
        if (Registers.MANY && room >= 4 && left >= 4) {
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
                DoublePositionTile.oneBySix(in, offsets, base + p, weights, weight, out, to + p);
                p += 6 * L;
            } else {
                p = Math.min(p, positions - L);
                DoublePositionTile.oneByOne(in, offsets, base + p, weights, weight, out, to + p);
                p += L;
            }
        }
    }
}
