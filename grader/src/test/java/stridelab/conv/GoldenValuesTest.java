package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import stridelab.conv.fast.DoublePlan;
import stridelab.conv.fast.Engine;

/** The core compared with committed values that PyTorch computed. */
class GoldenValuesTest {
    @TestFactory
    Stream<DynamicTest> convolutionsAgreeWithPyTorch() {
        List<Golden.Forward> cases = Golden.read("conv2d.json", Golden.Forward.class);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(20);
        return cases.stream()
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> {
                    assertClose(c.y(), c.conv().apply(c.x(), c.k()));
                    for (Engine engine : Engine.values()) {
                        assertClose(
                                c.y(),
                                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine)
                                        .apply(c.x()));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> transposedConvolutionsAgreeWithPyTorch() {
        List<Golden.Transposed> cases = Golden.read("transposed.json", Golden.Transposed.class);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(15);
        return cases.stream()
                .map(c -> DynamicTest.dynamicTest(c.name(), () -> {
                    assertClose(c.y(), c.conv().apply(c.x(), c.k()));
                    for (Engine engine : Engine.values()) {
                        assertClose(
                                c.y(),
                                DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine)
                                        .apply(c.x()));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> paddedImagesAreThoseOfPyTorch() {
        List<Golden.Padded> cases = Golden.read("padding.json", Golden.Padded.class);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        return cases.stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.name(), () -> Conv2dTest.assertSame(c.y(), c.mode().pad(c.x(), c.padding()))));
    }

    /** The part of {@code PyTorchDifferentialTest} that needs no PyTorch. */
    @Test
    void fiveHundredRandomConfigurationsAgreeWithPyTorch() {
        List<Signature> signatures = Signature.read();
        assertThat(signatures).hasSize(500);
        for (Signature signature : signatures) {
            for (Engine engine : Engine.values()) {
                if (signature.transposed()) {
                    Cases.Transposed c = signature.backward();
                    DoublePlan plan = DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine);
                    assertAgrees(signature, Signature.bounds(c), plan.apply(c.x()));
                } else {
                    Cases.Forward c = signature.forward();
                    DoublePlan plan = DoublePlan.of(c.conv(), c.x().shape(), c.k(), engine);
                    assertAgrees(signature, Signature.bounds(c), plan.apply(c.x()));
                }
            }
        }
    }

    @Test
    void theRandomConfigurationsHaveAllModesThatPyTorchHas() {
        assertThat(Signature.read().stream()
                        .filter(signature -> !signature.transposed())
                        .map(signature -> signature.forward().conv().mode())
                        .distinct())
                .containsExactlyInAnyOrder(
                        PaddingMode.ZEROS, PaddingMode.REFLECT, PaddingMode.REPLICATE, PaddingMode.CIRCULAR);
    }

    private static void assertAgrees(Signature signature, Tensor bounds, Tensor y) {
        long seed = signature.seed();
        assertThat(y.shape().size()).as("%s", signature).isEqualTo(signature.outputs());
        assertThat(Math.abs(Signature.combine(y, seed) - signature.combination()))
                .as("%s", signature)
                .isLessThanOrEqualTo(Signature.bound(bounds, y, seed));
    }

    private static void assertClose(Tensor expected, Tensor actual) {
        assertThat(actual.shape()).isEqualTo(expected.shape());
        double largest = 1;
        for (double value : expected.values()) {
            largest = Math.max(largest, Math.abs(value));
        }
        for (int i = 0; i < expected.values().length; i++) {
            assertThat(Math.abs(actual.values()[i] - expected.values()[i])).isLessThanOrEqualTo(Golden.BOUND * largest);
        }
    }
}
