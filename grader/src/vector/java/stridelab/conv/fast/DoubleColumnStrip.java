package stridelab.conv.fast;

import jdk.incubator.vector.DoubleVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * The sums of a strip of columns, from one input row to the next.
 *
 * <pre>
 *   input rows      sums in registers, a strip of 2 or 4 vectors wide
 *      ⋮
 *   q − 2           a: kernel row 0
 *   q − 1           a: kernel row 1    b: kernel row 0
 *   q        ─────▶ a: kernel row 2    b: kernel row 1    c: kernel row 0
 *                   stored             becomes a          becomes b
 * </pre>
 *
 * Each input row is used for all output rows that see it. For a 3 × 3 kernel it is loaded three times, once for each column
 * of the kernel, and each load is used three times: arithmetic is the limit, where for one output row alone loads would be.
 * Each output adds its products in the order input channel, kernel row, kernel column.
 *
 * <p>A sum stays in a register only where it is a local variable, so each size of kernel is written out.
 */
final class DoubleColumnStrip {
    private static final VectorSpecies<Double> S = DoubleVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    private DoubleColumnStrip() {}

    /**
     * Computes a strip for a kernel of 2 × 2. Nothing is stored for the first input row, which completes no output row; the
     * sums begun at the last rows belong to no output, and are dropped.
     *
     * @param line the first input row
     * @param step from one input row to the next
     * @param first tap of the input channel
     * @param start what the sums start from, from {@code from} on, {@code fromStep} further for each row
     * @param to the first output row
     * @param toStep from one output row to the next
     */
    static void twoByTwo(
            double[] in,
            int line,
            int step,
            int[] offsets,
            int first,
            double[] weights,
            int weight,
            double[] start,
            int from,
            int fromStep,
            double[] out,
            int to,
            int toStep,
            int rows) {
        int j1 = offsets[first + 1] - offsets[first];
        DoubleVector w00 = DoubleVector.broadcast(S, weights[weight]);
        DoubleVector w01 = DoubleVector.broadcast(S, weights[weight + 1]);
        DoubleVector w10 = DoubleVector.broadcast(S, weights[weight + 2]);
        DoubleVector w11 = DoubleVector.broadcast(S, weights[weight + 3]);
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector a1 = DoubleVector.zero(S);
        DoubleVector a2 = DoubleVector.zero(S);
        DoubleVector a3 = DoubleVector.zero(S);
        for (int row = -1; row < rows; row++) {
            DoubleVector b0 = DoubleVector.fromArray(S, start, from);
            DoubleVector b1 = DoubleVector.fromArray(S, start, from + L);
            DoubleVector b2 = DoubleVector.fromArray(S, start, from + 2 * L);
            DoubleVector b3 = DoubleVector.fromArray(S, start, from + 3 * L);
            DoubleVector x00 = DoubleVector.fromArray(S, in, line);
            DoubleVector x01 = DoubleVector.fromArray(S, in, line + L);
            DoubleVector x02 = DoubleVector.fromArray(S, in, line + 2 * L);
            DoubleVector x03 = DoubleVector.fromArray(S, in, line + 3 * L);
            b0 = b0.add(x00.mul(w00));
            b1 = b1.add(x01.mul(w00));
            b2 = b2.add(x02.mul(w00));
            b3 = b3.add(x03.mul(w00));
            a0 = a0.add(x00.mul(w10));
            a1 = a1.add(x01.mul(w10));
            a2 = a2.add(x02.mul(w10));
            a3 = a3.add(x03.mul(w10));
            DoubleVector x10 = DoubleVector.fromArray(S, in, line + j1);
            DoubleVector x11 = DoubleVector.fromArray(S, in, line + j1 + L);
            DoubleVector x12 = DoubleVector.fromArray(S, in, line + j1 + 2 * L);
            DoubleVector x13 = DoubleVector.fromArray(S, in, line + j1 + 3 * L);
            b0 = b0.add(x10.mul(w01));
            b1 = b1.add(x11.mul(w01));
            b2 = b2.add(x12.mul(w01));
            b3 = b3.add(x13.mul(w01));
            a0 = a0.add(x10.mul(w11));
            a1 = a1.add(x11.mul(w11));
            a2 = a2.add(x12.mul(w11));
            a3 = a3.add(x13.mul(w11));
            if (row >= 0) {
                a0.intoArray(out, to);
                a1.intoArray(out, to + L);
                a2.intoArray(out, to + 2 * L);
                a3.intoArray(out, to + 3 * L);
                to += toStep;
            }
            from += row < rows - 2 ? fromStep : 0;
            line += step;
            a0 = b0;
            a1 = b1;
            a2 = b2;
            a3 = b3;
        }
    }

