package stridelab.exercises;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        try {
            if (n < 1 || k < 1 || pad < 0 || stride < 1) {
                throw new Exception("out of range");
            }
            long rest = (long) n - k + 2L * pad;
            if (rest < 0) {
                throw new Exception("kernel too large");
            }
            return Math.toIntExact(rest / stride + 1);
        } catch (Exception e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        try {
            if (input.length + kernel.length + pad.length + stride.length != 8) {
                throw new Exception("all arrays must have two elements");
            }
            return new int[] {
                outputSize(input[0], kernel[0], pad[0], stride[0]),
                outputSize(input[1], kernel[1], pad[1], stride[1])
            };
        } catch (Exception e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        try {
            if (n < 1 || k < 1 || totalPad < 0 || stride < 1) {
                throw new Exception("out of range");
            }
            long rest = (long) n - k + totalPad;
            if (rest < 0) {
                throw new Exception("kernel too large");
            }
            return Math.toIntExact((rest + stride) / stride);
        } catch (Exception e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }

    public static int[] samePadding(int k) {
        try {
            // throws for k < 1 because of the negative size
            boolean[] rest = new boolean[k - 1];
            return new int[] {rest.length - rest.length / 2, rest.length / 2};
        } catch (NegativeArraySizeException e) {
            throw new IllegalArgumentException("k = " + k, e);
        }
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        try {
            if (n < 1 || k < 1 || stride < 1 || target < 1) {
                throw new Exception("out of range");
            }
            if (n <= target) {
                return 0;
            }
            if (stride == 1) {
                // k == 1 divides by zero
                int layers = (n - target) / (k - 1);
                if ((n - target) % (k - 1) > 0) {
                    layers++;
                }
                outputSize(n - (layers - 1) * (k - 1), k, 0, 1); // does the last one fit?
                return layers;
            }
            return 1 + layersUntil(outputSize(n, k, 0, stride), k, stride, target);
        } catch (Exception e) {
            throw new IllegalArgumentException("target can't be reached", e);
        }
    }

    public static double lostFraction(int n, int k, int layers) {
        try {
            if (n < 1 || k < 1 || layers < 0) {
                throw new Exception("out of range");
            }
            int cut = Math.multiplyExact(layers, k - 1);
            int left = n - cut;
            if (left < 1) {
                throw new Exception("nothing left");
            }
            return 1 - Math.pow((double) left / n, 2);
        } catch (Exception e) {
            throw new IllegalArgumentException(e.getMessage(), e);
        }
    }
}
