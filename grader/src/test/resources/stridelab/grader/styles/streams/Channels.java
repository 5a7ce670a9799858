package stridelab.exercises;

import java.util.Arrays;
import java.util.stream.IntStream;

public class Channels {
    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Check.volume(x);
        Check.volume(k);
        Check.that(x.length == k.length);
        int h = Check.fits(Check.windows(x[0].length, k[0].length, 0, 1));
        int w = Check.fits(Check.windows(x[0][0].length, k[0][0].length, 0, 1));
        return IntStream.range(0, h)
                .mapToObj(i -> IntStream.range(0, w)
                        .mapToDouble(j -> IntStream.range(0, k.length)
                                .boxed()
                                .flatMapToDouble(c -> IntStream.range(0, k[c].length)
                                        .boxed()
                                        .flatMapToDouble(a -> IntStream.range(0, k[c][a].length)
                                                .mapToDouble(b -> k[c][a][b] * x[c][i + a][j + b])))
                                .sum())
                        .toArray())
                .toArray(double[][]::new);
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Check.volume(x);
        Check.that(k != null && k.length > 0);
        Arrays.stream(k).forEach(Check::volume);
        Check.that(Arrays.stream(k).map(Channels::shape).distinct().count() == 1);
        return Arrays.stream(k).map(kernel -> corr2dMultiIn(x, kernel)).toArray(double[][][]::new);
    }

    private static String shape(double[][][] kernel) {
        return kernel.length + "," + kernel[0].length + "," + kernel[0][0].length;
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Check.that(inputShape != null && inputShape.length == 3);
        Check.that(IntStream.concat(IntStream.of(inputShape), IntStream.of(outChannels, kernelH, kernelW))
                .allMatch(size -> size >= 1));
        return IntStream.of(outChannels, inputShape[0], kernelH, kernelW).toArray();
    }
}
