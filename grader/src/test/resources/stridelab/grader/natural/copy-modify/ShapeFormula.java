package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        if (k > n + 2 * pad) {
            throw new IllegalArgumentException("kernel is too large");
        }
        return (n - k + 2 * pad) / stride + 1;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input == null || input.length != 2) {
            throw new IllegalArgumentException("input is wrong");
        }
        if (kernel == null || kernel.length != 2) {
            throw new IllegalArgumentException("kernel is wrong");
        }
        if (pad == null || kernel.length != 2) {
            throw new IllegalArgumentException("pad is wrong");
        }
        if (stride == null || stride.length != 2) {
            throw new IllegalArgumentException("stride is wrong");
        }
        int h = input[0];
        int w = input[1];
        int kh = kernel[0];
        int kw = kernel[1];
        int padH = pad[0];
        int padW = pad[1];
        int strideH = stride[0];
        int strideW = stride[1];
        if (h < 1 || kh < 1 || padH < 0 || strideH < 1) {
            throw new IllegalArgumentException("height is wrong");
        }
        if (w < 1 || kw < 1 || padH < 0 || strideW < 1) {
            throw new IllegalArgumentException("width is wrong");
        }
        if (kh > h + 2 * padH || kw > w + 2 * padW) {
            throw new IllegalArgumentException("kernel is too large");
        }
        int outH = (h - kh + 2 * padH) / strideH + 1;
        int outW = (w - kw + 2 * padW) / strideW + 1;
        return new int[] {outH, outW};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        if (k > n + 2 * totalPad) {
            throw new IllegalArgumentException("kernel is too large");
        }
        return (n - k + totalPad + stride) / stride;
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        return new int[] {(k - 1 + 1) / 2, (k - 1) / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) {
            throw new IllegalArgumentException("argument is wrong");
        }
        int layers = 0;
        while (n > target) {
            if (k > n) {
                throw new IllegalArgumentException("kernel is too large");
            }
            if ((n - k) / stride + 1 == n) {
                throw new IllegalArgumentException("target can't be reached");
            }
            n = (n - k) / stride + 1;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) {
            throw new IllegalArgumentException("argument is wrong");
        }
        int left = n;
        for (int i = 0; i < layers; i++) {
            if (k > n) {
                throw new IllegalArgumentException("kernel is too large");
            }
            left = left - k + 1;
        }
        return 1 - (double) left * left / ((double) n * n);
    }
}
