package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        if (pad < 0) throw new IllegalArgumentException("pad");
        return size(n, k, 2L * pad, stride);
    }

    private static int size(int n, int k, long both, int stride) {
        if (n < 1 || k < 1 || stride < 1) throw new IllegalArgumentException("must be at least 1");
        long r = n + both - k;
        if (r < 0) throw new IllegalArgumentException("kernel too large");
        r = r / stride + 1;
        if (r > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
        return (int) r;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input == null || kernel == null || pad == null || stride == null
                || input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2) {
            throw new IllegalArgumentException("need two numbers each");
        }
        for (int d = 0; d < 2; d++) {
            input[d] = outputSize(input[d], kernel[d], pad[d], stride[d]);
        }
        return input;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (totalPad < 0) throw new IllegalArgumentException("totalPad");
        return size(n, k, totalPad, stride);
    }

    public static int[] samePadding(int k) {
        if (k < 1) throw new IllegalArgumentException("k");
        return new int[] {k / 2, (k - 1) / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) throw new IllegalArgumentException("must be at least 1");
        int layers = 0;
        if (stride == 1 && n > target) {
            if (k == 1) throw new IllegalArgumentException("never gets there");
            // jump over all layers but the last
            layers = (n - target - 1) / (k - 1);
            n -= layers * (k - 1);
        }
        while (n > target) {
            n = outputSize(n, k, 0, stride);
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) throw new IllegalArgumentException("range");
        long m = n - (long) layers * (k - 1);
        if (m < 1) throw new IllegalArgumentException("nothing left");
        double f = (double) m / n;
        return 1 - f * f;
    }
}
