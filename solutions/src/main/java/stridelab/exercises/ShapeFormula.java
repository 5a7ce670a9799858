package stridelab.exercises;

/**
 * Question 1: the shape of an output, in both conventions.
 *
 * <p>{@code pad} counts one side (the frameworks), {@code totalPad} both sides together (the lecture). Two formulas
 * that look alike, and differ by a factor of 2 in the padding.
 */
public final class ShapeFormula {
    private ShapeFormula() {}

    /**
     * ⌊(n − k + 2·pad)/stride⌋ + 1.
     *
     * <p>The window can move on by n + 2·pad − k places before it hits the end. Each stride uses up {@code stride} of
     * them, a last piece shorter than that is never used (the floor), and the place where it started counts too (+ 1).
     */
    public static int outputSize(int n, int k, int pad, int stride) {
        require(pad >= 0, "padding must not be negative");
        return outputSize(n, k, 2L * pad, stride);
    }

    /** Height and width know nothing of one another: the formula, twice. */
    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        requirePair(input, "input");
        requirePair(kernel, "kernel");
        requirePair(pad, "pad");
        requirePair(stride, "stride");
        return new int[] {
            outputSize(input[0], kernel[0], pad[0], stride[0]), outputSize(input[1], kernel[1], pad[1], stride[1])
        };
    }

    /**
     * ⌊(n − k + totalPad + stride)/stride⌋.
     *
     * <p>The + stride inside of the floor is the + 1 outside of it: the same formula as above, but for the padding,
     * which is counted once here.
     */
    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        require(totalPad >= 0, "padding must not be negative");
        return outputSize(n, k, (long) totalPad, stride);
    }

    /**
     * Both sides together must give back what the kernel takes, k − 1; an odd row left over goes before.
     *
     * <p>In whole numbers ⌈(k − 1)/2⌉ is k/2 and ⌊(k − 1)/2⌋ is (k − 1)/2, so nothing is rounded by hand.
     */
    public static int[] samePadding(int k) {
        require(k >= 1, "a kernel must be at least 1");
        return new int[] {k / 2, (k - 1) / 2};
    }

    /**
     * At stride 1 each layer takes k − 1, so the count is ⌈(n − target)/(k − 1)⌉, known at once: a loop would take two
     * billion steps for the largest n. A larger stride about halves the size in each layer, so that the loop is over
     * after some 31 steps.
     *
     * <p>Two ways not to arrive: a 1×1 kernel at stride 1 changes nothing, and a kernel may be larger than what is
     * left before the target is reached. From 224 down to 4 with kernel 5 there are 220 to take, 4 a layer: 55 layers,
     * not the 44 of the lecture's notes.
     */
    public static int layersUntil(int n, int k, int stride, int target) {
        requireSizes(n, k, stride);
        require(target >= 1, "the target must be at least 1");
        if (n <= target) {
            return 0;
        }
        if (stride == 1) {
            require(k > 1, "a kernel of 1 at stride 1 keeps the size for ever");
            long layers = ((long) n - target + k - 2) / (k - 1);
            require(n - layers * (k - 1) >= 1, "the kernel outgrows the image before the target is reached");
            return (int) layers;
        }
        int layers = 0;
        for (int size = n; size > target; layers++) {
            require(k <= size, "the kernel outgrows the image before the target is reached");
            size = (size - k) / stride + 1;
        }
        return layers;
    }

    /**
     * What is gone of n² pixels when a side of n has shrunk to {@code left}.
     *
     * <p>n² − left² is written as (n − left)(n + left): nothing is subtracted that is nearly equal, and no square of
     * an int overflows in double. The layers' losses add up along a side, so no loop is needed; that the last layer
     * still leaves a pixel says that every earlier kernel fitted.
     */
    public static double lostFraction(int n, int k, int layers) {
        requireSizes(n, k, 1);
        require(layers >= 0, "layers must not be negative");
        long lost = (long) layers * (k - 1);
        long left = n - lost;
        require(left >= 1, "nothing would be left");
        return (double) lost / n * ((double) (n + left) / n);
    }

    private static int outputSize(int n, int k, long bothPads, int stride) {
        requireSizes(n, k, stride);
        long room = n + bothPads - k;
        require(room >= 0, "the kernel is larger than the padded input");
        long size = room / stride + 1;
        require(size <= Integer.MAX_VALUE, "the output is too large");
        return (int) size;
    }

    private static void requireSizes(int n, int k, int stride) {
        require(n >= 1, "an input must be at least 1");
        require(k >= 1, "a kernel must be at least 1");
        require(stride >= 1, "a stride must be at least 1");
    }

    private static void requirePair(int[] pair, String name) {
        require(pair != null && pair.length == 2, name + " must be {height, width}");
    }

    private static void require(boolean holds, String otherwise) {
        if (!holds) {
            throw new IllegalArgumentException(otherwise);
        }
    }
}
