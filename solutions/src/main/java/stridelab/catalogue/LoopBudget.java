package stridelab.catalogue;

/**
 * Counts the loop turns of a compiled wrong answer, and ends it when they are too many: some plausible mistakes never
 * return.
 *
 * <p>{@link AnswersCompiler} puts a {@link #begin} into every public method and a {@link #next} into every loop. A count
 * for each thread.
 */
public final class LoopBudget {
    private static final long AT_MOST = 5_000_000;
    private static final ThreadLocal<long[]> TAKEN = ThreadLocal.withInitial(() -> new long[1]);

    private LoopBudget() {}

    /** Starts counting from 0, at the start of a method. */
    public static void begin() {
        TAKEN.get()[0] = 0;
    }

    /**
     * One turn of a loop.
     *
     * @throws Endless after five million since {@link #begin}
     */
    public static void next() {
        if (++TAKEN.get()[0] > AT_MOST) {
            throw new Endless();
        }
    }

    /** Thrown where a wrong answer does not seem to end; an error, so that no answer catches it as an exception. */
    public static final class Endless extends Error {
        Endless() {
            super("does not end", null, false, false);
        }
    }
}
