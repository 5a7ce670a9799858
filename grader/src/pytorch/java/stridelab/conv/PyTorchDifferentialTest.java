package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import stridelab.conv.fast.DoublePlan;
import stridelab.conv.fast.Engine;

/** Compares the core with PyTorch on thousands of random configurations, in double, within {@link Signature}'s bounds. */
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
        DoublePlan plan = DoublePlan.of(had.conv(), c.x().shape(), c.k(), engine);
        assertClose(Signature.bounds(had), Torch.convolve(had.conv(), c.x(), c.k()), plan.apply(c.x()));
    }

    @Property(tries = 2000)
    void transposedConvolutionsAgree(@ForAll("transposed") Cases.Transposed c, @ForAll Engine engine) {
        Cases.Transposed had = Cases.asPyTorchHas(c);
        DoublePlan plan = DoublePlan.of(had.conv(), c.x().shape(), c.k(), engine);
        assertClose(Signature.bounds(had), Torch.transpose(had.conv(), c.x(), c.k()), plan.apply(c.x()));
    }

    @Property(tries = 500)
    void paddedImagesAreTheSame(@ForAll("convolutions") Cases.Forward c) {
        PaddingMode mode = c.conv().mode();
        Assume.that(mode != PaddingMode.SYMMETRIC);
        Shape in = c.x().shape();
        Padding all = c.conv().padding();
        int most = mode == PaddingMode.REFLECT ? 1 : 0;
        int tall = mode == PaddingMode.ZEROS || mode == PaddingMode.REPLICATE ? Integer.MAX_VALUE : in.height() - most;
        int wide = mode == PaddingMode.ZEROS || mode == PaddingMode.REPLICATE ? Integer.MAX_VALUE : in.width() - most;
        Padding padding = new Padding(
                Math.min(all.top(), tall),
                Math.min(all.bottom(), tall),
                Math.min(all.left(), wide),
                Math.min(all.right(), wide));
        assertThat(mode.pad(c.x(), padding).values())
                .containsExactly(Torch.pad(mode, c.x(), padding).values());
    }

    private static void assertClose(Tensor bounds, Tensor expected, Tensor actual) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        for (int i = 0; i < expected.values().length; i++) {
            assertThat(Math.abs(actual.values()[i] - expected.values()[i])).isLessThanOrEqualTo(bounds.values()[i]);
        }
    }
}
