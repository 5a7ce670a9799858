package stridelab.conv.fast;

import org.jspecify.annotations.Nullable;

/**
 * Finds the classes that need the module {@code jdk.incubator.vector}.
 *
 * <p>By name: an incubator module may be absent at compile time and at run time.
 */
final class VectorModule {
    private static final String NAME = "jdk.incubator.vector";

    /** Initialized when first asked for: small work never asks. */
    private static final class Lookup {
        static final boolean PRESENT = find("stridelab.conv.fast.DoubleVectorKernels", DoubleKernels.class) != null;
    }

    private VectorModule() {}

    /** Returns whether this JVM was started with the module. */
    static boolean isPresent() {
        return Lookup.PRESENT;
    }

    /**
     * Makes an object of a class that needs the module.
     *
     * @throws IllegalArgumentException if the JVM was started without the module
     */
    static <T> T load(String className, Class<T> type) {
        T found = find(className, type);
        if (found == null) {
            throw new IllegalArgumentException(
                    "engine VECTOR must have the module " + NAME + ": start java with --add-modules " + NAME);
        }
        return found;
    }

    private static <T> @Nullable T find(String className, Class<T> type) {
        if (ModuleLayer.boot().findModule(NAME).isEmpty()) {
            return null;
        }
        try {
            return Class.forName(className)
                    .asSubclass(type)
                    .getDeclaredConstructor()
                    .newInstance();
        } catch (ReflectiveOperationException | LinkageError e) {
            return null;
        }
    }
}
