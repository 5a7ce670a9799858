package stridelab.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Counterexample.Argument;

class WindowViewTest {
    private static final List<List<Double>> IMAGE = List.of(List.of(1.0, 2.0), List.of(3.0, 4.0));
    private static final List<List<Double>> KERNEL = List.of(List.of(1.0, 1.0), List.of(1.0, 1.0));

    @Test
    void theWindowOfTheFirstWrongCellLiesOnThePaddedInput() {
        WindowView window = WindowView.of(conv2d(
                        List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), List.of(List.of(1.0, 2.0), List.of(9.0, 4.0))))
                .orElseThrow();

        assertThat(window.cell()).isEqualTo(new WindowView.Place(1, 0));
        assertThat(window.span()).isEqualTo(new WindowView.Span(2, 3, 0, 1));
        assertThat(window.planes()).singleElement().satisfies(plane -> {
            assertThat(plane.rows()).hasSize(4).allMatch(row -> row.size() == 4);
            assertThat(plane.rows().get(0).get(0)).isEqualTo(new WindowView.Cell("0", "pad"));
            assertThat(plane.rows().get(2).get(1)).isEqualTo(new WindowView.Cell("3", " seen"));
            assertThat(plane.rows().get(3).get(0)).isEqualTo(new WindowView.Cell("0", "pad seen"));
            assertThat(plane.rows().get(1).get(1)).isEqualTo(new WindowView.Cell("1", ""));
        });
    }

    @Test
    void aRingOfMarginsIsEmptySinceItsValuesAreTheQuestion() {
        WindowView window = WindowView.of(new Counterexample(
                        List.of(
                                new Argument("x", List.of(List.of(5.0))),
                                new Argument("top", 0),
                                new Argument("bottom", 0),
                                new Argument("left", 1),
                                new Argument("right", 0)),
                        List.of(List.of(5.0, 5.0)),
                        List.of(List.of(0.0, 5.0)),
                        null,
                        null))
                .orElseThrow();

        assertThat(window.planes().get(0).rows())
                .containsExactly(List.of(new WindowView.Cell("?", "pad asked"), new WindowView.Cell("5", " seen")));
        assertThat(window.source()).isEqualTo(new WindowView.Place(0, 0));
        assertThat(window.span()).isNull();
    }

    @Test
    void theCellOfAMarginIsACopyOfTheCellThatTheExpectedResultTakesItFrom() {
        // Of 1 2 3, two more on the right: the mirror on the border gives 2 1, the one behind it 3 2.
        assertThat(margins(List.of(List.of(1.0, 2.0, 3.0, 2.0, 1.0)), 4).source())
                .isEqualTo(new WindowView.Place(0, 0));
        assertThat(margins(List.of(List.of(1.0, 2.0, 3.0, 3.0, 2.0)), 4).source())
                .isEqualTo(new WindowView.Place(0, 1));
    }

    @Test
    void whatIsNoMirrorImageHasNoSource() {
        assertThat(margins(List.of(List.of(1.0, 2.0, 3.0, 9.0, 9.0)), 3).source())
                .isNull();
    }

    /** Of the image 1 2 3, with two more columns on the right, wrong in one column. */
    private static WindowView margins(List<List<Double>> expected, int wrong) {
        List<Double> actual = new ArrayList<>(expected.get(0));
        actual.set(wrong, 7.0);
        return WindowView.of(new Counterexample(
                        List.of(
                                new Argument("x", List.of(List.of(1.0, 2.0, 3.0))),
                                new Argument("top", 0),
                                new Argument("bottom", 0),
                                new Argument("left", 0),
                                new Argument("right", 2)),
                        expected,
                        List.of(actual),
                        null,
                        null))
                .orElseThrow();
    }

    @Test
    void withoutAWrongCellThereIsARingAndNoWindow() {
        assertThat(WindowView.of(conv2d(List.of(List.of(1.0, 2.0), List.of(3.0, 4.0)), null)))
                .hasValueSatisfying(window -> {
                    assertThat(window.cell()).isNull();
                    assertThat(window.padded()).isTrue();
                });
    }

    @Test
    void aResultThatNoSuchWindowMakesHasNone() {
        assertThat(WindowView.of(conv2d(List.of(List.of(1.0)), List.of(List.of(2.0)))))
                .isEmpty();
        assertThat(WindowView.of(new Counterexample(List.of(new Argument("n", 3)), 4, 5, null, null)))
                .isEmpty();
    }

    private static Counterexample conv2d(Object expected, Object actual) {
        return new Counterexample(
                List.of(
                        new Argument("x", IMAGE),
                        new Argument("k", KERNEL),
                        new Argument("padH", 1),
                        new Argument("padW", 1),
                        new Argument("strideH", 2),
                        new Argument("strideW", 2)),
                expected,
                actual,
                null,
                null);
    }
}
