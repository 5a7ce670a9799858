package stridelab.exercises;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;

public class ShapeFormula {
    public static int outputSize(int n, int k, int pad, int stride) {
        Check.that(pad >= 0);
        return size(n, k, BigInteger.TWO.multiply(BigInteger.valueOf(pad)), stride);
    }

    private static int size(int n, int k, BigInteger bothPads, int stride) {
        Check.that(n >= 1 && k >= 1 && stride >= 1);
        BigInteger room = BigInteger.valueOf(n).add(bothPads).subtract(BigInteger.valueOf(k));
        Check.that(room.signum() >= 0);
        BigInteger size = room.divide(BigInteger.valueOf(stride)).add(BigInteger.ONE);
        Check.that(size.bitLength() < Integer.SIZE);
        return size.intValueExact();
    }

    public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
        Check.that(input != null && kernel != null && pad != null && stride != null);
        Check.that(input.length == 2 && kernel.length == 2 && pad.length == 2 && stride.length == 2);
        int width = outputSize(input[1], kernel[1], pad[1], stride[1]);
        int height = outputSize(input[0], kernel[0], pad[0], stride[0]);
        return new int[] {height, width};
    }

    public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
        Check.that(totalPad >= 0);
        return size(n, k, BigInteger.valueOf(totalPad), stride);
    }

    public static int[] samePadding(int k) {
        Check.that(k >= 1);
        BigInteger[] half = BigInteger.valueOf(k - 1).divideAndRemainder(BigInteger.TWO);
        return new int[] {half[0].add(half[1]).intValueExact(), half[0].intValueExact()};
    }

    public static int layersUntil(int n, int k, int stride, int target) {
        Check.that(n >= 1 && k >= 1 && stride >= 1 && target >= 1);
        if (n <= target) {
            return 0;
        }
        Check.that(k > 1 || stride > 1);
        long size = n;
        long layers = 0;
        while (size > target) {
            Check.that(k <= size);
            if (stride == 1) {
                long whole = Math.max(1, Math.min((size - target) / (k - 1), (size - k) / (k - 1)));
                layers += whole;
                size -= whole * (k - 1);
            } else {
                layers++;
                size = (size - k) / stride + 1;
            }
        }
        return Math.toIntExact(layers);
    }

    public static double lostFraction(int n, int k, int layers) {
        Check.that(n >= 1 && k >= 1 && layers >= 0);
        BigDecimal lost = BigDecimal.valueOf(k - 1).multiply(BigDecimal.valueOf(layers));
        BigDecimal left = BigDecimal.valueOf(n).subtract(lost);
        Check.that(left.signum() > 0);
        BigDecimal all = BigDecimal.valueOf(n).pow(2);
        return all.subtract(left.pow(2)).divide(all, MathContext.DECIMAL128).doubleValue();
    }
}
