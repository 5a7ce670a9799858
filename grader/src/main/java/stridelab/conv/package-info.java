/**
 * The reference core: shapes, padding modes, convolution and transposed convolution in double.
 *
 * <p>The grader judges with it, and the site draws its figures and computes its playground with it; it depends on neither.
 * As in PyTorch and in the notebooks, "convolution" is cross-correlation: the kernel is not flipped.
 *
 * <p>Neighbours start at {@link stridelab.conv.Conv2d}, {@link stridelab.conv.TransposedConv2d},
 * {@link stridelab.conv.Conv1d}, {@link stridelab.conv.PaddingMode} and {@link stridelab.conv.Shapes}. Each takes nested
 * arrays, for one image, and a {@link stridelab.conv.Tensor}, for batches and channels. What is refused is refused with an
 * {@link IllegalArgumentException} that names the argument and the rule, before memory is taken.
 *
 * <p>Everything is computed by plain loops that need no more of the JDK than {@code java.lang} and arrays: this package is
 * also compiled to the script that runs in the browser. Plans and vector kernels, for large work, are in the package {@code
 * stridelab.conv.fast}, which this one does not use. For that package alone, these are public:
 * {@link stridelab.conv.ConvShape}, {@link stridelab.conv.TransposedShape}, {@link stridelab.conv.DoubleReference},
 * {@link stridelab.conv.DoubleDirect}, the same two in float, and {@link stridelab.conv.Require}.
 */
@NullMarked
package stridelab.conv;

import org.jspecify.annotations.NullMarked;
