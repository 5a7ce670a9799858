package stridelab.conv;

/** Kernels of one kind; the vector ones stand behind it, in a source folder of their own, and may be absent. */
interface KernelProvider {
    /**
     * The kernel for a sweep.
     *
     * @param rows the fewest that it will be asked for at once
     */
    FloatKernel floats(Sweep sweep, int rows);

    /** The same in double. */
    DoubleKernel doubles(Sweep sweep, int rows);

    FloatPlanes.EverySecond everySecondFloat();

    DoublePlanes.EverySecond everySecondDouble();
}
