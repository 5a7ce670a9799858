package stridelab.exercises;

/** Question 1: shapes. Everything is computed in long, since 2 * pad alone can be too large for an int. */
public final class ShapeFormula {

    private ShapeFormula() {}

    public static int outputSize(final int n, final int k, final int pad, final int stride) {
        ArgumentChecks.atLeast(1, n, "n");
        ArgumentChecks.atLeast(1, k, "k");
        ArgumentChecks.atLeast(0, pad, "pad");
        ArgumentChecks.atLeast(1, stride, "stride");
        return ArgumentChecks.resultSize(
                ArgumentChecks.windowPlaces(n, k, 2L * (long) pad, stride), "the output's size");
    }

    public static int[] outputShape(final int[] input, final int[] kernel, final int[] pad, final int[] stride) {
        final int[] theInput = copyOfPair(input, "input");
        final int[] theKernel = copyOfPair(kernel, "kernel");
        final int[] thePad = copyOfPair(pad, "pad");
        final int[] theStride = copyOfPair(stride, "stride");
        final int height = outputSize(theInput[0], theKernel[0], thePad[0], theStride[0]);
        final int width = outputSize(theInput[1], theKernel[1], thePad[1], theStride[1]);
        return new int[] {height, width};
    }

    private static int[] copyOfPair(final int[] pair, final String name) {
        ArgumentChecks.notNull(pair, name);
        if (pair.length != 2) {
            throw new IllegalArgumentException(name + " must be {height, width} but has length " + pair.length);
        }
        return pair.clone();
    }

    public static int outputSizeTotal(final int n, final int k, final int totalPad, final int stride) {
        ArgumentChecks.atLeast(1, n, "n");
        ArgumentChecks.atLeast(1, k, "k");
        ArgumentChecks.atLeast(0, totalPad, "totalPad");
        ArgumentChecks.atLeast(1, stride, "stride");
        // floor((n - k + totalPad + stride) / stride) = floor((n - k + totalPad) / stride) + 1
        return ArgumentChecks.resultSize(
                ArgumentChecks.windowPlaces(n, k, (long) totalPad, stride), "the output's size");
    }

    public static int[] samePadding(final int k) {
        ArgumentChecks.atLeast(1, k, "k");
        final int after = (k - 1) / 2;
        final int before = (k - 1) - after; // the rest, one more if k is even
        return new int[] {before, after};
    }

    public static int layersUntil(final int n, final int k, final int stride, final int target) {
        ArgumentChecks.atLeast(1, n, "n");
        ArgumentChecks.atLeast(1, k, "k");
        ArgumentChecks.atLeast(1, stride, "stride");
        ArgumentChecks.atLeast(1, target, "target");

        if (n <= target) {
            return 0;
        }
        if (k > n) {
            throw new IllegalArgumentException("the first layer's kernel " + k + " is larger than " + n);
        }

        if (stride == 1) {
            // Each layer takes away k - 1. A loop would be too slow for a large n, so divide.
            final long lossPerLayer = (long) k - 1L;
            if (lossPerLayer == 0L) {
                throw new IllegalArgumentException("a kernel of 1 at stride 1 never makes anything smaller");
            }
            final long toLose = (long) n - (long) target;
            // Rounded up.
            final long layers = (toLose + lossPerLayer - 1L) / lossPerLayer;
            final long beforeLastLayer = (long) n - (layers - 1L) * lossPerLayer;
            if (beforeLastLayer < (long) k) {
                throw new IllegalArgumentException("the target " + target + " can't be reached");
            }
            return Math.toIntExact(layers);
        }

        // stride >= 2: every layer at least (almost) halves the size, so this loop runs at most about 31 times.
        long size = n;
        int layers = 0;
        while (size > (long) target) {
            if ((long) k > size) {
                throw new IllegalArgumentException("the target " + target + " can't be reached");
            }
            final long next = (size - (long) k) / (long) stride + 1L;
            if (next >= size) {
                // Can not happen with a stride of 2 or more and a size of 2 or more. Only to be safe.
                throw new IllegalArgumentException("the size does not get smaller");
            }
            size = next;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(final int n, final int k, final int layers) {
        ArgumentChecks.atLeast(1, n, "n");
        ArgumentChecks.atLeast(1, k, "k");
        ArgumentChecks.atLeast(0, layers, "layers");
        final long lost = (long) layers * ((long) k - 1L);
        final long left = (long) n - lost;
        if (left < 1L) {
            throw new IllegalArgumentException("nothing would be left");
        }
        // 1 - left^2 / n^2 = (n - left)(n + left) / n^2, which does not lose digits when almost nothing is lost
        return ((double) lost / (double) n) * ((double) (n + left) / (double) n);
    }
}
