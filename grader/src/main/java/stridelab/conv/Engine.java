package stridelab.conv;

/**
 * Three ways to compute the same sums.
 *
 * <p>In double all three give the same bits. In float {@link #VECTOR} fuses multiplication and addition and may differ in
 * the last bits.
 */
public enum Engine {
    /** One value at a time: for small work, and in a young JVM. */
    SCALAR,
    /** Plain loops that the JVM's compiler turns into vector instructions. */
    PLAIN,
    /** The Vector API: the fastest, where the JVM was started with {@code --add-modules jdk.incubator.vector}. */
    VECTOR;

    /** Products above which the vector kernels earn back their warm-up, 0.3 to 0.9 s, in one call. */
    private static final long LARGE = 500_000_000;

    /** Products above which a row is long enough for vectors. */
    private static final long SMALL = 20_000;

    /** Whether this JVM has it. */
    public boolean available() {
        return this != VECTOR || Kernels.hasVectors();
    }

    /** The one for a single call. */
    static Engine forOnce(long products) {
        return products >= LARGE ? forMany(products) : products >= SMALL ? PLAIN : SCALAR;
    }

    /** The one for many calls, where warm-up does not count. */
    static Engine forMany(long products) {
        return products < SMALL ? SCALAR : VECTOR.available() ? VECTOR : PLAIN;
    }
}
