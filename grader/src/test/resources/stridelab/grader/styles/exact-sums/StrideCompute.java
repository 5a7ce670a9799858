package stridelab.exercises;

import java.math.BigInteger;
import java.util.function.DoubleBinaryOperator;

public class StrideCompute {
    private static final BigInteger LARGEST = BigInteger.valueOf(Long.MAX_VALUE);

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        return counted(layer(h, w, inChannels, outChannels, k, pad, stride));
    }

    private static long counted(BigInteger products) {
        Check.that(products.compareTo(LARGEST) <= 0);
        return products.longValueExact();
    }

    private static BigInteger layer(long h, long w, int inChannels, int outChannels, int k, int pad, int stride) {
        Check.that(inChannels >= 1 && outChannels >= 1);
        return BigInteger.valueOf(Check.windows(h, k, 2L * pad, stride))
                .multiply(BigInteger.valueOf(Check.windows(w, k, 2L * pad, stride)))
                .multiply(BigInteger.valueOf(k).pow(2))
                .multiply(BigInteger.valueOf(inChannels))
                .multiply(BigInteger.valueOf(outChannels));
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Check.that(channels != null && kernels != null && pads != null && strides != null && kernels.length > 0);
        Check.that(channels.length == kernels.length + 1);
        Check.that(pads.length == kernels.length && strides.length == kernels.length);
        BigInteger total = BigInteger.ZERO;
        long rows = h;
        long columns = w;
        for (int i = 0; i < kernels.length; i++) {
            total = total.add(layer(rows, columns, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]));
            rows = Check.windows(rows, kernels[i], 2L * pads[i], strides[i]);
            columns = Check.windows(columns, kernels[i], 2L * pads[i], strides[i]);
        }
        return counted(total);
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        long every = 1;
        double kept = 1;
        double speedup = 1;
        for (int n : new int[] {h, w}) {
            every = Check.windows(n, k, 2L * pad, 1);
            kept = Check.windows(n, k, 2L * pad, stride);
            speedup *= every / kept;
        }
        return speedup;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        Check.grid(x);
        Check.grid(k);
        Check.that(multiply != null);
        int h = Check.fits(Check.windows(x.length, k.length, 0, stride));
        int w = Check.fits(Check.windows(x[0].length, k[0].length, 0, stride));
        double[][] out = new double[h][w];
        for (int i = 0; i < h; i++) {
            for (int j = 0; j < w; j++) {
                Sum sum = new Sum();
                for (int a = 0; a < k.length; a++) {
                    for (int b = 0; b < k[0].length; b++) {
                        sum.add(multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]), 1);
                    }
                }
                out[i][j] = sum.value();
            }
        }
        return out;
    }
}
