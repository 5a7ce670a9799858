package stridelab.worker;

/**
 * What a frame is. A frame is its length (an int, big-endian, of what follows), its kind (a byte), the number of the
 * request that it belongs to (an int), and a body.
 */
public final class FrameType {
    /** To the worker: class files, in place of all before. Body: their number, then name and bytes of each. No reply. */
    public static final int CLASSES = 1;

    /** To the worker: load and initialise a class. Body: its name. Reply: DONE, ABSENT, UNLINKED or THREW. */
    public static final int LOAD = 2;

    /**
     * To the worker: make a call. Body: the most steps, the largest {@linkplain Values#size size} of an answer that is
     * sent whole, a {@link Signature}, then the arguments. Reply: RETURNED, …
     */
    public static final int CALL = 3;

    /** Among the arguments of a call, in one byte: the operator that returns x · k. */
    public static final int PRODUCT = 0;

    /** The operator that returns x − 2k. */
    public static final int DIFFERENCE = 1;

    /** From the worker, once, before anything of the student's is there. */
    public static final int READY = 11;

    public static final int DONE = 12;

    /** There is no such class or method. */
    public static final int ABSENT = 13;

    /** The class is there but cannot be linked. */
    public static final int UNLINKED = 14;

    /** Body: sideEffects, the text that was printed or null, then the value. */
    public static final int RETURNED = 15;

    /**
     * Body: sideEffects, the text that was printed or null, the names of the throwable's class and of the nearest class of
     * the JDK, the message, then the class of the student's and the line in which it arose: null and 0 where none is known.
     */
    public static final int THREW = 16;

    /** The value is too large. Body: sideEffects, the text that was printed or null, the number of lengths, the lengths. */
    public static final int TOO_LARGE = 17;

    /** Before the reply: the student's code has used the operator that it was given. Body: x and k. */
    public static final int USED = 18;

    /** The call took more {@link Steps} than it may. */
    public static final int TOO_MANY_STEPS = 19;

    /** The bytes of kind and number, before the body. */
    public static final int HEADER = 5;

    /** The longest request, in bytes without its length. */
    public static final int LONGEST_REQUEST = 32 << 20;

    /** The longest reply, in bytes without its length. */
    public static final int LONGEST_REPLY = 8 << 20;

    private FrameType() {}
}
