package stridelab.exercises;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

public final class ShapeFormula {
    private ShapeFormula() {}

    private static final Cache<Integer> SIZES = new Cache<>();
    private static final Map<String, Integer> LAYERS = new HashMap<>();
    private static final int[] SHAPE = new int[2];
    private static final int[] SAME = new int[2];

    public static int outputSize(int n, int k, int pad, int stride) {
        return SIZES.get(n + "," + k + "," + pad + "," + stride, () -> {
            if (n < 1 || k < 1 || pad < 0 || stride < 1) throw new IllegalArgumentException("range");
            long rest = (long) n - k + 2L * pad;
            if (rest < 0) throw new IllegalArgumentException("kernel too large");
            long size = rest / stride + 1;
            if (size > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
            return (int) size;
        });
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        for (int[] a : Arrays.asList(input, kernel, pad, stride)) {
            if (a == null || a.length != 2) throw new IllegalArgumentException("need 2 numbers");
        }
        SHAPE[0] = outputSize(input[0], kernel[0], pad[0], stride[0]);
        SHAPE[1] = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return SHAPE;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        return SIZES.get(n + "," + k + "," + totalPad + "," + stride, () -> {
            if (n < 1 || k < 1 || totalPad < 0 || stride < 1) throw new IllegalArgumentException("range");
            long rest = (long) n - k + totalPad;
            if (rest < 0) throw new IllegalArgumentException("kernel too large");
            long size = rest / stride + 1;
            if (size > Integer.MAX_VALUE) throw new IllegalArgumentException("too large");
            return (int) size;
        });
    }

    public static int[] samePadding(int k) {
        if (k < 1) throw new IllegalArgumentException("k");
        SAME[0] = k / 2;
        SAME[1] = (k - 1) / 2;
        return SAME;
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) throw new IllegalArgumentException("range");
        String key = n + " " + k + " " + target;
        if (LAYERS.containsKey(key)) return LAYERS.get(key);
        int layers = count(n, k, stride, target);
        LAYERS.put(key, layers);
        return layers;
    }

    private static int count(int n, int k, int stride, int target) {
        if (n <= target) return 0;
        if (stride == 1) {
            if (k == 1) throw new IllegalArgumentException("never");
            int c = (n - target) / (k - 1);
            if ((n - target) % (k - 1) != 0) c++;
            if (n - (long) (c - 1) * (k - 1) < k) throw new IllegalArgumentException("never");
            return c;
        }
        int c = 0;
        while (n > target) {
            n = outputSize(n, k, 0, stride);
            c++;
        }
        return c;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) throw new IllegalArgumentException("range");
        long left = n - (long) layers * (k - 1);
        if (left < 1) throw new IllegalArgumentException("nothing left");
        double r = left / (double) n;
        return 1 - r * r;
    }
}