    /** Computes a strip for a kernel of 3 × 3; its nine weights stay in registers too. */
    static void threeByThree(
            double[] in,
            int line,
            int step,
            int[] offsets,
            int first,
            double[] weights,
            int weight,
            double[] start,
            int from,
            int fromStep,
            double[] out,
            int to,
            int toStep,
            int rows) {
        int j1 = offsets[first + 1] - offsets[first];
        int j2 = offsets[first + 2] - offsets[first];
        DoubleVector w00 = DoubleVector.broadcast(S, weights[weight]);
        DoubleVector w01 = DoubleVector.broadcast(S, weights[weight + 1]);
        DoubleVector w02 = DoubleVector.broadcast(S, weights[weight + 2]);
        DoubleVector w10 = DoubleVector.broadcast(S, weights[weight + 3]);
        DoubleVector w11 = DoubleVector.broadcast(S, weights[weight + 4]);
        DoubleVector w12 = DoubleVector.broadcast(S, weights[weight + 5]);
        DoubleVector w20 = DoubleVector.broadcast(S, weights[weight + 6]);
        DoubleVector w21 = DoubleVector.broadcast(S, weights[weight + 7]);
        DoubleVector w22 = DoubleVector.broadcast(S, weights[weight + 8]);
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector a1 = DoubleVector.zero(S);
        DoubleVector a2 = DoubleVector.zero(S);
        DoubleVector a3 = DoubleVector.zero(S);
        DoubleVector b0 = DoubleVector.zero(S);
        DoubleVector b1 = DoubleVector.zero(S);
        DoubleVector b2 = DoubleVector.zero(S);
        DoubleVector b3 = DoubleVector.zero(S);
        for (int row = -2; row < rows; row++) {
            DoubleVector c0 = DoubleVector.fromArray(S, start, from);
            DoubleVector c1 = DoubleVector.fromArray(S, start, from + L);
            DoubleVector c2 = DoubleVector.fromArray(S, start, from + 2 * L);
            DoubleVector c3 = DoubleVector.fromArray(S, start, from + 3 * L);
            DoubleVector x00 = DoubleVector.fromArray(S, in, line);
            DoubleVector x01 = DoubleVector.fromArray(S, in, line + L);
            DoubleVector x02 = DoubleVector.fromArray(S, in, line + 2 * L);
            DoubleVector x03 = DoubleVector.fromArray(S, in, line + 3 * L);
            c0 = c0.add(x00.mul(w00));
            c1 = c1.add(x01.mul(w00));
            c2 = c2.add(x02.mul(w00));
            c3 = c3.add(x03.mul(w00));
            b0 = b0.add(x00.mul(w10));
            b1 = b1.add(x01.mul(w10));
            b2 = b2.add(x02.mul(w10));
            b3 = b3.add(x03.mul(w10));
            a0 = a0.add(x00.mul(w20));
            a1 = a1.add(x01.mul(w20));
            a2 = a2.add(x02.mul(w20));
            a3 = a3.add(x03.mul(w20));
            DoubleVector x10 = DoubleVector.fromArray(S, in, line + j1);
            DoubleVector x11 = DoubleVector.fromArray(S, in, line + j1 + L);
            DoubleVector x12 = DoubleVector.fromArray(S, in, line + j1 + 2 * L);
            DoubleVector x13 = DoubleVector.fromArray(S, in, line + j1 + 3 * L);
            c0 = c0.add(x10.mul(w01));
            c1 = c1.add(x11.mul(w01));
            c2 = c2.add(x12.mul(w01));
            c3 = c3.add(x13.mul(w01));
            b0 = b0.add(x10.mul(w11));
            b1 = b1.add(x11.mul(w11));
            b2 = b2.add(x12.mul(w11));
            b3 = b3.add(x13.mul(w11));
            a0 = a0.add(x10.mul(w21));
            a1 = a1.add(x11.mul(w21));
            a2 = a2.add(x12.mul(w21));
            a3 = a3.add(x13.mul(w21));
            DoubleVector x20 = DoubleVector.fromArray(S, in, line + j2);
            DoubleVector x21 = DoubleVector.fromArray(S, in, line + j2 + L);
            DoubleVector x22 = DoubleVector.fromArray(S, in, line + j2 + 2 * L);
            DoubleVector x23 = DoubleVector.fromArray(S, in, line + j2 + 3 * L);
            c0 = c0.add(x20.mul(w02));
            c1 = c1.add(x21.mul(w02));
            c2 = c2.add(x22.mul(w02));
            c3 = c3.add(x23.mul(w02));
            b0 = b0.add(x20.mul(w12));
            b1 = b1.add(x21.mul(w12));
            b2 = b2.add(x22.mul(w12));
            b3 = b3.add(x23.mul(w12));
            a0 = a0.add(x20.mul(w22));
            a1 = a1.add(x21.mul(w22));
            a2 = a2.add(x22.mul(w22));
            a3 = a3.add(x23.mul(w22));
            if (row >= 0) {
                a0.intoArray(out, to);
                a1.intoArray(out, to + L);
                a2.intoArray(out, to + 2 * L);
                a3.intoArray(out, to + 3 * L);
                to += toStep;
            }
            from += row < rows - 3 ? fromStep : 0;
            line += step;
            a0 = b0;
            a1 = b1;
            a2 = b2;
            a3 = b3;
            b0 = c0;
            b1 = c1;
            b2 = c2;
            b3 = c3;
        }
    }

