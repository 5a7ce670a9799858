package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    // torch.nn.Conv2d: floor((H_in + 2*padding - dilation*(kernel_size-1) - 1) / stride + 1)
    public static int outputSize(int n, int k, int pad, int stride) {
        int dilation = 1;
        int o = (int) Math.floor((n + 2 * pad - dilation * (k - 1) - 1) / (double) stride + 1);
        if (o <= 0) throw new IllegalArgumentException("Calculated output size is too small");
        return o;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input.length != 2) throw new IllegalArgumentException("expected 2D");
        return new int[] {outputSize(input[0], kernel[0], pad[0], stride[0]),
                          outputSize(input[1], kernel[1], pad[1], stride[1])};
    }

    // d2l: (n_h - k_h + p_h + s_h) / s_h
    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        int o = (n - k + totalPad + stride) / stride;
        if (o <= 0) throw new IllegalArgumentException("Calculated output size is too small");
        return o;
    }

    // tensorflow "SAME" but with the extra one before
    public static int[] samePadding(int k) {
        int p = k - 1;
        return new int[] {p - p / 2, p / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        int c = 0;
        while (n > target) {
            if (k > n) throw new IllegalArgumentException("unreachable");
            n = (n - k) / stride + 1;
            c++;
        }
        return c;
    }

    public static double lostFraction(int n, int k, int layers) {
        int m = n - layers * (k - 1);
        if (m <= 0) throw new IllegalArgumentException();
        return 1 - Math.pow(m, 2) / Math.pow(n, 2);
    }
}
