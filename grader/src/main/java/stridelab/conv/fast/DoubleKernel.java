package stridelab.conv.fast;

/** A way to compute a {@link Sweep} in double; every kernel adds the products in the same order. */
interface DoubleKernel {
    /**
     * Returns the weights in the order in which this kernel reads them.
     *
     * @param weights outputs × taps; read, not kept
     */
    double[][] pack(Sweep sweep, double[] weights);

    /** Returns arrays for the intermediate values of this kernel. */
    double[][] scratch(Sweep sweep, int rows);

    /**
     * Computes rows of a sweep.
     *
     * @param in the planes, the first row's values from {@code base} on
     * @param weights as packed
     * @param out from {@code outBase} on, rows of as many values as the sweep has columns, one after another
     * @param outPlane from one output channel to the next
     * @param scratch for at least so many rows
     */
    void run(
            Sweep sweep,
            int rows,
            double[] in,
            int base,
            double[][] weights,
            double[] out,
            int outBase,
            int outPlane,
            double[][] scratch);
}
