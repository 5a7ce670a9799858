package stridelab.conv;

import org.jspecify.annotations.Nullable;

/** Which kernels this JVM has. */
final class Kernels {
    private static final @Nullable KernelProvider VECTOR = findVectors();

    private Kernels() {}

    static boolean hasVectors() {
        return VECTOR != null;
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

    private static KernelProvider vectors() {
        if (VECTOR == null) {
            throw new IllegalArgumentException(
                    "engine VECTOR must have the module jdk.incubator.vector: start java with --add-modules"
                            + " jdk.incubator.vector");
        }
        return VECTOR;
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
