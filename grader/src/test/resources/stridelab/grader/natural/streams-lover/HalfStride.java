package stridelab.exercises;

import static java.util.stream.IntStream.range;

public final class HalfStride {
    private HalfStride() {}

    public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
        Grid.positive(n, k, stride);
        Grid.notNegative(pad, outputPad);
        Grid.require(outputPad < stride, "outputPad >= stride");
        var size = (n - 1L) * stride - 2L * pad + k + outputPad;
        Grid.require(size >= 1 && size <= Integer.MAX_VALUE, "no such size: " + size);
        return (int) size;
    }

    public static double[][] insertZeros(double[][] x, int factor) {
        var in = Grid.of(x);
        Grid.positive(factor);
        return Grid.build(
                (in.h() - 1) * factor + 1,
                (in.w() - 1) * factor + 1,
                (i, j) -> i % factor == 0 && j % factor == 0 ? x[i / factor][j / factor] : 0);
    }

    /** Insert zeros, then an ordinary convolution with the flipped kernel and padding k - 1 - pad. */
    public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
        var in = Grid.of(x);
        var kernel = Grid.of(k);
        var outH = outputSize(in.h(), kernel.h(), pad, stride, 0);
        var outW = outputSize(in.w(), kernel.w(), pad, stride, 0);
        var spread = Grid.of(insertZeros(x, stride));
        var flipped = Grid.build(kernel.h(), kernel.w(), (a, b) -> k[kernel.h() - 1 - a][kernel.w() - 1 - b]);
        var top = kernel.h() - 1 - pad;
        var left = kernel.w() - 1 - pad;
        return Grid.build(outH, outW, (i, j) -> range(0, kernel.h())
                .mapToDouble(a -> range(0, kernel.w())
                        .mapToDouble(b -> spread.at(i + a - top, j + b - left) * flipped[a][b])
                        .sum())
                .sum());
    }

    public static double[][] bilinearKernel(int factor) {
        Grid.positive(factor);
        var size = 2 * factor - factor % 2;
        var middle = (size - 1) / 2.0;
        var side = range(0, size).mapToDouble(i -> 1 - Math.abs(i - middle) / factor).toArray();
        return Grid.build(size, size, (i, j) -> side[i] * side[j]);
    }

    public static double[][] upsample(double[][] x, int factor) {
        return transposedConv2d(x, bilinearKernel(factor), factor / 2, factor);
    }
}
