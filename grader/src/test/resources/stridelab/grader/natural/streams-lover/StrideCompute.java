package stridelab.exercises;

import static java.util.stream.IntStream.range;

import java.util.function.DoubleBinaryOperator;
import java.util.stream.LongStream;

public final class StrideCompute {
    private StrideCompute() {}

    private record Layer(int in, int out, int k, int pad, int stride) {
        Size apply(Size size) {
            return new Size(
                    ShapeFormula.outputSize(size.h, k, pad, stride), ShapeFormula.outputSize(size.w, k, pad, stride));
        }

        long cost(Size size) {
            return multiplyAdds(size.h, size.w, in, out, k, pad, stride);
        }
    }

    private record Size(int h, int w) {
        long area() {
            return (long) h * w;
        }
    }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        Grid.positive(h, w, inChannels, outChannels, k, stride);
        var out = new Layer(inChannels, outChannels, k, pad, stride).apply(new Size(h, w));
        try {
            return LongStream.of(out.h, out.w, inChannels, outChannels, k, k).reduce(1, Math::multiplyExact);
        } catch (ArithmeticException e) {
            throw new IllegalArgumentException(e);
        }
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Grid.notEmpty(channels, kernels, pads, strides);
        var n = kernels.length;
        Grid.require(pads.length == n && strides.length == n && channels.length == n + 1, "lengths don't match");
        var layers = range(0, n)
                .mapToObj(i -> new Layer(channels[i], channels[i + 1], kernels[i], pads[i], strides[i]))
                .toList();
        var size = new Size(h, w);
        var total = 0L;
        for (var layer : layers) { // a reduce would need a pair, so just a loop
            total = Math.addExact(total, layer.cost(size));
            size = layer.apply(size);
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        var size = new Size(h, w);
        var slow = new Layer(1, 1, k, pad, 1).apply(size).area();
        var fast = new Layer(1, 1, k, pad, stride).apply(size).area();
        return (double) slow / fast;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        var in = Grid.of(x);
        var kernel = Grid.of(k);
        Grid.require(multiply != null, "multiply is null");
        return Grid.build(
                ShapeFormula.outputSize(in.h(), kernel.h(), 0, stride),
                ShapeFormula.outputSize(in.w(), kernel.w(), 0, stride),
                (i, j) -> range(0, kernel.h())
                        .mapToDouble(a -> range(0, kernel.w())
                                .mapToDouble(b -> multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]))
                                .sum())
                        .sum());
    }
}
