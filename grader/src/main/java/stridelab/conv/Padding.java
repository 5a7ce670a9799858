package stridelab.conv;

/**
 * The padding on each side of an image, in rows and columns; never negative.
 *
 * <p>Each is a count for its own side, as in the frameworks; the lecture counts both sides together.
 *
 * @param top rows above
 * @param bottom rows below
 * @param left columns to the left
 * @param right columns to the right
 */
public record Padding(int top, int bottom, int left, int right) {
    static final Padding NONE = new Padding(0, 0, 0, 0);

    /** @throws IllegalArgumentException if one is negative */
    public Padding {
        Require.atLeast(0, "top", top);
        Require.atLeast(0, "bottom", bottom);
        Require.atLeast(0, "left", left);
        Require.atLeast(0, "right", right);
    }

    /** Returns a padding of as many rows above as below, and as many columns left as right. */
    public static Padding of(int padH, int padW) {
        Require.atLeast(0, "padH", padH);
        Require.atLeast(0, "padW", padW);
        return new Padding(padH, padH, padW, padW);
    }

    /**
     * Returns whether nothing is padded.
     *
     * <p>Not by {@code equals}: a record's own is put together at its first call, which takes 20 ms in a JVM that has just
     * started.
     */
    public boolean isNone() {
        return (top | bottom | left | right) == 0;
    }

    int paddedHeight(int height) {
        return Require.fitsInt("the padded height", (long) height + top + bottom);
    }

    int paddedWidth(int width) {
        return Require.fitsInt("the padded width", (long) width + left + right);
    }
}
