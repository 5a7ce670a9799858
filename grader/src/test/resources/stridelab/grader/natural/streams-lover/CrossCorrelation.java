package stridelab.exercises;

import static java.util.stream.IntStream.range;

public final class CrossCorrelation {
    private CrossCorrelation() {}

    public static double[][] corr2d(double[][] x, double[][] k) {
        return conv2d(x, k, 0, 0, 1, 1);
    }

    public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
        var in = Grid.of(x);
        var kernel = Grid.of(k);
        var outH = ShapeFormula.outputSize(in.h(), kernel.h(), padH, strideH);
        var outW = ShapeFormula.outputSize(in.w(), kernel.w(), padW, strideW);
        return Grid.build(outH, outW, (i, j) -> range(0, kernel.h())
                .mapToDouble(a -> range(0, kernel.w())
                        .mapToDouble(b -> in.at(i * strideH - padH + a, j * strideW - padW + b) * k[a][b])
                        .sum())
                .sum());
    }
}
