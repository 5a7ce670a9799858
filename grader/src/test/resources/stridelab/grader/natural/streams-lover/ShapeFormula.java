package stridelab.exercises;

import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        Grid.positive(n, k, stride);
        Grid.notNegative(pad);
        return size(n, k, 2L * pad, stride);
    }

    private static int size(long n, long k, long totalPad, long stride) {
        Grid.require(k <= n + totalPad, "kernel does not fit");
        var size = (n - k + totalPad) / stride + 1;
        Grid.require(size <= Integer.MAX_VALUE, "too large");
        return (int) size;
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        Grid.require(
                Stream.of(input, kernel, pad, stride).allMatch(a -> a != null && a.length == 2), "{height, width}");
        return IntStream.range(0, 2)
                .map(d -> outputSize(input[d], kernel[d], pad[d], stride[d]))
                .toArray();
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        Grid.positive(n, k, stride);
        Grid.notNegative(totalPad);
        return size(n, k, totalPad, stride);
    }

    public static int[] samePadding(int k) {
        Grid.positive(k);
        return new int[] {k / 2, (k - 1) / 2};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        Grid.positive(n, k, stride, target);
        if (n <= target) return 0;
        Grid.require(k > 1 || stride > 1, "never gets smaller");
        if (stride == 1) {
            var layers = (n - target - 1) / (k - 1) + 1; // rounded up
            Grid.require(n - (long) (layers - 1) * (k - 1) >= k, "target can't be reached");
            return layers;
        }
        return (int) IntStream.iterate(n, size -> size > target, size -> outputSize(size, k, 0, stride))
                .count();
    }

    public static double lostFraction(int n, int k, int layers) {
        Grid.positive(n, k);
        Grid.notNegative(layers);
        var left = n - (k - 1L) * layers;
        Grid.require(left > 0, "nothing left");
        return 1 - Math.pow((double) left / n, 2);
    }
}
