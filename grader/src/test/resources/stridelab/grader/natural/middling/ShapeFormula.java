package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n <= 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("wrong argument");
        }
        if (k > n + 2 * pad) {
            throw new IllegalArgumentException("kernel is too big");
        }
        return (n - k + 2 * pad) / stride + 1;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2) {
            throw new IllegalArgumentException("wrong length");
        }
        int[] result = new int[2];
        result[0] = outputSize(input[0], kernel[0], pad[0], stride[0]);
        result[1] = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return result;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1) {
            throw new IllegalArgumentException("wrong argument");
        }
        int result = (n - k + totalPad + stride) / stride;
        if (result < 0) {
            throw new IllegalArgumentException("kernel is too big");
        }
        return result;
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k");
        }
        int[] result = new int[2];
        if (k % 2 == 1) {
            result[0] = k / 2;
            result[1] = k / 2;
        } else {
            result[0] = k / 2;
            result[1] = k / 2 - 1;
        }
        return result;
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) {
            throw new IllegalArgumentException("wrong argument");
        }
        if (n <= target) {
            return 0;
        }
        // with k = 1 the size does not change
        if (k == 1) {
            throw new IllegalArgumentException("never");
        }
        int count = 0;
        while (n > target) {
            if (k > n) {
                throw new IllegalArgumentException("kernel is too big");
            }
            n = (n - k) / stride + 1;
            count++;
        }
        return count;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (layers == 0) {
            return 0;
        }
        if (n < 1 || k < 1 || layers < 0) {
            throw new IllegalArgumentException("wrong argument");
        }
        int m = n - layers * (k - 1);
        if (m <= 0) {
            throw new IllegalArgumentException("nothing left");
        }
        return 1.0 - (double) m * m / (n * n);
    }
}
