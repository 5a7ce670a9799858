package stridelab.conv;

import org.jspecify.annotations.Nullable;

/** Which kernels this JVM has. */
final class Kernels {
    /** Looked for when first asked for: small work never asks. */
    private static final class Vectors {
        static final @Nullable KernelProvider FOUND = findVectors();
    }

    private Kernels() {}

    static boolean hasVectors() {
        return Vectors.FOUND != null;
    }

    /** The kernel for a sweep, of which at least so many rows are asked for at once. */
    static FloatKernel floats(Engine engine, Sweep sweep, int rows) {
        return switch (engine) {
            case SCALAR -> new FloatScalarKernel();
            case PLAIN -> new FloatPlainKernel();
            case VECTOR -> vectors().floats(sweep, rows);
        };
    }

    static DoubleKernel doubles(Engine engine, Sweep sweep, int rows) {
        return switch (engine) {
            case SCALAR -> new DoubleScalarKernel();
            case PLAIN -> new DoublePlainKernel();
            case VECTOR -> vectors().doubles(sweep, rows);
        };
    }

    static FloatPlanes.EverySecond everySecondFloat(Engine engine) {
        return engine == Engine.VECTOR ? vectors().everySecondFloat() : new PlainEverySecond();
    }

    static DoublePlanes.EverySecond everySecondDouble(Engine engine) {
        return engine == Engine.VECTOR ? vectors().everySecondDouble() : new PlainEverySecond();
    }

    /** A class of its own, as a method reference would cost a young JVM more than the convolution. */
    private static final class PlainEverySecond implements FloatPlanes.EverySecond, DoublePlanes.EverySecond {
        @Override
        public void copy(float[] x, int from, float[] planes, int to, int count) {
            FloatPlanes.everySecond(x, from, planes, to, count);
        }

        @Override
        public void deal(float[] x, int from, float[] planes, int even, int odd, int count) {
            FloatPlanes.deal(x, from, planes, even, odd, count);
        }

        @Override
        public void join(float[] rows, int first, int second, float[] y, int to, int count) {
            FloatPlanes.join(rows, first, second, y, to, count);
        }

        @Override
        public void copy(double[] x, int from, double[] planes, int to, int count) {
            DoublePlanes.everySecond(x, from, planes, to, count);
        }

        @Override
        public void deal(double[] x, int from, double[] planes, int even, int odd, int count) {
            DoublePlanes.deal(x, from, planes, even, odd, count);
        }

        @Override
        public void join(double[] rows, int first, int second, double[] y, int to, int count) {
            DoublePlanes.join(rows, first, second, y, to, count);
        }
    }

    private static KernelProvider vectors() {
        KernelProvider found = Vectors.FOUND;
        if (found == null) {
            throw new IllegalArgumentException(
                    "engine VECTOR must have the module jdk.incubator.vector: start java with --add-modules"
                            + " jdk.incubator.vector");
        }
        return found;
    }

    /** By name, as an incubator module may be absent at compile time, at run time, and one day for good. */
    private static @Nullable KernelProvider findVectors() {
        if (ModuleLayer.boot().findModule("jdk.incubator.vector").isEmpty()) {
            return null;
        }
        try {
            return Class.forName("stridelab.conv.VectorKernels")
                    .asSubclass(KernelProvider.class)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }
}
