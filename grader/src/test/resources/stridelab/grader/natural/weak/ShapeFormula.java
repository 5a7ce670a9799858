package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        return (n - k + 2*pad) / stride + 1;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        int[] r = input;
        r[0] = outputSize(input[0], kernel[0], pad[0], stride[0]);
        r[1] = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return r;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        return (n - k + 2*totalPad + stride) / stride;
    }

    public static int[] samePadding(int k) {
        int p = k / 2;
        return new int[] {p, p};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        int count = 0;
        while (n > target) {
            n = n - k;
            count++;
        }
        return count;
    }

    public static double lostFraction(int n, int k, int layers) {
        int left = n - layers * (k - 1);
        return (n - left) / n;
    }
}
