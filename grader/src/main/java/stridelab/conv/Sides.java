package stridelab.conv;

/**
 * How much is padded on each side of an image, in rows and columns; never negative.
 *
 * <p>Each is a count for its own side (the framework's convention), not for both sides together (the lecture's).
 */
public record Sides(int top, int bottom, int left, int right) {
    static final Sides NONE = new Sides(0, 0, 0, 0);

    public Sides {
        Require.atLeast(0, "top", top);
        Require.atLeast(0, "bottom", bottom);
        Require.atLeast(0, "left", left);
        Require.atLeast(0, "right", right);
    }

    /** Rows above and below, columns left and right. */
    public static Sides of(int padH, int padW) {
        Require.atLeast(0, "padH", padH);
        Require.atLeast(0, "padW", padW);
        return new Sides(padH, padH, padW, padW);
    }

    /** Not by equals: a record's own is put together at its first call, which costs a young JVM 20 ms. */
    boolean areNone() {
        return (top | bottom | left | right) == 0;
    }

    int paddedHeight(int height) {
        return Require.fitsInt("the padded height", (long) height + top + bottom);
    }

    int paddedWidth(int width) {
        return Require.fitsInt("the padded width", (long) width + left + right);
    }
}
