package stridelab.exercises;

import static java.util.stream.IntStream.range;

import java.util.Arrays;

public final class Channels {
    private Channels() {}

    private static void checkChannels(double[][][] grids) {
        Grid.require(grids != null && grids.length > 0, "no channels");
        var first = Grid.of(grids[0]);
        Grid.require(Arrays.stream(grids).map(Grid::of).allMatch(first::sameSize), "channels differ in size");
    }

    private static double[][] add(double[][] a, double[][] b) {
        return Grid.build(a.length, a[0].length, (i, j) -> a[i][j] + b[i][j]);
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        checkChannels(x);
        checkChannels(k);
        Grid.require(x.length == k.length, "numbers of channels differ");
        return range(0, x.length)
                .mapToObj(c -> CrossCorrelation.corr2d(x[c], k[c]))
                .reduce(Channels::add)
                .orElseThrow();
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Grid.require(k != null && k.length > 0, "no kernels");
        return Arrays.stream(k).map(kernel -> corr2dMultiIn(x, kernel)).toArray(double[][][]::new);
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Grid.require(inputShape != null && inputShape.length == 3, "{channels, height, width}");
        Grid.positive(inputShape);
        Grid.positive(outChannels, kernelH, kernelW);
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
