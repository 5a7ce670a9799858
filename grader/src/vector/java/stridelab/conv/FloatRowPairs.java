package stridelab.conv;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Vectors along a row, two output rows together: for few output channels, where positions alone would be bound by loads.
 *
 * <pre>
 *   input rows               output rows
 *   r                ──────▶ a   kernel row 0
 *   r + 1            ──────▶ a   kernel row 1      ──────▶ b   kernel row 0
 *   r + 2            ──────▶ a   kernel row 2      ──────▶ b   kernel row 1
 *   r + 3                                          ──────▶ b   kernel row 2
 * </pre>
 *
 * An input row but the first and the last is loaded once for both. Each output still adds its products in the order input
 * channel, kernel row, kernel column. In a transposed convolution the rows run the other way: then a is the lower row.
 */
final class FloatRowPairs implements FloatKernel {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    /** What the sums start from. */
    private static final float[] ZEROS = new float[6 * L];

    @Override
    public float[][] pack(Sweep sweep, float[] weights) {
        return new float[][] {weights.clone()};
    }

    @Override
    public float[][] scratch(Sweep sweep, int rows) {
        return new float[0][];
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
        int step = sweep.sharedRowStep();
        int columns = sweep.columns();
        for (int channel = 0; channel < sweep.outputs(); channel++) {
            int weight = channel * sweep.taps();
            int to = outBase + channel * outPlane;
            int row = 0;
            for (; row + 2 <= rows; row += 2) {
                int a = step > 0 ? row : row + 1;
                int b = step > 0 ? row + 1 : row;
                int from = base + a * sweep.pitch();
                pair(sweep, step, in, from, weights[0], weight, out, to + a * columns, to + b * columns);
            }
            if (row < rows) {
                single(sweep, in, base + row * sweep.pitch(), weights[0], weight, out, to + row * columns);
            }
        }
    }

    private static void pair(
            Sweep sweep, int step, float[] in, int base, float[] weights, int weight, float[] out, int a, int b) {
        int columns = sweep.columns();
        int filter = sweep.rowTaps() * sweep.kernelRows();
        for (int p = 0; p < columns; ) {
            int left = (columns - p + L - 1) / L;
            int vectors = left >= 4 && columns >= 6 * L ? 6 : left >= 2 && columns >= 3 * L ? 3 : 1;
            p = Math.min(p, columns - vectors * L);
            // The sums wait in the output from one input channel to the next: C2 keeps vectors in registers through one
            // loop after another, but not through loops in loops. They do not start there: zeros written value by value
            // would keep the first load of whole vectors waiting.
            for (int first = 0; first < sweep.taps(); first += filter) {
                float[] start = first == 0 ? ZEROS : out;
                int fromA = first == 0 ? 0 : a + p;
                int fromB = first == 0 ? 0 : b + p;
                int at = base + p;
                if (vectors == 6) {
                    pairBySix(sweep, first, step, in, at, weights, weight, start, fromA, fromB, out, a + p, b + p);
                } else if (vectors == 3) {
                    pairByThree(sweep, first, step, in, at, weights, weight, start, fromA, fromB, out, a + p, b + p);
                } else {
                    pairByOne(sweep, first, step, in, at, weights, weight, start, fromA, fromB, out, a + p, b + p);
                }
            }
            p += vectors * L;
        }
    }

    private static void single(Sweep sweep, float[] in, int base, float[] weights, int weight, float[] out, int to) {
        int columns = sweep.columns();
        for (int p = 0; p < columns; ) {
            if (columns - p > 2 * L && columns >= 6 * L) {
                p = Math.min(p, columns - 6 * L);
                rowBySix(sweep.offsets(), in, base + p, weights, weight, out, to + p);
                p += 6 * L;
            } else {
                p = Math.min(p, columns - L);
                rowByOne(sweep.offsets(), in, base + p, weights, weight, out, to + p);
                p += L;
            }
        }
    }

