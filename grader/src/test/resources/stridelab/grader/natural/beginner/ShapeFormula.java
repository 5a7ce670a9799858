package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        // 按公式
        int jieguo = (n - k + 2 * pad) / stride + 1;
        if (k > n + 2 * pad) {
            throw new IllegalArgumentException();
        }
        return jieguo;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input.length != 2) {
            throw new IllegalArgumentException();
        } else {
            int[] jieguo = new int[2];
            jieguo[0] = outputSize(input[0], kernel[0], pad[0], stride[0]);
            jieguo[1] = outputSize(input[1], kernel[1], pad[1], stride[1]);
            return jieguo;
        }
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        int pad = totalPad / 2;
        int jieguo = outputSize(n, k, pad, stride);
        if (totalPad % 2 == 1) {
            jieguo = jieguo + 1;
        }
        return jieguo;
    }

    public static int[] samePadding(int k) {
        int[] jieguo = new int[2];
        if (k % 2 == 1) {
            jieguo[0] = (k - 1) / 2;
            jieguo[1] = (k - 1) / 2;
        } else {
            jieguo[0] = k / 2;
            jieguo[1] = k / 2 - 1;
        }
        return jieguo;
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        int ceng = 0;
        int x = n;
        // 一直算到 target 为止
        while (x != target) {
            x = (x - k) / stride + 1;
            ceng = ceng + 1;
        }
        return ceng;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (layers == 0) {
            return 0;
        } else {
            int x = n;
            for (int i = 0; i < layers; i++) {
                x = x - k + 1;
            }
            double a = x * x;
            double b = n * n;
            double jieguo = 1 - a / b;
            return jieguo;
        }
    }
}
