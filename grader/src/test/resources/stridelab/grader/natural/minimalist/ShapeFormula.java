package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        return C.size(C.out(n, k, 2L * pad, stride));
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        for (var a : new int[][] {input, kernel, pad, stride}) C.need(a != null && a.length == 2);
        return new int[] {outputSize(input[0], kernel[0], pad[0], stride[0]), outputSize(input[1], kernel[1], pad[1], stride[1])};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        return C.size(C.out(n, k, totalPad, stride));
    }

    public static int[] samePadding(int k) {
        C.pos(k);
        return new int[] {k / 2, (k - 1) / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        C.pos(n, k, stride, target);
        if (n <= target) return 0;
        C.need(k <= n, k > 1 || stride > 1);
        if (stride > 1) return 1 + layersUntil((n - k) / stride + 1, k, stride, target);
        int l = (n - target - 1) / (k - 1); // all but the last
        C.need(n - l * (k - 1) >= k);
        return l + 1;
    }

    public static double lostFraction(int n, int k, int layers) {
        C.need(n > 0, k > 0, layers >= 0, n > (long) layers * (k - 1));
        double q = (n - (long) layers * (k - 1)) / (double) n;
        return 1 - q * q;
    }
}
