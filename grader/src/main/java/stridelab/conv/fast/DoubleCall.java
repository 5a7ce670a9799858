package stridelab.conv.fast;

import stridelab.conv.Conv2d;
import stridelab.conv.ConvShape;
import stridelab.conv.DoubleDirect;
import stridelab.conv.DoubleReference;
import stridelab.conv.Tensor;
import stridelab.conv.TransposedConv2d;
import stridelab.conv.TransposedShape;

/**
 * Single calls in double, without a plan that is kept.
 *
 * <p>Where no engine is named, {@link Engine#SCALAR} computes small work and {@link Engine#PLAIN} the rest.
 */
public final class DoubleCall {
    private DoubleCall() {}

    /**
     * Computes a convolution of a batch of images.
     *
     * @param x N, C, H, W
     * @param k output channels, input channels of a group, rows, columns
     * @return N, output channels, rows, columns
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public static Tensor apply(Conv2d conv, Tensor x, Tensor k) {
        ConvShape shape = conv.shape(x.shape(), k.shape());
        return apply(shape, x, k, Engine.forOneCall(shape.products()));
    }

    /**
     * Computes a convolution of a batch of images with an engine.
     *
     * @throws IllegalArgumentException if the shapes do not fit, or the engine is not available
     */
    public static Tensor apply(Conv2d conv, Tensor x, Tensor k, Engine engine) {
        return apply(conv.shape(x.shape(), k.shape()), x, k, engine);
    }

    /**
     * Computes a transposed convolution of a batch of images.
     *
     * @param x N, C, H, W
     * @param k input channels, output channels of a group, rows, columns
     * @return N, output channels, rows, columns
     * @throws IllegalArgumentException if the shapes do not fit
     */
    public static Tensor apply(TransposedConv2d conv, Tensor x, Tensor k) {
        TransposedShape shape = conv.shape(x.shape(), k.shape());
        return apply(shape, x, k, Engine.forOneCall(shape.products()));
    }

    /**
     * Computes a transposed convolution of a batch of images with an engine.
     *
     * @throws IllegalArgumentException if the shapes do not fit, or the engine is not available
     */
    public static Tensor apply(TransposedConv2d conv, Tensor x, Tensor k, Engine engine) {
        return apply(conv.shape(x.shape(), k.shape()), x, k, engine);
    }

    private static Tensor apply(ConvShape shape, Tensor x, Tensor k, Engine engine) {
        if (engine != Engine.SCALAR) {
            return DoublePlan.of(shape, k.values(), engine, 1).apply(x);
        }
        Tensor y = Tensor.zeros(shape.output());
        DoubleDirect.convolve(shape, x.values(), k.values(), y.values());
        return y;
    }

    private static Tensor apply(TransposedShape shape, Tensor x, Tensor k, Engine engine) {
        if (engine != Engine.SCALAR) {
            return DoublePlan.of(shape, k.values(), engine, 1).apply(x);
        }
        Tensor y = Tensor.zeros(shape.output());
        DoubleReference.transpose(shape, x.values(), k.values(), y.values());
        return y;
    }
}
