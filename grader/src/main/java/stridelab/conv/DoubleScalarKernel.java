package stridelab.conv;

/**
 * One value at a time, four neighbours together: the fastest way for a handful of values, and in a young JVM.
 *
 * <pre>
 * s0 s1 s2 s3   four sums of one row, in registers
 * += w · x0 x1 x2 x3   for each tap
 * </pre>
 */
final class DoubleScalarKernel implements DoubleKernel {
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
            double[] in,
            int from,
            int step,
            int columns,
            double[] weights,
            int weight,
            double[] out,
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
            int[] offsets, double[] in, int from, int step, double[] weights, int weight, double[] out, int to) {
        double s0 = 0;
        double s1 = 0;
        double s2 = 0;
        double s3 = 0;
        for (int t = 0; t < offsets.length; t++) {
            int at = from + offsets[t];
            double w = weights[weight + t];
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

    private static void one(int[] offsets, double[] in, int from, double[] weights, int weight, double[] out, int to) {
        double sum = 0;
        for (int t = 0; t < offsets.length; t++) {
            sum += weights[weight + t] * in[from + offsets[t]];
        }
        out[to] = sum;
    }
}
