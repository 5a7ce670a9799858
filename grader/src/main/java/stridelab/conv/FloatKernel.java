package stridelab.conv;

/** A way to compute a {@link Sweep} in float; each adds the products in the same order. */
interface FloatKernel {
    /**
     * The weights in the order in which this kernel reads them.
     *
     * @param weights outputs × taps; read, not kept
     */
    float[][] pack(Sweep sweep, float[] weights);

    /** Arrays that this kernel writes its intermediate values to. */
    float[][] scratch(Sweep sweep, int rows);

    /**
     * Computes rows of a sweep.
     *
     * @param in the planes, the first row's values from {@code base} on
     * @param weights as packed
     * @param out from {@code outBase} on, rows of as many values as the sweep has columns, one after another
     * @param outPlane from one output channel to the next
     */
    void run(
            Sweep sweep,
            int rows,
            float[] in,
            int base,
            float[][] weights,
            float[] out,
            int outBase,
            int outPlane,
            float[][] scratch);
}
