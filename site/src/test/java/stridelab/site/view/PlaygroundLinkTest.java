package stridelab.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Counterexample.Argument;

class PlaygroundLinkTest {
    private static final List<List<Double>> IMAGE = List.of(List.of(1.0, 2.0), List.of(3.0, 4.0));
    private static final List<List<Double>> KERNEL = List.of(List.of(1.0, 0.0), List.of(0.0, 0.5));

    @Test
    void aConvolutionOpensAtTheWrongCellWithTheStudentsValue() {
        assertThat(link(
                        List.of(List.of(0.5, 0.0), List.of(0.0, 4.0)),
                        List.of(List.of(0.5, 0.0), List.of(0.0, -7.25)),
                        new Argument("x", IMAGE),
                        new Argument("k", KERNEL),
                        new Argument("padH", 1),
                        new Argument("padW", 1),
                        new Argument("strideH", 2),
                        new Argument("strideW", 2)))
                .isEqualTo("#x=1,2;3,4&k=1,0;0,0.5&sh=2&sw=2&top=1&bottom=1&left=1&right=1&at=1,1&yours=-7.25");
    }

    @Test
    void theLayerIsTheOneWhoseResultIsExpected() {
        // At kernel 2 · 1 + 1 both layers give the size of the input: the values tell them apart.
        List<List<Double>> row = List.of(List.of(1.0, 2.0));
        Argument[] arguments = {
            new Argument("x", row),
            new Argument("k", List.of(List.of(0.0, 0.0, 0.0), List.of(1.0, 2.0, 3.0), List.of(0.0, 0.0, 0.0))),
            new Argument("pad", 1),
            new Argument("stride", 1)
        };
        assertThat(link(List.of(List.of(8.0, 5.0)), List.of(List.of(8.0, "NaN")), arguments))
                .doesNotContain("transposed")
                .endsWith("&at=0,1&yours=NaN");
        assertThat(link(List.of(List.of(4.0, 7.0)), List.of(List.of(8.0, 5.0)), arguments))
                .startsWith("#kind=transposed&")
                .endsWith("&at=0,0&yours=8");
        assertThat(link(List.of(List.of(4.0, 8.0)), List.of(List.of(8.0, 5.0)), arguments))
                .isNull();
    }

    @Test
    void aMirrorOpensInItsMode() {
        Argument[] arguments = {
            new Argument("x", List.of(List.of(1.0, 2.0, 3.0))),
            new Argument("top", 0),
            new Argument("bottom", 0),
            new Argument("left", 1),
            new Argument("right", 0)
        };
        assertThat(link(List.of(List.of(2.0, 1.0, 2.0, 3.0)), List.of(List.of(1.0, 1.0, 2.0, 3.0)), arguments))
                .startsWith("#mode=REFLECT&x=1,2,3&k=1&");
        assertThat(link(List.of(List.of(1.0, 1.0, 2.0, 3.0)), List.of(List.of(2.0, 1.0, 2.0, 3.0)), arguments))
                .startsWith("#mode=SYMMETRIC&");
    }

    @Test
    void aSignalIsARow() {
        assertThat(link(
                        List.of(1.5, 3.5),
                        List.of(3.0, 7.0),
                        new Argument("signal", List.of(1.0, 2.0, 3.0, 4.0, 5.0)),
                        new Argument("stride", 2)))
                .startsWith("#x=1,2,3,4,5&k=0.5,0.5&sh=1&sw=2&")
                .endsWith("&yours=3");
    }

    @Test
    void whatThePlaygroundCannotHoldHasNoLink() {
        List<Double> long13 = new ArrayList<>();
        for (int i = 0; i < 13; i++) {
            long13.add((double) i);
        }
        assertThat(link(long13, long13, new Argument("signal", long13), new Argument("kernel", List.of(1.0))))
                .isNull();
        assertThat(link(
                        List.of(List.of("NaN")),
                        null,
                        new Argument("x", List.of(List.of("NaN"))),
                        new Argument("k", List.of(List.of(1.0)))))
                .isNull();
        assertThat(link(5, 4, new Argument("n", 3))).isNull();
        assertThat(link(null, null, new Argument("x", IMAGE), new Argument("k", KERNEL)))
                .isNull();
    }

    @Test
    void aTextOfTheStudentsIsNoValue() {
        assertThat(link(
                        List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)),
                        List.of(List.of("<b>", 2.0), List.of(3.0, 4.0)),
                        new Argument("x", IMAGE),
                        new Argument("k", List.of(List.of(1.0)))))
                .endsWith("&at=0,0");
    }

    private static @Nullable String link(@Nullable Object expected, @Nullable Object actual, Argument... arguments) {
        return CounterexampleView.of(
                        "method", new Counterexample(List.of(arguments), expected, actual, null, null), true)
                .playground();
    }
}
