package stridelab.exercises;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

public class ShapeFormula {
    public static int outputSize(int n, int k, int pad, int stride) {
        return Check.fits(Check.windows(n, k, 2L * pad, stride));
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        Check.that(Stream.of(input == null, kernel == null, pad == null, stride == null).noneMatch(missing -> missing));
        Check.that(IntStream.of(input.length, kernel.length, pad.length, stride.length).allMatch(length -> length == 2));
        return IntStream.range(0, 2)
                .map(side -> outputSize(input[side], kernel[side], pad[side], stride[side]))
                .toArray();
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        return Check.fits(Check.windows(n, k, totalPad, stride));
    }

    public static int[] samePadding(int k) {
        Check.that(k >= 1);
        return IntStream.of(k, k - 1).map(size -> size / 2).toArray();
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        Check.that(n >= 1 && k >= 1 && stride >= 1 && target >= 1);
        if (n <= target) {
            return 0;
        }
        if (stride == 1) {
            Check.that(k > 1);
            long layers = ((long) n - target + k - 2) / (k - 1);
            Check.that(n - layers * (k - 1L) >= 1);
            return (int) layers;
        }
        return (int) LongStream.iterate(n, size -> size > target, size -> Check.windows(size, k, 0, stride)).count();
    }

    public static double lostFraction(int n, int k, int layers) {
        Check.that(n >= 1 && k >= 1 && layers >= 0);
        double left = n - layers * (k - 1.0);
        Check.that(left >= 1);
        return 1 - DoubleOf.squared(left / n);
    }

    private static final class DoubleOf {
        static double squared(double value) {
            return value * value;
        }
    }
}
