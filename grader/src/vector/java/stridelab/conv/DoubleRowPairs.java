package stridelab.conv;

import jdk.incubator.vector.DoubleVector;
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
final class DoubleRowPairs implements DoubleKernel {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    /** What the sums start from. */
    private static final double[] ZEROS = new double[6 * L];

    @Override
    public double[][] pack(Sweep sweep, double[] weights) {
        return new double[][] {weights.clone()};
    }

    @Override
    public double[][] scratch(Sweep sweep, int rows) {
        return new double[0][];
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
            Sweep sweep, int step, double[] in, int base, double[] weights, int weight, double[] out, int a, int b) {
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
                double[] start = first == 0 ? ZEROS : out;
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

    private static void single(Sweep sweep, double[] in, int base, double[] weights, int weight, double[] out, int to) {
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

    private static void pairByThree(
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

    private static void pairByOne(
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

    private static void rowBySix(
            int[] offsets, double[] in, int base, double[] weights, int weight, double[] out, int to) {
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector a1 = DoubleVector.zero(S);
        DoubleVector a2 = DoubleVector.zero(S);
        DoubleVector a3 = DoubleVector.zero(S);
        DoubleVector a4 = DoubleVector.zero(S);
        DoubleVector a5 = DoubleVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            DoubleVector w = DoubleVector.broadcast(S, weights[weight + t]);
            a0 = a0.add(DoubleVector.fromArray(S, in, at).mul(w));
            a1 = a1.add(DoubleVector.fromArray(S, in, at + L).mul(w));
            a2 = a2.add(DoubleVector.fromArray(S, in, at + 2 * L).mul(w));
            a3 = a3.add(DoubleVector.fromArray(S, in, at + 3 * L).mul(w));
            a4 = a4.add(DoubleVector.fromArray(S, in, at + 4 * L).mul(w));
            a5 = a5.add(DoubleVector.fromArray(S, in, at + 5 * L).mul(w));
        }
        a0.intoArray(out, to);
        a1.intoArray(out, to + L);
        a2.intoArray(out, to + 2 * L);
        a3.intoArray(out, to + 3 * L);
        a4.intoArray(out, to + 4 * L);
        a5.intoArray(out, to + 5 * L);
    }

    private static void rowByOne(
            int[] offsets, double[] in, int base, double[] weights, int weight, double[] out, int to) {
        DoubleVector a0 = DoubleVector.zero(S);
        for (int t = 0; t < offsets.length; t++) {
            int at = base + offsets[t];
            DoubleVector w = DoubleVector.broadcast(S, weights[weight + t]);
            a0 = a0.add(DoubleVector.fromArray(S, in, at).mul(w));
        }
        a0.intoArray(out, to);
    }
}
