package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {
    }

    public static int outputSize(int n, int k, int pad, int stride) {
        if (pad < 0) throw new IllegalArgumentException("pad < 0");
        return general(n, k, 2L * pad, stride);
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        for (int[] a : new int[][]{input, kernel, pad, stride}) {
            if (a == null || a.length != 2) throw new IllegalArgumentException("need {height, width}");
        }
        int height = outputSize(input[0], kernel[0], pad[0], stride[0]);
        int width = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return new int[]{height, width};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (totalPad < 0) throw new IllegalArgumentException("totalPad < 0");
        return general(n, k, totalPad, stride);
    }

    private static int general(long n, long k, long total, long stride) {
        if (n < 1 || k < 1 || stride < 1) throw new IllegalArgumentException("sizes and strides start at 1");
        if (k > n + total) throw new IllegalArgumentException("kernel too large");
        long size = (n - k + total + stride) / stride;
        if (size > Integer.MAX_VALUE) throw new IllegalArgumentException("result too large");
        return (int) size;
    }

    public static int[] samePadding(int k) {
        if (k < 1) throw new IllegalArgumentException("k < 1");
        return new int[]{(int) Math.ceil((k - 1) / 2.0), (int) Math.floor((k - 1) / 2.0)};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) throw new IllegalArgumentException("everything starts at 1");
        if (n <= target) return 0;
        if (stride == 1) {
            if (k == 1) throw new IllegalArgumentException("never shrinks");
            // n - L*(k-1) <= target, so L is (n-target)/(k-1) rounded up
            long layers = Math.floorDiv((long) n - target + k - 2, (long) k - 1);
            long previous = n - (layers - 1) * (k - 1L);
            if (previous < k) throw new IllegalArgumentException("can't be reached");
            return (int) layers;
        }
        int count = 0;
        for (int size = n; size > target; count++) {
            size = general(size, k, 0, stride);
        }
        return count;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) throw new IllegalArgumentException("out of range");
        double left = n - (double) layers * (k - 1);
        if (left < 1) throw new IllegalArgumentException("nothing left");
        return 1 - Math.pow(left / n, 2);
    }
}
