package stridelab.conv;

import jdk.incubator.vector.FloatVector;
import jdk.incubator.vector.VectorSpecies;

/**
 * Down a strip of columns, each input row for all the output rows that see it: for few output channels and a kernel of
 * 2 × 2, 3 × 3 or 5 × 5, the commonest.
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
 * A row of a 3 × 3 kernel is loaded three times, at each of its columns, and each load used three times; so arithmetic is
 * the limit, where one output row alone would be bound by loads. Each output adds its products in the order input channel,
 * kernel row, kernel column: from the second channel on its sum starts from what the output holds. In a transposed
 * convolution the rows run the other way, and so does the walk.
 *
 * <p>A sum stays in a register only where it is a local variable: so each size of kernel is written out, and the file is
 * long.
 */
final class FloatColumnStrips implements FloatKernel {
    private static final VectorSpecies<Float> S = FloatVector.SPECIES_PREFERRED;
    private static final int L = S.length();

    /** What the sums start from. */
    private static final float[] ZEROS = new float[4 * L];

    /**
     * Rows of a strip where a row is a page of memory or more: a walk from page to page is one that a processor does not
     * foresee, so there a few rows are walked down together, and memory is read and written nearly in order.
     */
    private static final int FEW_ROWS = 8;

    private static final int PAGE = 4096;

    /** The width of a strip in vectors, or 0 where there is no strip for the kernel. */
    private static int width(Sweep sweep) {
        if (sweep.rowTaps() != sweep.kernelRows()) {
            return 0;
        }
        return switch (sweep.rowTaps()) {
            case 2, 3 -> VectorKernels.MANY_REGISTERS ? 4 : 0;
            case 5 -> 2;
            default -> 0;
        };
    }

