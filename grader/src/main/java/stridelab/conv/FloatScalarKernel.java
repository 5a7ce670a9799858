package stridelab.conv;

/**
 * One value at a time, four neighbours together: the fastest way for a handful of values, and in a young JVM.
 *
 * <pre>
 * s0 s1 s2 s3   four sums of one row, in registers
 * += w · x0 x1 x2 x3   for each tap
 * </pre>
 */
final class FloatScalarKernel implements FloatKernel {
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
        int columns = sweep.columns();
        for (int channel = 0; channel < sweep.outputs(); channel++) {
            int weight = channel * sweep.taps();
            for (int row = 0; row < rows; row++) {
                int from = base + row * sweep.pitch();
                int to = outBase + channel * outPlane + row * columns;
                row(sweep.offsets(), in, from, 1, columns, weights[0], weight, out, to);
            }
        }
    }

    /**
     * One row of outputs.
     *
     * @param step from one output's window to the next one's
     */
    static void row(
            int[] offsets,
            float[] in,
            int from,
            int step,
            int columns,
            float[] weights,
            int weight,
            float[] out,
            int to) {
        int column = 0;
        for (; column + 4 <= columns; column += 4, from += 4 * step) {
            four(offsets, in, from, step, weights, weight, out, to + column);
        }
        for (; column < columns; column++, from += step) {
            one(offsets, in, from, weights, weight, out, to + column);
        }
    }

    private static void four(
            int[] offsets, float[] in, int from, int step, float[] weights, int weight, float[] out, int to) {
        float s0 = 0;
        float s1 = 0;
        float s2 = 0;
        float s3 = 0;
        for (int t = 0; t < offsets.length; t++) {
            int at = from + offsets[t];
            float w = weights[weight + t];
            s0 += w * in[at];
            s1 += w * in[at + step];
            s2 += w * in[at + 2 * step];
            s3 += w * in[at + 3 * step];
        }
        out[to] = s0;
        out[to + 1] = s1;
        out[to + 2] = s2;
        out[to + 3] = s3;
    }

    private static void one(int[] offsets, float[] in, int from, float[] weights, int weight, float[] out, int to) {
        float sum = 0;
        for (int t = 0; t < offsets.length; t++) {
            sum += weights[weight + t] * in[from + offsets[t]];
        }
        out[to] = sum;
    }
}
