package stridelab.conv.fast;

import stridelab.conv.Require;
import stridelab.conv.Shape;

/**
 * A batch of images with channels, in float: the values row after row, plane after plane, image after image.
 *
 * <p>The array is held, not copied; two tensors are equal only when they hold the same array.
 *
 * @param shape N, C, H, W
 * @param values as many as the shape says
 */
public record FloatTensor(Shape shape, float[] values) {
    /** @throws IllegalArgumentException if there are not as many values as the shape says */
    public FloatTensor {
        Require.exactly(shape.size(), "the length of values", values.length);
    }

    /** Returns a tensor of zeros. */
    public static FloatTensor zeros(Shape shape) {
        return new FloatTensor(shape, new float[shape.size()]);
    }
}
