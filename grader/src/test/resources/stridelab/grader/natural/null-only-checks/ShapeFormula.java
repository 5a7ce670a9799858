package stridelab.exercises;

/**
 * 输出形状
 */
public final class ShapeFormula {
    private ShapeFormula() {
    }

    public static int outputSize(int n, int k, int pad, int stride) {
        // 用 long 防止溢出
        return (int) (((long) n - k + 2L * pad) / stride + 1);
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input == null || kernel == null || pad == null || stride == null) {
            throw new IllegalArgumentException("数组为 null");
        }
        int outH = outputSize(input[0], kernel[0], pad[0], stride[0]);
        int outW = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return new int[] {outH, outW};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        return (int) (((long) n - k + totalPad + stride) / stride);
    }

    public static int[] samePadding(int k) {
        // 偶数时前面多一格
        return new int[] {k / 2, (k - 1) / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n <= target) {
            return 0;
        }
        if (stride == 1) {
            // 每层减少 k-1，向上取整
            return (int) (((long) n - target + k - 2) / (k - 1));
        }
        int count = 0;
        int size = n;
        while (size > target) {
            size = (size - k) / stride + 1;
            count++;
        }
        return count;
    }

    public static double lostFraction(int n, int k, int layers) {
        double left = n - (double) layers * (k - 1);
        return 1 - (left * left) / ((double) n * n);
    }
}
