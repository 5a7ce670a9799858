package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        Tools.error(n < 1 || k < 1 || pad < 0 || stride < 1, "参数超出范围");
        long space = (long) n - k + 2L * pad;
        Tools.error(space < 0, "卷积核太大");
        return Tools.toInt(space / stride + 1);
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        Tools.error(input == null || input.length != 2, "input");
        Tools.error(kernel == null || kernel.length != 2, "kernel");
        Tools.error(pad == null || pad.length != 2, "pad");
        Tools.error(stride == null || stride.length != 2, "stride");
        int height = outputSize(input[0], kernel[0], pad[0], stride[0]);
        int width = outputSize(input[1], kernel[1], pad[1], stride[1]);
        int[] shape = {height, width};
        return shape;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        Tools.error(n < 1 || k < 1 || totalPad < 0 || stride < 1, "参数超出范围");
        Tools.error(k > (long) n + totalPad, "卷积核太大");
        return Tools.toInt(((long) n - k + totalPad + stride) / stride);
    }

    public static int[] samePadding(int k) {
        Tools.error(k < 1, "k");
        int total = k - 1;
        int after = total / 2;
        int before = total - after;
        return new int[] {before, after};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        Tools.error(n < 1 || k < 1 || stride < 1 || target < 1, "参数超出范围");
        if (n <= target) {
            return 0;
        }
        Tools.error(k == 1 && stride == 1, "大小不变");
        if (stride == 1) {
            int need = n - target;
            int each = k - 1;
            int layers = need / each;
            if (need % each != 0) {
                layers++;
            }
            // 最后一层的输入
            int lastInput = n - (layers - 1) * each;
            Tools.error(lastInput < k, "无法到达");
            return layers;
        }
        int layers = 0;
        while (n > target) {
            n = outputSize(n, k, 0, stride);
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        Tools.error(n < 1 || k < 1 || layers < 0, "参数超出范围");
        long left = n - (long) (k - 1) * layers;
        Tools.error(left <= 0, "什么都不剩");
        double all = (double) n * n;
        return (all - (double) left * left) / all;
    }
}