    private static void pairBySix(
            Sweep sweep,
            int first,
            int step,
            float[] in,
            int base,
            float[] weights,
            int weight,
            float[] start,
            int fromA,
            int fromB,
            float[] out,
            int a,
            int b) {
        int[] offsets = sweep.offsets();
        int across = sweep.rowTaps();
        int end = first + across * sweep.kernelRows();
        FloatVector a0 = FloatVector.fromArray(S, start, fromA);
        FloatVector b0 = FloatVector.fromArray(S, start, fromB);
        FloatVector a1 = FloatVector.fromArray(S, start, fromA + L);
        FloatVector b1 = FloatVector.fromArray(S, start, fromB + L);
        FloatVector a2 = FloatVector.fromArray(S, start, fromA + 2 * L);
        FloatVector b2 = FloatVector.fromArray(S, start, fromB + 2 * L);
        FloatVector a3 = FloatVector.fromArray(S, start, fromA + 3 * L);
        FloatVector b3 = FloatVector.fromArray(S, start, fromB + 3 * L);
        FloatVector a4 = FloatVector.fromArray(S, start, fromA + 4 * L);
        FloatVector b4 = FloatVector.fromArray(S, start, fromB + 4 * L);
        FloatVector a5 = FloatVector.fromArray(S, start, fromA + 5 * L);
        FloatVector b5 = FloatVector.fromArray(S, start, fromB + 5 * L);
        for (int t = first; t < first + across; t++) {
            int at = base + offsets[t];
            FloatVector w = FloatVector.broadcast(S, weights[weight + t]);
            a0 = FloatVector.fromArray(S, in, at).fma(w, a0);
            a1 = FloatVector.fromArray(S, in, at + L).fma(w, a1);
            a2 = FloatVector.fromArray(S, in, at + 2 * L).fma(w, a2);
            a3 = FloatVector.fromArray(S, in, at + 3 * L).fma(w, a3);
            a4 = FloatVector.fromArray(S, in, at + 4 * L).fma(w, a4);
            a5 = FloatVector.fromArray(S, in, at + 5 * L).fma(w, a5);
        }
        for (int t = first + across; t < end; t++) {
            int at = base + offsets[t];
            FloatVector w = FloatVector.broadcast(S, weights[weight + t]);
            FloatVector v = FloatVector.broadcast(S, weights[weight + t - across]);
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            a0 = x0.fma(w, a0);
            b0 = x0.fma(v, b0);
            FloatVector x1 = FloatVector.fromArray(S, in, at + L);
            a1 = x1.fma(w, a1);
            b1 = x1.fma(v, b1);
            FloatVector x2 = FloatVector.fromArray(S, in, at + 2 * L);
            a2 = x2.fma(w, a2);
            b2 = x2.fma(v, b2);
            FloatVector x3 = FloatVector.fromArray(S, in, at + 3 * L);
            a3 = x3.fma(w, a3);
            b3 = x3.fma(v, b3);
            FloatVector x4 = FloatVector.fromArray(S, in, at + 4 * L);
            a4 = x4.fma(w, a4);
            b4 = x4.fma(v, b4);
            FloatVector x5 = FloatVector.fromArray(S, in, at + 5 * L);
            a5 = x5.fma(w, a5);
            b5 = x5.fma(v, b5);
        }
        for (int t = end - across; t < end; t++) {
            int at = base + offsets[t] + step;
            FloatVector v = FloatVector.broadcast(S, weights[weight + t]);
            b0 = FloatVector.fromArray(S, in, at).fma(v, b0);
            b1 = FloatVector.fromArray(S, in, at + L).fma(v, b1);
            b2 = FloatVector.fromArray(S, in, at + 2 * L).fma(v, b2);
            b3 = FloatVector.fromArray(S, in, at + 3 * L).fma(v, b3);
            b4 = FloatVector.fromArray(S, in, at + 4 * L).fma(v, b4);
            b5 = FloatVector.fromArray(S, in, at + 5 * L).fma(v, b5);
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

    private static void pairByThree(
            Sweep sweep,
            int first,
            int step,
            float[] in,
            int base,
            float[] weights,
            int weight,
            float[] start,
            int fromA,
            int fromB,
            float[] out,
            int a,
            int b) {
        int[] offsets = sweep.offsets();
        int across = sweep.rowTaps();
        int end = first + across * sweep.kernelRows();
        FloatVector a0 = FloatVector.fromArray(S, start, fromA);
        FloatVector b0 = FloatVector.fromArray(S, start, fromB);
        FloatVector a1 = FloatVector.fromArray(S, start, fromA + L);
        FloatVector b1 = FloatVector.fromArray(S, start, fromB + L);
        FloatVector a2 = FloatVector.fromArray(S, start, fromA + 2 * L);
        FloatVector b2 = FloatVector.fromArray(S, start, fromB + 2 * L);
        for (int t = first; t < first + across; t++) {
            int at = base + offsets[t];
            FloatVector w = FloatVector.broadcast(S, weights[weight + t]);
            a0 = FloatVector.fromArray(S, in, at).fma(w, a0);
            a1 = FloatVector.fromArray(S, in, at + L).fma(w, a1);
            a2 = FloatVector.fromArray(S, in, at + 2 * L).fma(w, a2);
        }
        for (int t = first + across; t < end; t++) {
            int at = base + offsets[t];
            FloatVector w = FloatVector.broadcast(S, weights[weight + t]);
            FloatVector v = FloatVector.broadcast(S, weights[weight + t - across]);
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            a0 = x0.fma(w, a0);
            b0 = x0.fma(v, b0);
            FloatVector x1 = FloatVector.fromArray(S, in, at + L);
            a1 = x1.fma(w, a1);
            b1 = x1.fma(v, b1);
            FloatVector x2 = FloatVector.fromArray(S, in, at + 2 * L);
            a2 = x2.fma(w, a2);
            b2 = x2.fma(v, b2);
        }
        for (int t = end - across; t < end; t++) {
            int at = base + offsets[t] + step;
            FloatVector v = FloatVector.broadcast(S, weights[weight + t]);
            b0 = FloatVector.fromArray(S, in, at).fma(v, b0);
            b1 = FloatVector.fromArray(S, in, at + L).fma(v, b1);
            b2 = FloatVector.fromArray(S, in, at + 2 * L).fma(v, b2);
        }
        a0.intoArray(out, a);
        a1.intoArray(out, a + L);
        a2.intoArray(out, a + 2 * L);
        b0.intoArray(out, b);
        b1.intoArray(out, b + L);
        b2.intoArray(out, b + 2 * L);
    }

    private static void pairByOne(
            Sweep sweep,
            int first,
            int step,
            float[] in,
            int base,
            float[] weights,
            int weight,
            float[] start,
            int fromA,
            int fromB,
            float[] out,
            int a,
            int b) {
        int[] offsets = sweep.offsets();
        int across = sweep.rowTaps();
        int end = first + across * sweep.kernelRows();
        FloatVector a0 = FloatVector.fromArray(S, start, fromA);
        FloatVector b0 = FloatVector.fromArray(S, start, fromB);
        for (int t = first; t < first + across; t++) {
            int at = base + offsets[t];
            FloatVector w = FloatVector.broadcast(S, weights[weight + t]);
            a0 = FloatVector.fromArray(S, in, at).fma(w, a0);
        }
        for (int t = first + across; t < end; t++) {
            int at = base + offsets[t];
            FloatVector w = FloatVector.broadcast(S, weights[weight + t]);
            FloatVector v = FloatVector.broadcast(S, weights[weight + t - across]);
            FloatVector x0 = FloatVector.fromArray(S, in, at);
            a0 = x0.fma(w, a0);
            b0 = x0.fma(v, b0);
        }
        for (int t = end - across; t < end; t++) {
            int at = base + offsets[t] + step;
            FloatVector v = FloatVector.broadcast(S, weights[weight + t]);
            b0 = FloatVector.fromArray(S, in, at).fma(v, b0);
        }
        a0.intoArray(out, a);
        b0.intoArray(out, b);
    }

    private static void rowBySix(
            int[] offsets, float[] in, int base, float[] weights, int weight, float[] out, int to) {
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = FloatVector.zero(S);
        FloatVector a2 = FloatVector.zero(S);
        FloatVector a3 = FloatVector.zero(S);
        FloatVector a4 = FloatVector.zero(S);
        FloatVector a5 = FloatVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            FloatVector w = FloatVector.broadcast(S, weights[weight + t]);
            a0 = FloatVector.fromArray(S, in, at).fma(w, a0);
            a1 = FloatVector.fromArray(S, in, at + L).fma(w, a1);
            a2 = FloatVector.fromArray(S, in, at + 2 * L).fma(w, a2);
            a3 = FloatVector.fromArray(S, in, at + 3 * L).fma(w, a3);
            a4 = FloatVector.fromArray(S, in, at + 4 * L).fma(w, a4);
            a5 = FloatVector.fromArray(S, in, at + 5 * L).fma(w, a5);
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + L);
        a2.intoArray(out, to + 2 * L);
        a3.intoArray(out, to + 3 * L);
        a4.intoArray(out, to + 4 * L);
        a5.intoArray(out, to + 5 * L);
    }

    private static void rowByOne(
            int[] offsets, float[] in, int base, float[] weights, int weight, float[] out, int to) {
        FloatVector a0 = FloatVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            FloatVector w = FloatVector.broadcast(S, weights[weight + t]);
            a0 = FloatVector.fromArray(S, in, at).fma(w, a0);
        }
        a0.intoArray(out, to);
    }
}
