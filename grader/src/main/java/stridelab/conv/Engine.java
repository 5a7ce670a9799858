package stridelab.conv;

import java.util.concurrent.atomic.AtomicLong;

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

    /** Products below which a plane is too small for vectors to fill. */
    private static final long SMALL = 20_000;

    /** Products below which vectors that are warm have nothing to do. */
    private static final long FEW = 256;

    /**
     * Products after which single calls go on in vectors: plain Java takes 0.5 to 1 s for them, and the vector kernels take
     * 0.3 to 2 s until they are compiled, so that who calls no more has waited for them in vain at most about as long.
     */
    private static final long LARGE = 5_000_000_000L;

    /** What single calls have computed so far in this JVM. No LongAdder: its classes cost a young JVM some milliseconds. */
    private static final AtomicLong PRODUCTS = new AtomicLong();

    /** Whether this JVM has it. */
    public boolean available() {
        return this != VECTOR || Kernels.hasVectors();
    }

    /** The one for a single call: vectors only once there has been work enough to pay for their warm-up. */
    static Engine forOnce(long products) {
        if (products < SMALL) {
            return SCALAR;
        }
        return PRODUCTS.addAndGet(products) < LARGE ? PLAIN : forMany(products);
    }

    /** The one for many calls, where warm-up does not count. */
    static Engine forMany(long products) {
        if (products >= FEW && VECTOR.available()) {
            return VECTOR;
        }
        return products < SMALL ? SCALAR : PLAIN;
    }
}
