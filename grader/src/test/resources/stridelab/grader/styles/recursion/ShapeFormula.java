package stridelab.exercises;

public class ShapeFormula {
    public static int outputSize(int n, int k, int pad, int stride) {
        return outputSizeTotal(n, k, 0, pad, stride);
    }

    private static int outputSizeTotal(int n, int k, int before, int after, int stride) {
        Check.that(after >= 0);
        return Check.fits(Check.windows(n, k, 2L * after + before, stride));
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        for (int[] pair : new int[][] {input, kernel, pad, stride}) {
            Check.that(pair != null && pair.length == 2);
        }
        int[] shape = new int[2];
        side(shape, 1, input, kernel, pad, stride);
        return shape;
    }

    private static void side(int[] shape, int side, int[] input, int[] kernel, int[] pad, int[] stride) {
        if (side >= 0) {
            shape[side] = outputSize(input[side], kernel[side], pad[side], stride[side]);
            side(shape, side - 1, input, kernel, pad, stride);
        }
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        Check.that(n >= 1 && k >= 1 && totalPad >= 0 && stride >= 1);
        long size = Math.floorDiv((long) n - k + totalPad + stride, (long) stride);
        return Check.fits(size);
    }

    public static int[] samePadding(int k) {
        Check.that(k >= 1);
        int both = k - 1;
        return new int[] {both - both / 2, both / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        Check.that(n >= 1 && k >= 1 && stride >= 1 && target >= 1);
        return (int) layers(n, k, stride, target);
    }

    /** Halves what is left to do at stride 1, so that the stack stays shallow. */
    private static long layers(long n, int k, int stride, int target) {
        if (n <= target) {
            return 0;
        }
        Check.that(k <= n && (k > 1 || stride > 1));
        if (stride > 1) {
            return 1 + layers((n - k) / stride + 1, k, stride, target);
        }
        long half = Math.max(1, (n - target) / (k - 1) / 2);
        Check.that(n - (half - 1) * (k - 1) >= k);
        return half + layers(n - half * (k - 1), k, stride, target);
    }

    public static double lostFraction(int n, int k, int layers) {
        Check.that(n >= 1 && k >= 1 && layers >= 0);
        long left = n - (k - 1L) * layers;
        Check.that(left > 0);
        return ((double) n * n - (double) left * left) / ((double) n * n);
    }
}
