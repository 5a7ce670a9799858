package stridelab.conv.fast;

/**
 * Three ways to compute the same sums.
 *
 * <p>In double all three give the same bits. In float {@link #SCALAR} and {@link #PLAIN} do; {@link #VECTOR} fuses
 * multiplication and addition, and may differ in the last bits.
 *
 * <p>The caller names the engine, or a rule picks it by the number of products alone. What was computed before never counts.
 */
public enum Engine {
    /** One value at a time: for small work, and in a JVM that has just started. */
    SCALAR,
    /** Plain loops that the JVM's compiler turns into vector instructions. */
    PLAIN,
    /**
     * The Vector API: the fastest once it is compiled, which takes 0.3 to 2 s; needs a JVM that was started with {@code
     * --add-modules jdk.incubator.vector}.
     */
    VECTOR;

    /** With fewer products, {@link #PLAIN} is slower than {@link #SCALAR}. */
    private static final long SMALL = 20_000;

    /** With fewer products, {@link #VECTOR} is slower than {@link #SCALAR}, even when it is compiled. */
    private static final long TINY = 256;

    /** Returns whether this JVM has it. */
    public boolean available() {
        return this != VECTOR || VectorModule.isPresent();
    }

    /**
     * Returns the engine of this JVM that is fastest once it is compiled: for a plan that is run many times.
     *
     * @param products of one run
     */
    public static Engine fastest(long products) {
        return products >= TINY && VECTOR.available() ? VECTOR : forOneCall(products);
    }

    /** Returns the engine for a single call: never vectors, whose code takes longer to compile than most calls take. */
    static Engine forOneCall(long products) {
        return products < SMALL ? SCALAR : PLAIN;
    }
}
