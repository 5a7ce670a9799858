package stridelab.exercises;

/** Shapes. Returns -1 (or null) where there is no answer. */
public final class ShapeFormula {
    private ShapeFormula() {}

    private static final int INVALID = -1;

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) {
            return INVALID;
        }
        long span = (long) n - k + 2L * pad;
        if (span < 0) {
            return INVALID;
        }
        long size = span / stride + 1;
        return size > Integer.MAX_VALUE ? INVALID : (int) size;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input == null || kernel == null || pad == null || stride == null) {
            return null;
        }
        if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2) {
            return null;
        }
        int oh = outputSize(input[0], kernel[0], pad[0], stride[0]);
        int ow = outputSize(input[1], kernel[1], pad[1], stride[1]);
        if (oh == INVALID || ow == INVALID) {
            return null;
        }
        return new int[] {oh, ow};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1) {
            return INVALID;
        }
        long span = (long) n - k + totalPad;
        if (span < 0) {
            return INVALID;
        }
        long size = (span + stride) / stride;
        return size > Integer.MAX_VALUE ? INVALID : (int) size;
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            return new int[0];
        }
        int after = (k - 1) / 2;
        int before = k - 1 - after;
        return new int[] {before, after};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) {
            return INVALID;
        }
        if (n <= target) {
            return 0;
        }
        if (stride > 1) {
            int count = 0;
            int size = n;
            while (size > target) {
                size = outputSize(size, k, 0, stride);
                if (size == INVALID) {
                    return INVALID;
                }
                count++;
            }
            return count;
        }
        if (k == 1) {
            return INVALID;
        }
        long step = k - 1;
        long count = ((long) n - target + step - 1) / step;
        if (n - (count - 1) * step < k) {
            return INVALID;
        }
        return (int) count;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) {
            return Double.NaN;
        }
        long left = n - (long) layers * (k - 1);
        if (left < 1) {
            return 1;
        }
        return 1 - (double) left / n * ((double) left / n);
    }
}
