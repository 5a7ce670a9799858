/**
 * The reference core: shapes, padding modes, convolution and transposed convolution.
 *
 * <p>Right first: the grader trusts it with every verdict and the site draws its figures with it. It knows nothing of
 * either. As in PyTorch and in the notebooks, "convolution" is cross-correlation: the kernel is not flipped.
 *
 * <p>Neighbours start at {@link stridelab.conv.Conv2d}, {@link stridelab.conv.TransposedConv2d},
 * {@link stridelab.conv.Conv1d}, {@link stridelab.conv.Padding} and {@link stridelab.conv.Shapes}. Each takes nested
 * arrays, for one image, and a {@link stridelab.conv.Tensor}, for batches and channels. Whatever is refused is refused
 * with an {@link IllegalArgumentException} that names the argument and the rule, before memory is taken.
 *
 * <p>Nested arrays are computed by plain loops, which also run in the browser; none of what they need goes beyond
 * {@code java.lang}.
 */
@NullMarked
package stridelab.conv;

import org.jspecify.annotations.NullMarked;
