package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** The core beside the real PyTorch on thousands of random configurations, in double, within {@link Signature}'s bounds. */
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
        Cases.Forward had = Cases.asPyTorchHas(c);
        DoublePlan plan = had.conv().plan(c.x().shape(), c.k(), engine);
        assertClose(Signature.bounds(had), Torch.convolve(had.conv(), c.x(), c.k()), plan.apply(c.x()));
    }

    @Property(tries = 2000)
    void transposedConvolutionsAgree(@ForAll("transposed") Cases.Transposed c, @ForAll Engine engine) {
        Cases.Transposed had = Cases.asPyTorchHas(c);
        DoublePlan plan = had.conv().plan(c.x().shape(), c.k(), engine);
        assertClose(Signature.bounds(had), Torch.transpose(had.conv(), c.x(), c.k()), plan.apply(c.x()));
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

    private static void assertClose(Tensor bounds, Tensor expected, Tensor actual) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.values().length; i++) {
            assertThat(Math.abs(actual.values()[i] - expected.values()[i])).isLessThanOrEqualTo(bounds.values()[i]);
        }
    }
}
