package stridelab.exercises;

/**
 * Question 1: what shape does an output have?
 */
public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("argument out of range");
        }
        long space = (long) n - k + 2L * pad;
        if (space < 0) {
            throw new IllegalArgumentException("kernel larger than padded input");
        }
        // every started step of the window gives one output
        double size = Math.ceil((double) space / stride) + 1;
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("result too large");
        }
        return (int) size;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        checkPair(input);
        checkPair(kernel);
        checkPair(pad);
        checkPair(stride);
        int height = outputSize(input[0], kernel[0], pad[0], stride[0]);
        int width = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return new int[] {height, width};
    }

    private static void checkPair(int[] a) {
        if (a == null || a.length != 2) {
            throw new IllegalArgumentException("expected an array of length 2");
        }
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1) {
            throw new IllegalArgumentException("argument out of range");
        }
        if (k > (long) n + totalPad) {
            throw new IllegalArgumentException("kernel larger than padded input");
        }
        double exact = ((double) n - k + totalPad + stride) / stride;
        long result = Math.round(exact);
        if (result > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("result too large");
        }
        return (int) result;
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k must be at least 1");
        }
        int before = (int) Math.ceil((k - 1) / 2.0);
        int after = (int) Math.floor((k - 1) / 2.0);
        return new int[] {before, after};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) {
            throw new IllegalArgumentException("argument out of range");
        }
        if (n <= target) {
            return 0;
        }
        if (stride == 1) {
            if (k == 1) {
                throw new IllegalArgumentException("never gets smaller");
            }
            int layers = (int) Math.ceil((double) (n - target) / (k - 1));
            if (n - (long) (layers - 1) * (k - 1) < k) {
                throw new IllegalArgumentException("target can't be reached");
            }
            return layers;
        }
        int layers = 0;
        int size = n;
        while (size > target) {
            int next = outputSize(size, k, 0, stride);
            if (next >= size) {
                throw new IllegalArgumentException("target can't be reached");
            }
            size = next;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) {
            throw new IllegalArgumentException("argument out of range");
        }
        // each layer takes k from the size
        long left = n - (long) layers * k;
        if (left < 1) {
            throw new IllegalArgumentException("nothing left");
        }
        return 1 - (double) left * left / ((double) n * n);
    }
}
