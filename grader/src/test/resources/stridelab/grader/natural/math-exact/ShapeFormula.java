package stridelab.exercises;

import java.math.BigInteger;

/** Question 1. */
public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(final int n, final int k, final int pad, final int stride) {
        Checks.atLeast(0, pad, "pad");
        return Checks.toInt(outputSizeLong(n, k, Math.multiplyExact(2L, pad), stride));
    }

    /** Without the limit of an int. */
    static long outputSizeLong(final long n, final int k, final long totalPad, final int stride) {
        if (n < 1) {
            throw new IllegalArgumentException("n must be at least 1 but is " + n);
        }
        Checks.atLeast(1, k, "k");
        Checks.atLeast(1, stride, "stride");
        final long room = Math.subtractExact(Math.addExact(n, totalPad), k);
        if (room < 0) {
            throw new IllegalArgumentException("the kernel is larger than the padded input");
        }
        return Math.addExact(room / stride, 1L);
    }

    public static int[] outputShape(final int[] input, final int[] kernel, final int[] pad, final int[] stride) {
        for (final int[] pair : new int[][] {input, kernel, pad, stride}) {
            if (pair == null || pair.length != 2) {
                throw new IllegalArgumentException("expected {height, width}");
            }
        }
        return new int[] {
            outputSize(input[0], kernel[0], pad[0], stride[0]), outputSize(input[1], kernel[1], pad[1], stride[1])
        };
    }

    public static int outputSizeTotal(final int n, final int k, final int totalPad, final int stride) {
        Checks.atLeast(0, totalPad, "totalPad");
        return Checks.toInt(outputSizeLong(n, k, totalPad, stride));
    }

    public static int[] samePadding(final int k) {
        Checks.atLeast(1, k, "k");
        final int after = (k - 1) / 2;
        return new int[] {k - 1 - after, after};
    }

    public static int layersUntil(final int n, final int k, final int stride, final int target) {
        Checks.atLeast(1, n, "n");
        Checks.atLeast(1, k, "k");
        Checks.atLeast(1, stride, "stride");
        Checks.atLeast(1, target, "target");
        if (n <= target) {
            return 0;
        }
        if (stride == 1) {
            return layersUntilStride1(n, k, target);
        }
        int size = n;
        int layers = 0;
        while (size > target) {
            size = outputSize(size, k, 0, stride); // refuses a kernel that no longer fits
            layers++;
        }
        return layers;
    }

    private static int layersUntilStride1(final int n, final int k, final int target) {
        if (k == 1) {
            throw new IllegalArgumentException("a kernel of 1 at stride 1 never makes it smaller");
        }
        final BigInteger step = BigInteger.valueOf(k - 1L);
        final BigInteger[] division = BigInteger.valueOf((long) n - target).divideAndRemainder(step);
        final BigInteger layers = division[1].signum() == 0 ? division[0] : division[0].add(BigInteger.ONE);
        final BigInteger lastInput =
                BigInteger.valueOf(n).subtract(layers.subtract(BigInteger.ONE).multiply(step));
        if (lastInput.compareTo(BigInteger.valueOf(k)) < 0) {
            throw new IllegalArgumentException("the target can't be reached");
        }
        return Checks.toInt(layers);
    }

    public static double lostFraction(final int n, final int k, final int layers) {
        Checks.atLeast(1, n, "n");
        Checks.atLeast(1, k, "k");
        Checks.atLeast(0, layers, "layers");
        if (layers == 0) {
            return 0;
        }
        final long sliced = Math.multiplyExact((long) layers, k - 1L);
        final long left = Math.subtractExact((long) n, sliced);
        if (left < 1) {
            throw new IllegalArgumentException("nothing would be left");
        }
        // 1 - (left/n)^2 = (n - left)(n + left)/n^2
        return ((double) sliced / n) * ((double) Math.addExact((long) n, left) / n);
    }
}
