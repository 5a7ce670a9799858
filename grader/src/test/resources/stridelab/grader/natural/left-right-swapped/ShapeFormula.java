package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() { }

    public static int outputSize(int n, int k, int pad, int stride) {
        if (pad < 0) {
            throw new IllegalArgumentException("pad < 0");
        }
        return fit(n, k, 2L * pad, stride);
    }

    private static int fit(int n, int k, long padding, int stride) {
        if (n < 1 || k < 1 || stride < 1) {
            throw new IllegalArgumentException("below 1");
        }
        long moves = n + padding - k;
        if (moves < 0) {
            throw new IllegalArgumentException("kernel too large");
        }
        long size = moves / stride + 1;
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("too large");
        }
        return (int) size;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        pair(input);
        pair(kernel);
        pair(pad);
        pair(stride);
        // pad[0] is for left and right, stride[0] for down
        int height = outputSize(input[0], kernel[0], pad[1], stride[0]);
        int width = outputSize(input[1], kernel[1], pad[0], stride[1]);
        return new int[] {height, width};
    }

    private static void pair(int[] p) {
        if (p == null || p.length != 2) {
            throw new IllegalArgumentException("not a pair");
        }
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (totalPad < 0) {
            throw new IllegalArgumentException("totalPad < 0");
        }
        return fit(n, k, totalPad, stride);
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k < 1");
        }
        int before = (k - 1) / 2;
        int after = k / 2;
        return new int[] {before, after};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) {
            throw new IllegalArgumentException("below 1");
        }
        int size = n;
        int layers = 0;
        while (size > target) {
            int next = fit(size, k, 0, stride);
            if (next == size) {
                throw new IllegalArgumentException("stays the same for ever");
            }
            size = next;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) {
            throw new IllegalArgumentException("out of range");
        }
        long left = n - layers * (k - 1L);
        if (left <= 0) {
            throw new IllegalArgumentException("nothing left");
        }
        double all = (double) n * n;
        return (all - (double) left * left) / all;
    }
}
