package stridelab.exercises;

/** Question 1: what shape does an output have? */
public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        Check.atLeast(0, pad, "pad");
        return size(n, k, 2L * pad, stride);
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        Check.length(2, input, "input");
        Check.length(2, kernel, "kernel");
        Check.length(2, pad, "pad");
        Check.length(2, stride, "stride");
        int height = outputSize(input[0], kernel[0], pad[0], stride[0]);
        int width = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return new int[] {height, width};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        Check.atLeast(0, totalPad, "totalPad");
        return size(n, k, totalPad, stride);
    }

    /** Both conventions are the same once the padding is known in total. Long, so that nothing overflows. */
    private static int size(int n, int k, long totalPad, int stride) {
        Check.atLeast(1, n, "n");
        Check.atLeast(1, k, "k");
        Check.atLeast(1, stride, "stride");
        long room = n + totalPad - k;
        Check.that(room >= 0, "the kernel is larger than the padded input");
        return Check.size(room / stride + 1, "the output");
    }

    public static int[] samePadding(int k) {
        Check.atLeast(1, k, "k");
        int after = (k - 1) / 2;
        int before = k - 1 - after;
        return new int[] {before, after};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        Check.atLeast(1, n, "n");
        Check.atLeast(1, k, "k");
        Check.atLeast(1, stride, "stride");
        Check.atLeast(1, target, "target");
        if (n <= target) {
            return 0;
        }
        if (stride == 1) {
            Check.that(k > 1, "layers with kernel 1 and stride 1 change nothing");
            long step = k - 1;
            long layers = ((long) n - target + step - 1) / step;
            long lastInput = n - (layers - 1) * step;
            Check.that(lastInput >= k, "the target can't be reached");
            return (int) layers;
        }
        // With a stride of 2 or more the size at least halves, so that this loop is short.
        int size = n;
        int layers = 0;
        while (size > target) {
            Check.that(k <= size, "the target can't be reached");
            size = (size - k) / stride + 1;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        Check.atLeast(1, n, "n");
        Check.atLeast(1, k, "k");
        Check.atLeast(0, layers, "layers");
        long left = n - (long) layers * (k - 1);
        Check.that(left >= 1, "nothing would be left");
        double side = (double) left / n;
        return 1 - side * side;
    }
}
