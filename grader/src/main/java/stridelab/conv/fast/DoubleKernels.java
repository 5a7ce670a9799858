package stridelab.conv.fast;

/** What one engine computes with, in double. */
interface DoubleKernels {
    /**
     * Returns the kernel for a sweep.
     *
     * @param rows the fewest that it will be asked for at once
     */
    DoubleKernel kernel(Sweep sweep, int rows);

    /** Returns what takes rows apart and puts them together for strides of 2. */
    DoubleInterleaver interleaver();

    /** @throws IllegalArgumentException if the engine is not available */
    static DoubleKernels of(Engine engine) {
        return switch (engine) {
            case SCALAR -> new Plain(new DoubleScalarKernel());
            case PLAIN -> new Plain(new DoublePlainKernel());
            case VECTOR -> VectorModule.load("stridelab.conv.fast.DoubleVectorKernels", DoubleKernels.class);
        };
    }

    /** One kernel for every sweep, without the Vector API. */
    final class Plain implements DoubleKernels {
        private final DoubleKernel kernel;

        private Plain(DoubleKernel kernel) {
            this.kernel = kernel;
        }

        @Override
        public DoubleKernel kernel(Sweep sweep, int rows) {
            return kernel;
        }

        @Override
        public DoubleInterleaver interleaver() {
            return new DoubleInterleaver();
        }
    }
}
