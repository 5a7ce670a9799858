package stridelab.exercises;

import java.util.Arrays;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;

public final class ShapeFormula {
    private ShapeFormula() {}

    public static int outputSize(int n, int k, int pad, int stride) {
        if (n < 1 || k < 1 || pad < 0 || stride < 1) {
            throw new IllegalArgumentException("out of range");
        }
        long d = (long) n + 2L * pad - k;
        if (d < 0) {
            throw new IllegalArgumentException("kernel too large");
        }
        long size = d / stride + 1;
        if (size > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("result too large");
        }
        return (int) size;
    }

    /** height and width at the same time */
    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        if (Stream.of(input == null ? new int[0] : input,
                        kernel == null ? new int[0] : kernel,
                        pad == null ? new int[0] : pad,
                        stride == null ? new int[0] : stride)
                .parallel()
                .anyMatch(a -> a.length != 2)) {
            throw new IllegalArgumentException("length 2");
        }
        CompletableFuture<Integer> height =
                CompletableFuture.supplyAsync(() -> outputSize(input[0], kernel[0], pad[0], stride[0]));
        CompletableFuture<Integer> width =
                CompletableFuture.supplyAsync(() -> outputSize(input[1], kernel[1], pad[1], stride[1]));
        try {
            return new int[] {height.join(), width.join()};
        } catch (CompletionException e) {
            throw (IllegalArgumentException) e.getCause();
        }
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        if (n < 1 || k < 1 || totalPad < 0 || stride < 1) {
            throw new IllegalArgumentException("out of range");
        }
        long d = (long) n + totalPad - k;
        if (d < 0 || d / stride + 1 > Integer.MAX_VALUE) {
            throw new IllegalArgumentException("kernel or result too large");
        }
        return (int) (d / stride + 1);
    }

    public static int[] samePadding(int k) {
        if (k < 1) {
            throw new IllegalArgumentException("k");
        }
        int[] both = {k, k - 1};
        Arrays.parallelSetAll(both, i -> both[i] / 2);
        return both;
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        if (n < 1 || k < 1 || stride < 1 || target < 1) {
            throw new IllegalArgumentException("out of range");
        }
        int layers = 0;
        while (n > target) {
            int next = outputSize(n, k, 0, stride);
            if (next == n) {
                throw new IllegalArgumentException("can't be reached");
            }
            n = next;
            layers++;
        }
        return layers;
    }

    public static double lostFraction(int n, int k, int layers) {
        if (n < 1 || k < 1 || layers < 0) {
            throw new IllegalArgumentException("out of range");
        }
        long left = n - (long) layers * (k - 1);
        if (left <= 0) {
            throw new IllegalArgumentException("nothing left");
        }
        return 1.0 - ((double) left / n) * ((double) left / n);
    }
}
