package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n < 1 || stride < 1) {
            throw new IllegalArgumentException("n and stride must be positive");
        }
        int padded = n + 2 * pad;
        if (k > padded) {
            throw new IllegalArgumentException("kernel larger than input");
        }
        return (padded - k) / stride + 1;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2) {
            throw new IllegalArgumentException("length must be 2");
        }
        return new int[] {
            outputSize(input[0], kernel[0], pad[0], stride[0]), outputSize(input[1], kernel[1], pad[1], stride[1])
        };
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (totalPad < 0 || stride < 1) {
            throw new IllegalArgumentException("totalPad or stride");
        }
        if (k > n + totalPad) {
            throw new IllegalArgumentException("kernel larger than input");
        }
        return (n - k + totalPad + stride) / stride;
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k");
        }
        return new int[] {k / 2, (k - 1) / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (stride < 1 || target < 1) {
            throw new IllegalArgumentException("stride or target");
        }
        int layers = 0;
        while (n > target) {
            if (k > n) {
                throw new IllegalArgumentException("target can't be reached");
            }
            n = (n - k) / stride + 1;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (layers < 0) {
            throw new IllegalArgumentException("layers");
        }
        int m = n - layers * (k - 1);
        if (m <= 0) {
            throw new IllegalArgumentException("nothing left");
        }
        double kept = (double) m / n;
        return 1 - kept * kept;
    }
}
