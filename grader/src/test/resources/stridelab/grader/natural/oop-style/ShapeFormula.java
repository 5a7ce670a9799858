package stridelab.exercises;

/** Question 1: what shape does an output have? */
public final class ShapeFormula {

    private ShapeFormula() {
    }

    public static int outputSize(int n, int k, int pad, int stride) {
        Require.notNegative(pad, "pad");
        return size(n, k, 2L * pad, stride);
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        Shape in = Shape.fromArray(input, "input");
        Shape k = Shape.fromArray(kernel, "kernel");
        Shape p = Shape.fromArray(pad, "pad");
        Shape s = Shape.fromArray(stride, "stride");
        return in.convolve(k, p, s).toArray();
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        Require.notNegative(totalPad, "totalPad");
        return size(n, k, totalPad, stride);
    }

    /** Both conventions come down to this one. */
    private static int size(int n, int k, long totalPad, int stride) {
        Require.positive(n, "n");
        Require.positive(k, "k");
        Require.positive(stride, "stride");
        long room = n + totalPad - k;
        if (room < 0) {
            throw new IllegalArgumentException("the kernel " + k + " is larger than the padded input");
        }
        return Require.size(room / stride + 1, "output");
    }

    public static int[] samePadding(int k) {
        Require.positive(k, "k");
        int total = k - 1;
        int after = total / 2;
        return new int[] {total - after, after};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        Require.positive(n, "n");
        Require.positive(k, "k");
        Require.positive(stride, "stride");
        Require.positive(target, "target");
        if (n <= target) {
            return 0;
        }
        return stride == 1 ? layersAtStrideOne(n, k, target) : layersCounted(n, k, stride, target);
    }

    /** Every layer takes k - 1, so a division answers. */
    private static int layersAtStrideOne(int n, int k, int target) {
        int step = k - 1;
        if (step == 0) {
            throw new IllegalArgumentException("a 1 x 1 kernel never shrinks anything");
        }
        long layers = ((long) n - target + step - 1) / step;
        long lastInput = n - (layers - 1) * step;
        if (lastInput < k) {
            throw new IllegalArgumentException("target " + target + " can't be reached");
        }
        return (int) layers;
    }

    /** With a stride of 2 or more the size at least halves: 31 rounds at the very most. */
    private static int layersCounted(int n, int k, int stride, int target) {
        int layers = 0;
        for (int size = n; size > target; layers++) {
            size = outputSize(size, k, 0, stride);
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        Require.positive(n, "n");
        Require.positive(k, "k");
        Require.notNegative(layers, "layers");
        long left = n - (long) layers * (k - 1);
        if (left < 1) {
            throw new IllegalArgumentException("nothing is left of the image");
        }
        double share = (double) left / n;
        return 1 - share * share;
    }
}
