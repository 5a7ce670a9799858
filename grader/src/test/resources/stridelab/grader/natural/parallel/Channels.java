package stridelab.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;

public final class Channels {
    private Channels() {}

    private static void check(double[][][] x) {
        if (x == null || x.length == 0) {
            throw new IllegalArgumentException("no channels");
        }
        Stream.of(x).parallel().forEach(Workers::checkGrid);
        for (double[][] c : x) {
            if (c.length != x[0].length || c[0].length != x[0][0].length) {
                throw new IllegalArgumentException("channels differ");
            }
        }
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        check(x);
        check(k);
        if (x.length != k.length) {
            throw new IllegalArgumentException("numbers of channels");
        }
        return IntStream.range(0, x.length)
                .parallel()
                .mapToObj(c -> CrossCorrelation.corr2d(x[c], k[c]))
                .reduce(Channels::add)
                .get();
    }

    private static double[][] add(double[][] a, double[][] b) {
        double[][] sum = new double[a.length][a[0].length];
        for (int i = 0; i < a.length; i++) {
            for (int j = 0; j < a[0].length; j++) {
                sum[i][j] = a[i][j] + b[i][j];
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        check(x);
        if (k == null || k.length == 0) {
            throw new IllegalArgumentException("no kernels");
        }
        List<Callable<double[][]>> tasks = new ArrayList<>();
        for (double[][][] kernel : k) {
            tasks.add(() -> corr2dMultiIn(x, kernel));
        }
        return Workers.all(tasks).toArray(new double[0][][]);
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        if (inputShape == null || inputShape.length != 3) {
            throw new IllegalArgumentException("inputShape");
        }
        int[] shape = {outChannels, inputShape[0], kernelH, kernelW};
        if (IntStream.concat(IntStream.of(shape), IntStream.of(inputShape)).parallel().anyMatch(v -> v < 1)) {
            throw new IllegalArgumentException("below 1");
        }
        return shape;
    }
}
