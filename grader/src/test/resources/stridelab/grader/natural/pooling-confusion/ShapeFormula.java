package stridelab.exercises;

public final class ShapeFormula {

    private ShapeFormula() {
    }

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        long padded = n + 2L * pad;
        if (k > padded) {
            throw new IllegalArgumentException("The kernel is too large.");
        }
        long size = (padded - k) / stride + 1;
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The result is too large.");
        }
        return (int) size;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input == null || kernel == null || pad == null || stride == null) {
            throw new IllegalArgumentException("An array is null.");
        }
        if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2) {
            throw new IllegalArgumentException("An array has not 2 elements.");
        }
        int[] out = new int[2];
        out[0] = outputSize(input[0], kernel[0], pad[0], stride[0]);
        out[1] = outputSize(input[1], kernel[1], pad[1], stride[1]);
        return out;
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        long padded = (long) n + totalPad;
        if (k > padded) {
            throw new IllegalArgumentException("The kernel is too large.");
        }
        long size = (padded - k + stride) / stride;
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("The result is too large.");
        }
        return (int) size;
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        int after = (k - 1) / 2;
        int before = k - 1 - after;
        return new int[] {before, after};
    }

    /**
     * Every layer takes k - 1 away, and then the stride divides.
     */
    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) {
            throw new IllegalArgumentException("Out of range.");
        }
        int layers = 0;
        int size = n;
        while (size > target) {
            int next = (size - (k - 1)) / stride;
            if (next < 1 || next >= size) {
                throw new IllegalArgumentException("The target can't be reached.");
            }
            size = next;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) {
            throw new IllegalArgumentException("Out of range.");
        }
        // each layer leaves one of k * k pixels
        double left = n;
        for (int i = 0; i < layers; i++) {
            left = left - (k - 1);
        }
        if (left < 1) {
            throw new IllegalArgumentException("Nothing is left.");
        }
        return 1 - left / n;
    }
}