    /** Whether this is the kernel for a sweep with few output channels. */
    static boolean fits(Sweep sweep) {
        int width = width(sweep);
        return width > 0 && sweep.columns() >= width * L && sweep.sharedRowStep() != 0;
    }

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
        int width = width(sweep) * L;
        int height = sweep.columns() * Float.BYTES < PAGE ? rows : FEW_ROWS;
        for (int channel = 0; channel < sweep.outputs(); channel++) {
            for (int row = 0; row < rows; row += height) {
                int count = Math.min(height, rows - row);
                for (int column = 0; column < sweep.columns(); column += width) {
                    int at = Math.min(column, sweep.columns() - width);
                    int from = base + row * sweep.pitch() + at;
                    int to = outBase + channel * outPlane + row * sweep.columns() + at;
                    strip(sweep, count, in, from, weights[0], channel * sweep.taps(), out, to);
                }
            }
        }
    }

    private static void strip(
            Sweep sweep, int rows, float[] in, int base, float[] weights, int weight, float[] out, int to) {
        int size = sweep.rowTaps();
        int step = sweep.sharedRowStep();
        int toStep = step > 0 ? sweep.columns() : -sweep.columns();
        int firstRow = step > 0 ? 0 : rows - 1;
        int top = to + firstRow * sweep.columns();
        int[] offsets = sweep.offsets();
        for (int first = 0; first < sweep.taps(); first += size * size) {
            int line = base + firstRow * sweep.pitch() + offsets[first];
            float[] start = first == 0 ? ZEROS : out;
            int from = first == 0 ? 0 : top;
            int fromStep = first == 0 ? 0 : toStep;
            int w = weight + first;
            switch (size) {
                case 2 ->
                    twoByTwo(in, line, step, offsets, first, weights, w, start, from, fromStep, out, top, toStep, rows);
                case 3 ->
                    threeByThree(
                            in, line, step, offsets, first, weights, w, start, from, fromStep, out, top, toStep, rows);
                default ->
                    fiveByFive(
                            in, line, step, offsets, first, weights, w, start, from, fromStep, out, top, toStep, rows);
            }
        }
    }

    /**
     * A strip for a kernel of 2 × 2. The walk begins one row before the first output's last, and so stores nothing at first;
     * what it begins on its last rows belongs to no output, and is dropped.
     *
     * @param line the first input row
     * @param step from one input row to the next
     * @param first tap of the input channel
     * @param start what the sums start from, from {@code from} on, {@code fromStep} further for each row
     * @param to the first output row
     * @param toStep from one output row to the next
     */
    private static void twoByTwo(
            float[] in,
            int line,
            int step,
            int[] offsets,
            int first,
            float[] weights,
            int weight,
            float[] start,
            int from,
            int fromStep,
            float[] out,
            int to,
            int toStep,
            int rows) {
        int j1 = offsets[first + 1] - offsets[first];
        FloatVector w00 = FloatVector.broadcast(S, weights[weight]);
        FloatVector w01 = FloatVector.broadcast(S, weights[weight + 1]);
        FloatVector w10 = FloatVector.broadcast(S, weights[weight + 2]);
        FloatVector w11 = FloatVector.broadcast(S, weights[weight + 3]);
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = FloatVector.zero(S);
        FloatVector a2 = FloatVector.zero(S);
        FloatVector a3 = FloatVector.zero(S);
        for (int row = -1; row < rows; row++) {
            FloatVector b0 = FloatVector.fromArray(S, start, from);
            FloatVector b1 = FloatVector.fromArray(S, start, from + L);
            FloatVector b2 = FloatVector.fromArray(S, start, from + 2 * L);
            FloatVector b3 = FloatVector.fromArray(S, start, from + 3 * L);
            FloatVector x00 = FloatVector.fromArray(S, in, line);
            FloatVector x01 = FloatVector.fromArray(S, in, line + L);
            FloatVector x02 = FloatVector.fromArray(S, in, line + 2 * L);
            FloatVector x03 = FloatVector.fromArray(S, in, line + 3 * L);
            b0 = x00.fma(w00, b0);
            b1 = x01.fma(w00, b1);
            b2 = x02.fma(w00, b2);
            b3 = x03.fma(w00, b3);
            a0 = x00.fma(w10, a0);
            a1 = x01.fma(w10, a1);
            a2 = x02.fma(w10, a2);
            a3 = x03.fma(w10, a3);
            FloatVector x10 = FloatVector.fromArray(S, in, line + j1);
            FloatVector x11 = FloatVector.fromArray(S, in, line + j1 + L);
            FloatVector x12 = FloatVector.fromArray(S, in, line + j1 + 2 * L);
            FloatVector x13 = FloatVector.fromArray(S, in, line + j1 + 3 * L);
            b0 = x10.fma(w01, b0);
            b1 = x11.fma(w01, b1);
            b2 = x12.fma(w01, b2);
            b3 = x13.fma(w01, b3);
            a0 = x10.fma(w11, a0);
            a1 = x11.fma(w11, a1);
            a2 = x12.fma(w11, a2);
            a3 = x13.fma(w11, a3);
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

    /** The same for a kernel of 3 × 3; its nine weights stay in registers too. */
    private static void threeByThree(
            float[] in,
            int line,
            int step,
            int[] offsets,
            int first,
            float[] weights,
            int weight,
            float[] start,
            int from,
            int fromStep,
            float[] out,
            int to,
            int toStep,
            int rows) {
        int j1 = offsets[first + 1] - offsets[first];
        int j2 = offsets[first + 2] - offsets[first];
        FloatVector w00 = FloatVector.broadcast(S, weights[weight]);
        FloatVector w01 = FloatVector.broadcast(S, weights[weight + 1]);
        FloatVector w02 = FloatVector.broadcast(S, weights[weight + 2]);
        FloatVector w10 = FloatVector.broadcast(S, weights[weight + 3]);
        FloatVector w11 = FloatVector.broadcast(S, weights[weight + 4]);
        FloatVector w12 = FloatVector.broadcast(S, weights[weight + 5]);
        FloatVector w20 = FloatVector.broadcast(S, weights[weight + 6]);
        FloatVector w21 = FloatVector.broadcast(S, weights[weight + 7]);
        FloatVector w22 = FloatVector.broadcast(S, weights[weight + 8]);
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = FloatVector.zero(S);
        FloatVector a2 = FloatVector.zero(S);
        FloatVector a3 = FloatVector.zero(S);
        FloatVector b0 = FloatVector.zero(S);
        FloatVector b1 = FloatVector.zero(S);
        FloatVector b2 = FloatVector.zero(S);
        FloatVector b3 = FloatVector.zero(S);
        for (int row = -2; row < rows; row++) {
            FloatVector c0 = FloatVector.fromArray(S, start, from);
            FloatVector c1 = FloatVector.fromArray(S, start, from + L);
            FloatVector c2 = FloatVector.fromArray(S, start, from + 2 * L);
            FloatVector c3 = FloatVector.fromArray(S, start, from + 3 * L);
            FloatVector x00 = FloatVector.fromArray(S, in, line);
            FloatVector x01 = FloatVector.fromArray(S, in, line + L);
            FloatVector x02 = FloatVector.fromArray(S, in, line + 2 * L);
            FloatVector x03 = FloatVector.fromArray(S, in, line + 3 * L);
            c0 = x00.fma(w00, c0);
            c1 = x01.fma(w00, c1);
            c2 = x02.fma(w00, c2);
            c3 = x03.fma(w00, c3);
            b0 = x00.fma(w10, b0);
            b1 = x01.fma(w10, b1);
            b2 = x02.fma(w10, b2);
            b3 = x03.fma(w10, b3);
            a0 = x00.fma(w20, a0);
            a1 = x01.fma(w20, a1);
            a2 = x02.fma(w20, a2);
            a3 = x03.fma(w20, a3);
            FloatVector x10 = FloatVector.fromArray(S, in, line + j1);
            FloatVector x11 = FloatVector.fromArray(S, in, line + j1 + L);
            FloatVector x12 = FloatVector.fromArray(S, in, line + j1 + 2 * L);
            FloatVector x13 = FloatVector.fromArray(S, in, line + j1 + 3 * L);
            c0 = x10.fma(w01, c0);
            c1 = x11.fma(w01, c1);
            c2 = x12.fma(w01, c2);
            c3 = x13.fma(w01, c3);
            b0 = x10.fma(w11, b0);
            b1 = x11.fma(w11, b1);
            b2 = x12.fma(w11, b2);
            b3 = x13.fma(w11, b3);
            a0 = x10.fma(w21, a0);
            a1 = x11.fma(w21, a1);
            a2 = x12.fma(w21, a2);
            a3 = x13.fma(w21, a3);
            FloatVector x20 = FloatVector.fromArray(S, in, line + j2);
            FloatVector x21 = FloatVector.fromArray(S, in, line + j2 + L);
            FloatVector x22 = FloatVector.fromArray(S, in, line + j2 + 2 * L);
            FloatVector x23 = FloatVector.fromArray(S, in, line + j2 + 3 * L);
            c0 = x20.fma(w02, c0);
            c1 = x21.fma(w02, c1);
            c2 = x22.fma(w02, c2);
            c3 = x23.fma(w02, c3);
            b0 = x20.fma(w12, b0);
            b1 = x21.fma(w12, b1);
            b2 = x22.fma(w12, b2);
            b3 = x23.fma(w12, b3);
            a0 = x20.fma(w22, a0);
            a1 = x21.fma(w22, a1);
            a2 = x22.fma(w22, a2);
            a3 = x23.fma(w22, a3);
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

    /** The same for a kernel of 5 × 5. */
    private static void fiveByFive(
            float[] in,
            int line,
            int step,
            int[] offsets,
            int first,
            float[] weights,
            int weight,
            float[] start,
            int from,
            int fromStep,
            float[] out,
            int to,
            int toStep,
            int rows) {
        int j1 = offsets[first + 1] - offsets[first];
        int j2 = offsets[first + 2] - offsets[first];
        int j3 = offsets[first + 3] - offsets[first];
        int j4 = offsets[first + 4] - offsets[first];
        FloatVector a0 = FloatVector.zero(S);
        FloatVector a1 = FloatVector.zero(S);
        FloatVector b0 = FloatVector.zero(S);
        FloatVector b1 = FloatVector.zero(S);
        FloatVector c0 = FloatVector.zero(S);
        FloatVector c1 = FloatVector.zero(S);
        FloatVector d0 = FloatVector.zero(S);
        FloatVector d1 = FloatVector.zero(S);
        for (int row = -4; row < rows; row++) {
            FloatVector e0 = FloatVector.fromArray(S, start, from);
            FloatVector e1 = FloatVector.fromArray(S, start, from + L);
            FloatVector x00 = FloatVector.fromArray(S, in, line);
            FloatVector x01 = FloatVector.fromArray(S, in, line + L);
            FloatVector w00 = FloatVector.broadcast(S, weights[weight]);
            e0 = x00.fma(w00, e0);
            e1 = x01.fma(w00, e1);
            FloatVector w10 = FloatVector.broadcast(S, weights[weight + 5]);
            d0 = x00.fma(w10, d0);
            d1 = x01.fma(w10, d1);
            FloatVector w20 = FloatVector.broadcast(S, weights[weight + 10]);
            c0 = x00.fma(w20, c0);
            c1 = x01.fma(w20, c1);
            FloatVector w30 = FloatVector.broadcast(S, weights[weight + 15]);
            b0 = x00.fma(w30, b0);
            b1 = x01.fma(w30, b1);
            FloatVector w40 = FloatVector.broadcast(S, weights[weight + 20]);
            a0 = x00.fma(w40, a0);
            a1 = x01.fma(w40, a1);
            FloatVector x10 = FloatVector.fromArray(S, in, line + j1);
            FloatVector x11 = FloatVector.fromArray(S, in, line + j1 + L);
            FloatVector w01 = FloatVector.broadcast(S, weights[weight + 1]);
            e0 = x10.fma(w01, e0);
            e1 = x11.fma(w01, e1);
            FloatVector w11 = FloatVector.broadcast(S, weights[weight + 6]);
            d0 = x10.fma(w11, d0);
            d1 = x11.fma(w11, d1);
            FloatVector w21 = FloatVector.broadcast(S, weights[weight + 11]);
            c0 = x10.fma(w21, c0);
            c1 = x11.fma(w21, c1);
            FloatVector w31 = FloatVector.broadcast(S, weights[weight + 16]);
            b0 = x10.fma(w31, b0);
            b1 = x11.fma(w31, b1);
            FloatVector w41 = FloatVector.broadcast(S, weights[weight + 21]);
            a0 = x10.fma(w41, a0);
            a1 = x11.fma(w41, a1);
            FloatVector x20 = FloatVector.fromArray(S, in, line + j2);
            FloatVector x21 = FloatVector.fromArray(S, in, line + j2 + L);
            FloatVector w02 = FloatVector.broadcast(S, weights[weight + 2]);
            e0 = x20.fma(w02, e0);
            e1 = x21.fma(w02, e1);
            FloatVector w12 = FloatVector.broadcast(S, weights[weight + 7]);
            d0 = x20.fma(w12, d0);
            d1 = x21.fma(w12, d1);
            FloatVector w22 = FloatVector.broadcast(S, weights[weight + 12]);
            c0 = x20.fma(w22, c0);
            c1 = x21.fma(w22, c1);
            FloatVector w32 = FloatVector.broadcast(S, weights[weight + 17]);
            b0 = x20.fma(w32, b0);
            b1 = x21.fma(w32, b1);
            FloatVector w42 = FloatVector.broadcast(S, weights[weight + 22]);
            a0 = x20.fma(w42, a0);
            a1 = x21.fma(w42, a1);
            FloatVector x30 = FloatVector.fromArray(S, in, line + j3);
            FloatVector x31 = FloatVector.fromArray(S, in, line + j3 + L);
            FloatVector w03 = FloatVector.broadcast(S, weights[weight + 3]);
            e0 = x30.fma(w03, e0);
            e1 = x31.fma(w03, e1);
            FloatVector w13 = FloatVector.broadcast(S, weights[weight + 8]);
            d0 = x30.fma(w13, d0);
            d1 = x31.fma(w13, d1);
            FloatVector w23 = FloatVector.broadcast(S, weights[weight + 13]);
            c0 = x30.fma(w23, c0);
            c1 = x31.fma(w23, c1);
            FloatVector w33 = FloatVector.broadcast(S, weights[weight + 18]);
            b0 = x30.fma(w33, b0);
            b1 = x31.fma(w33, b1);
            FloatVector w43 = FloatVector.broadcast(S, weights[weight + 23]);
            a0 = x30.fma(w43, a0);
            a1 = x31.fma(w43, a1);
            FloatVector x40 = FloatVector.fromArray(S, in, line + j4);
            FloatVector x41 = FloatVector.fromArray(S, in, line + j4 + L);
            FloatVector w04 = FloatVector.broadcast(S, weights[weight + 4]);
            e0 = x40.fma(w04, e0);
            e1 = x41.fma(w04, e1);
            FloatVector w14 = FloatVector.broadcast(S, weights[weight + 9]);
            d0 = x40.fma(w14, d0);
            d1 = x41.fma(w14, d1);
            FloatVector w24 = FloatVector.broadcast(S, weights[weight + 14]);
            c0 = x40.fma(w24, c0);
            c1 = x41.fma(w24, c1);
            FloatVector w34 = FloatVector.broadcast(S, weights[weight + 19]);
            b0 = x40.fma(w34, b0);
            b1 = x41.fma(w34, b1);
            FloatVector w44 = FloatVector.broadcast(S, weights[weight + 24]);
            a0 = x40.fma(w44, a0);
            a1 = x41.fma(w44, a1);
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
