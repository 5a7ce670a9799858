package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The core beside PyTorch, on the values committed with the program that made them. */
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
                                c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
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
                                c.conv().plan(c.x().shape(), c.k(), engine).apply(c.x()));
                    }
                }));
    }

    @TestFactory
    Stream<DynamicTest> paddedImagesAreThoseOfPyTorch() {
        List<Golden.Padded> cases = Golden.read("padding.json", Golden.Padded.class);
        assertThat(cases).hasSizeGreaterThanOrEqualTo(12);
        return cases.stream()
                .map(c -> DynamicTest.dynamicTest(
                        c.name(), () -> Conv2dTest.assertSame(c.y(), c.mode().pad(c.x(), c.sides()))));
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