    /** Computes a strip for a kernel of 5 × 5. */
    static void fiveByFive(
            double[] in,
            int line,
            int step,
            int[] offsets,
            int first,
            double[] weights,
            int weight,
            double[] start,
            int from,
            int fromStep,
            double[] out,
            int to,
            int toStep,
            int rows) {
        int j1 = offsets[first + 1] - offsets[first];
        int j2 = offsets[first + 2] - offsets[first];
        int j3 = offsets[first + 3] - offsets[first];
        int j4 = offsets[first + 4] - offsets[first];
        DoubleVector a0 = DoubleVector.zero(S);
        DoubleVector a1 = DoubleVector.zero(S);
        DoubleVector b0 = DoubleVector.zero(S);
        DoubleVector b1 = DoubleVector.zero(S);
        DoubleVector c0 = DoubleVector.zero(S);
        DoubleVector c1 = DoubleVector.zero(S);
        DoubleVector d0 = DoubleVector.zero(S);
        DoubleVector d1 = DoubleVector.zero(S);
        for (int row = -4; row < rows; row++) {
            DoubleVector e0 = DoubleVector.fromArray(S, start, from);
            DoubleVector e1 = DoubleVector.fromArray(S, start, from + L);
            DoubleVector x00 = DoubleVector.fromArray(S, in, line);
            DoubleVector x01 = DoubleVector.fromArray(S, in, line + L);
            DoubleVector w00 = DoubleVector.broadcast(S, weights[weight]);
            e0 = e0.add(x00.mul(w00));
            e1 = e1.add(x01.mul(w00));
            DoubleVector w10 = DoubleVector.broadcast(S, weights[weight + 5]);
            d0 = d0.add(x00.mul(w10));
            d1 = d1.add(x01.mul(w10));
            DoubleVector w20 = DoubleVector.broadcast(S, weights[weight + 10]);
            c0 = c0.add(x00.mul(w20));
            c1 = c1.add(x01.mul(w20));
            DoubleVector w30 = DoubleVector.broadcast(S, weights[weight + 15]);
            b0 = b0.add(x00.mul(w30));
            b1 = b1.add(x01.mul(w30));
            DoubleVector w40 = DoubleVector.broadcast(S, weights[weight + 20]);
            a0 = a0.add(x00.mul(w40));
            a1 = a1.add(x01.mul(w40));
            DoubleVector x10 = DoubleVector.fromArray(S, in, line + j1);
            DoubleVector x11 = DoubleVector.fromArray(S, in, line + j1 + L);
            DoubleVector w01 = DoubleVector.broadcast(S, weights[weight + 1]);
            e0 = e0.add(x10.mul(w01));
            e1 = e1.add(x11.mul(w01));
            DoubleVector w11 = DoubleVector.broadcast(S, weights[weight + 6]);
            d0 = d0.add(x10.mul(w11));
            d1 = d1.add(x11.mul(w11));
            DoubleVector w21 = DoubleVector.broadcast(S, weights[weight + 11]);
            c0 = c0.add(x10.mul(w21));
            c1 = c1.add(x11.mul(w21));
            DoubleVector w31 = DoubleVector.broadcast(S, weights[weight + 16]);
            b0 = b0.add(x10.mul(w31));
            b1 = b1.add(x11.mul(w31));
            DoubleVector w41 = DoubleVector.broadcast(S, weights[weight + 21]);
            a0 = a0.add(x10.mul(w41));
            a1 = a1.add(x11.mul(w41));
            DoubleVector x20 = DoubleVector.fromArray(S, in, line + j2);
            DoubleVector x21 = DoubleVector.fromArray(S, in, line + j2 + L);
            DoubleVector w02 = DoubleVector.broadcast(S, weights[weight + 2]);
            e0 = e0.add(x20.mul(w02));
            e1 = e1.add(x21.mul(w02));
            DoubleVector w12 = DoubleVector.broadcast(S, weights[weight + 7]);
            d0 = d0.add(x20.mul(w12));
            d1 = d1.add(x21.mul(w12));
            DoubleVector w22 = DoubleVector.broadcast(S, weights[weight + 12]);
            c0 = c0.add(x20.mul(w22));
            c1 = c1.add(x21.mul(w22));
            DoubleVector w32 = DoubleVector.broadcast(S, weights[weight + 17]);
            b0 = b0.add(x20.mul(w32));
            b1 = b1.add(x21.mul(w32));
            DoubleVector w42 = DoubleVector.broadcast(S, weights[weight + 22]);
            a0 = a0.add(x20.mul(w42));
            a1 = a1.add(x21.mul(w42));
            DoubleVector x30 = DoubleVector.fromArray(S, in, line + j3);
            DoubleVector x31 = DoubleVector.fromArray(S, in, line + j3 + L);
            DoubleVector w03 = DoubleVector.broadcast(S, weights[weight + 3]);
            e0 = e0.add(x30.mul(w03));
            e1 = e1.add(x31.mul(w03));
            DoubleVector w13 = DoubleVector.broadcast(S, weights[weight + 8]);
            d0 = d0.add(x30.mul(w13));
            d1 = d1.add(x31.mul(w13));
            DoubleVector w23 = DoubleVector.broadcast(S, weights[weight + 13]);
            c0 = c0.add(x30.mul(w23));
            c1 = c1.add(x31.mul(w23));
            DoubleVector w33 = DoubleVector.broadcast(S, weights[weight + 18]);
            b0 = b0.add(x30.mul(w33));
            b1 = b1.add(x31.mul(w33));
            DoubleVector w43 = DoubleVector.broadcast(S, weights[weight + 23]);
            a0 = a0.add(x30.mul(w43));
            a1 = a1.add(x31.mul(w43));
            DoubleVector x40 = DoubleVector.fromArray(S, in, line + j4);
            DoubleVector x41 = DoubleVector.fromArray(S, in, line + j4 + L);
            DoubleVector w04 = DoubleVector.broadcast(S, weights[weight + 4]);
            e0 = e0.add(x40.mul(w04));
            e1 = e1.add(x41.mul(w04));
            DoubleVector w14 = DoubleVector.broadcast(S, weights[weight + 9]);
            d0 = d0.add(x40.mul(w14));
            d1 = d1.add(x41.mul(w14));
            DoubleVector w24 = DoubleVector.broadcast(S, weights[weight + 14]);
            c0 = c0.add(x40.mul(w24));
            c1 = c1.add(x41.mul(w24));
            DoubleVector w34 = DoubleVector.broadcast(S, weights[weight + 19]);
            b0 = b0.add(x40.mul(w34));
            b1 = b1.add(x41.mul(w34));
            DoubleVector w44 = DoubleVector.broadcast(S, weights[weight + 24]);
            a0 = a0.add(x40.mul(w44));
            a1 = a1.add(x41.mul(w44));
            if (row >= 0) {
                a0.intoArray(out, to);
                a1.intoArray(out, to + L);
                to += toStep;
            }
            from += row < rows - 5 ? fromStep : 0;
            line += step;
            a0 = b0;
            a1 = b1;
            b0 = c0;
            b1 = c1;
            c0 = d0;
            c1 = d1;
            d0 = e0;
            d1 = e1;
        }
    }
}
