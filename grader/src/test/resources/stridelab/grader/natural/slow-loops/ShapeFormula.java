package stridelab.exercises;

/**
 * 输出的形状。不用公式，一步一步数。
 */
public final class ShapeFormula {
    private ShapeFormula() {
    }

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("参数超出范围");
        }
        return count((long) n + pad + pad, k, stride);
    }

    // 窗口从 0 开始，每次走 stride，走到放不下为止
    private static int count(long length, int k, int stride) {
        if (k > length) {
            throw new IllegalArgumentException("卷积核比填充后的输入大");
        }
        long windows = 0;
        long position = 0;
        while (position + k <= length) {
            windows++;
            position += stride;
        }
        if (windows > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("结果超出 int");
        }
        return (int) windows;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input == null || input.length != 2) {
            throw new IllegalArgumentException("input");
        }
        if (kernel == null || kernel.length != 2) {
            throw new IllegalArgumentException("kernel");
        }
        if (pad == null || pad.length != 2) {
            throw new IllegalArgumentException("pad");
        }
        if (stride == null || stride.length != 2) {
            throw new IllegalArgumentException("stride");
        }
        int[] shape = new int[2];
        for (int i = 0; i < 2; i++) {
            shape[i] = outputSize(input[i], kernel[i], pad[i], stride[i]);
        }
        return shape;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1) {
            throw new IllegalArgumentException("参数超出范围");
        }
        return count((long) n + totalPad, k, stride);
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k 小于 1");
        }
        // 轮流给前面和后面各加一
        int before = 0;
        int after = 0;
        int rest = k - 1;
        while (rest > 0) {
            if (before <= after) {
                before++;
            } else {
                after++;
            }
            rest--;
        }
        return new int[] {before, after};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) {
            throw new IllegalArgumentException("参数超出范围");
        }
        int layers = 0;
        int size = n;
        while (size > target) {
            if (k > size) {
                throw new IllegalArgumentException("无法到达目标");
            }
            int next = outputSize(size, k, 0, stride);
            if (next == size) {
                throw new IllegalArgumentException("大小不再变化");
            }
            size = next;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) {
            throw new IllegalArgumentException("参数超出范围");
        }
        int size = n;
        for (int i = 0; i < layers; i++) {
            if (k > size) {
                throw new IllegalArgumentException("图像一个像素也不剩");
            }
            size = size - k + 1;
        }
        double all = 0;
        for (int i = 0; i < n; i++) {
            all += n;
        }
        double left = 0;
        for (int i = 0; i < size; i++) {
            left += size;
        }
        return (all - left) / all;
    }
}
