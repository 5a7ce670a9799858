package stridelab.conv.fast;

import stridelab.conv.DoubleDirect;

/** A kernel that computes four neighbours together, one value at a time: for few values, and before code is compiled. */
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
                DoubleDirect.row(sweep.offsets(), in, from, 1, columns, weights[0], weight, out, to);
            }
        }
    }
}
