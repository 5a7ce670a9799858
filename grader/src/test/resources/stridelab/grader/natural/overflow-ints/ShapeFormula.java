package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        Check.that(n >= 1, "n");
        Check.that(k >= 1, "k");
        Check.that(pad >= 0, "pad");
        Check.that(stride >= 1, "stride");
        Check.that(k <= n + 2 * pad, "kernel too large");
        return (n - k + 2 * pad) / stride + 1;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        int[][] all = {input, kernel, pad, stride};
        for (int[] a : all) {
            Check.that(a != null && a.length == 2, "length must be 2");
        }
        int[] shape = new int[2];
        for (int d = 0; d < 2; d++) {
            shape[d] = outputSize(input[d], kernel[d], pad[d], stride[d]);
        }
        return shape;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        Check.that(n >= 1 && k >= 1 && totalPad >= 0 && stride >= 1, "bad argument");
        Check.that(k <= n + totalPad, "kernel too large");
        return (n - k + totalPad + stride) / stride;
    }

    public static int[] samePadding(int k) {
        Check.that(k >= 1, "k");
        int after = (k - 1) / 2;
        return new int[] {k - 1 - after, after};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        Check.that(n >= 1 && k >= 1 && stride >= 1 && target >= 1, "bad argument");
        if (n <= target) {
            return 0;
        }
        if (stride == 1) {
            // 每层减少 k-1，向上取整
            Check.that(k > 1, "never gets smaller");
            int layers = (n - target + k - 2) / (k - 1);
            int last = n - (layers - 1) * (k - 1);
            Check.that(last >= k, "target can't be reached");
            return layers;
        }
        int layers = 0;
        int size = n;
        while (size > target) {
            Check.that(k <= size, "target can't be reached");
            size = (size - k + stride) / stride;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        Check.that(n >= 1 && k >= 1 && layers >= 0, "bad argument");
        int rest = n - layers * (k - 1);
        Check.that(rest >= 1, "nothing left");
        return 1 - (double) (rest * rest) / (n * n);
    }
}
