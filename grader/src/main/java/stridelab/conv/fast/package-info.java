/**
 * Plans and kernels for large convolutions, in double and in float, on top of the reference core.
 *
 * <p>Neighbours make a {@link stridelab.conv.fast.DoublePlan} or a {@link stridelab.conv.fast.FloatPlan} for many
 * inputs of one shape, or call {@link stridelab.conv.fast.DoubleCall} or {@link stridelab.conv.fast.FloatCall} once; an
 * {@link stridelab.conv.fast.Engine} says how it is computed. Values in float are in a {@link
 * stridelab.conv.fast.FloatTensor}. All else is package-private:
 *
 * <pre>
 * Plan ──▶ Layout     how any convolution becomes sums at stride 1, along each Axis
 *   │         │
 *   │         ▼
 *   │      Planes     copies the input as the layout says
 *   ▼
 * Kernels ──▶ Kernel  computes one Sweep of these sums: one value at a time, in plain loops, or in vectors
 * </pre>
 *
 * <p>In double every engine gives the bits of {@link stridelab.conv.DoubleReference}. The sources in float are
 * generated from those in double, by {@code src/generator}. The vector kernels are compiled apart, from {@code
 * src/vector}.
 */
@NullMarked
package stridelab.conv.fast;

import org.jspecify.annotations.NullMarked;
