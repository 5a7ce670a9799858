package stridelab.exercises;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleBinaryOperator;

/** Question 4: what does a stride save? */
public final class StrideCompute {

    private StrideCompute() {
    }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        return new Layer(inChannels, outChannels, k, pad, stride).products(Shape.of(h, w));
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        Require.notEmpty(kernels, "kernels");
        Require.length(kernels.length, pads, "pads");
        Require.length(kernels.length, strides, "strides");
        Require.notNull(channels, "channels");
        if (channels.length - 1 != kernels.length) {
            throw new IllegalArgumentException("there must be one more channel count than layers");
        }

        List<Layer> layers = new ArrayList<>();
        for (int i = 0; i < kernels.length; i++) {
            layers.add(new Layer(channels[i], channels[i + 1], kernels[i], pads[i], strides[i]));
        }

        Shape shape = Shape.of(h, w);
        long total = 0;
        for (Layer layer : layers) {
            try {
                total = Math.addExact(total, layer.products(shape));
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("more products than a long can count", e);
            }
            shape = layer.outputOf(shape);
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        Require.positive(h, "h");
        Require.positive(w, "w");
        Require.positive(k, "k");
        Require.notNegative(pad, "pad");
        Require.positive(stride, "stride");
        long down = h + 2L * pad - k;
        long across = w + 2L * pad - k;
        if (down < 0 || across < 0) {
            throw new IllegalArgumentException("the kernel is larger than the padded input");
        }
        // the sides one by one: their product may be too large for a long
        double rows = (double) (down + 1) / (down / stride + 1);
        double columns = (double) (across + 1) / (across / stride + 1);
        return rows * columns;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        return Convolution.of(x)
                .with(k)
                .stride(stride, stride)
                .multiplyingWith(multiply)
                .validate()
                .run()
                .toArray();
    }

    private record Layer(int in, int out, int k, int pad, int stride) {
        Layer {
            Require.positive(in, "inChannels");
            Require.positive(out, "outChannels");
            Require.positive(k, "k");
            Require.notNegative(pad, "pad");
            Require.positive(stride, "stride");
        }

        Shape outputOf(Shape input) {
            return input.convolve(Shape.square(k), Shape.square(pad), Shape.square(stride));
        }

        long products(Shape input) {
            long perChannelPair = outputOf(input).area();
            try {
                long each = Math.multiplyExact(Shape.square(k).area(), (long) in);
                return Math.multiplyExact(Math.multiplyExact(perChannelPair, (long) out), each);
            } catch (ArithmeticException e) {
                throw new IllegalArgumentException("more products than a long can count", e);
            }
        }
    }
}
