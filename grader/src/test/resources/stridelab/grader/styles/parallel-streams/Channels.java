package stridelab.exercises;

import java.util.Arrays;
import java.util.stream.IntStream;

public class Channels {
    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Check.volume(x);
        Check.volume(k);
        Check.that(x.length == k.length);
        Check.windows(x[0].length, k[0].length, 0, 1);
        Check.windows(x[0][0].length, k[0][0].length, 0, 1);
        return IntStream.range(0, x.length)
                .parallel()
                .mapToObj(c -> CrossCorrelation.corr2d(x[c], k[c]))
                .reduce(Channels::sum)
                .orElseThrow();
    }

    private static double[][] sum(double[][] a, double[][] b) {
        return IntStream.range(0, a.length)
                .parallel()
                .mapToObj(i -> IntStream.range(0, a[i].length).mapToDouble(j -> a[i][j] + b[i][j]).toArray())
                .toArray(double[][]::new);
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Check.volume(x);
        Check.that(k != null && k.length > 0);
        for (double[][][] kernel : k) {
            Check.volume(kernel);
            Check.that(kernel.length == k[0].length && kernel[0].length == k[0][0].length);
            Check.that(kernel[0][0].length == k[0][0][0].length);
        }
        return Arrays.stream(k).parallel().map(kernel -> corr2dMultiIn(x, kernel)).toArray(double[][][]::new);
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Check.that(inputShape != null && inputShape.length == 3);
        Check.that(Arrays.stream(inputShape).parallel().min().getAsInt() >= 1);
        Check.that(outChannels >= 1 && kernelH >= 1 && kernelW >= 1);
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
