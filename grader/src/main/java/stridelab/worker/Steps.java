package stridelab.worker;

/**
 * Counts the steps of the student's code during one call: each turn of a loop and each call of a method of its own. Their
 * number is the same on every machine, busy or not, which no measure of time is.
 *
 * <p>The class files that the grader sends call {@link #next} at each step. Code with threads of its own may be counted
 * too low, since they share the count.
 */
public final class Steps {
    private static long left = Long.MAX_VALUE;
    private static boolean over;

    private Steps() {}

    /** Begins to count, up to {@code most} steps. */
    static void begin(long most) {
        left = most;
        over = false;
    }

    /** Whether more steps were tried since {@link #begin} than it allowed, whatever the code did about it. */
    static boolean over() {
        return over;
    }

    /**
     * Counts a step.
     *
     * @throws TooMany if it is one too many, and at each step after that
     */
    public static void next() {
        if (--left < 0) {
            over = true;
            throw new TooMany();
        }
    }

    /** Thrown to end a call: an error, since students' code rarely catches those. */
    static final class TooMany extends Error {
        private static final long serialVersionUID = 1;

        TooMany() {
            super("too many steps", null, false, false);
        }
    }
}
