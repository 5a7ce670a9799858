package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.function.UnaryOperator;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/**
 * The core beside the real PyTorch on thousands of random configurations, in double.
 *
 * <p>The bound: a sum of n products, added in whatever order, is within n roundings (2⁻⁵³) of the sum of the products'
 * magnitudes; two such sums are within twice that of each other.
 */
class PyTorchDifferentialTest {
    @Provide
    Arbitrary<Cases.Forward> convolutions() {
        return Cases.forward(12, Cases.FULL);
    }

    @Provide
    Arbitrary<Cases.Transposed> transposed() {
        return Cases.transposed(12, Cases.FULL);
    }

    @Property(tries = 3000)
    void convolutionsAgree(@ForAll("convolutions") Cases.Forward c, @ForAll Engine engine) {
        // PyTorch has no symmetric mode, and no padding that bounces or goes round more than once.
        Padding mode = c.conv().mode();
        Sides sides = c.conv().sides();
        Shape in = c.x().shape();
        int most = Math.max(
                Math.max(sides.top(), sides.bottom()) - in.height(),
                Math.max(sides.left(), sides.right()) - in.width());
        boolean has = mode == Padding.ZEROS
                || mode == Padding.REPLICATE
                || mode == Padding.CIRCULAR && most <= 0
                || mode == Padding.REFLECT && most < 0;
        Conv2d conv = has ? c.conv() : c.conv().mode(mode == Padding.CIRCULAR ? Padding.ZEROS : Padding.REPLICATE);
        int products = c.k().shape().channels() * c.k().shape().planeSize();
        Tensor magnitudes = conv.apply(map(c.x(), Math::abs), map(c.k(), Math::abs));
        assertClose(
                products,
                magnitudes,
                Torch.convolve(conv, c.x(), c.k()),
                conv.plan(in, c.k(), engine).apply(c.x()));
    }

    @Property(tries = 2000)
    void transposedConvolutionsAgree(@ForAll("transposed") Cases.Transposed c, @ForAll Engine engine) {
        // PyTorch crops the same on opposite sides.
        Sides sides = c.conv().sides();
        int padH = Math.min(sides.top(), sides.bottom());
        int padW = Math.min(sides.left(), sides.right());
        TransposedConv2d conv = c.conv().padding(padH, padW);
        int products = c.k().shape().n() * c.k().shape().planeSize();
        Tensor magnitudes = conv.apply(map(c.x(), Math::abs), map(c.k(), Math::abs));
        DoublePlan plan = conv.plan(c.x().shape(), c.k(), engine);
        assertClose(products, magnitudes, Torch.transpose(conv, c.x(), c.k()), plan.apply(c.x()));
    }

    @Property(tries = 500)
    void paddedImagesAreTheSame(@ForAll("convolutions") Cases.Forward c) {
        Padding mode = c.conv().mode();
        Assume.that(mode != Padding.SYMMETRIC);
        Shape in = c.x().shape();
        Sides all = c.conv().sides();
        int most = mode == Padding.REFLECT ? 1 : 0;
        int tall = mode == Padding.ZEROS || mode == Padding.REPLICATE ? Integer.MAX_VALUE : in.height() - most;
        int wide = mode == Padding.ZEROS || mode == Padding.REPLICATE ? Integer.MAX_VALUE : in.width() - most;
        Sides sides = new Sides(
                Math.min(all.top(), tall),
                Math.min(all.bottom(), tall),
                Math.min(all.left(), wide),
                Math.min(all.right(), wide));
        assertThat(mode.pad(c.x(), sides).values())
                .containsExactly(Torch.pad(mode, c.x(), sides).values());
    }

    private static Tensor map(Tensor tensor, UnaryOperator<Double> each) {
        Tensor mapped = Tensor.zeros(tensor.shape());
        for (int i = 0; i < mapped.values().length; i++) {
            mapped.values()[i] = each.apply(tensor.values()[i]);
        }
        return mapped;
    }

    private static void assertClose(int products, Tensor magnitudes, Tensor expected, Tensor actual) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.values().length; i++) {
            double bound = 2 * (products + 1) * 0x1p-53 * magnitudes.values()[i];
            assertThat(Math.abs(actual.values()[i] - expected.values()[i])).isLessThanOrEqualTo(bound);
        }
    }
}
