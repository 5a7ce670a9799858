package stridelab.site.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import stridelab.grader.text.VisibleText;

class ValuesTest {
    @Test
    void onlyCellsThatDifferAreMarked() {
        Values.Pair pair = Values.pair(List.of(List.of(1.0, 2.0)), List.of(List.of(1.0, 3.0)));
        assertThat(marks(pair.expected())).containsExactly(false, true);
        assertThat(marks(pair.actual())).containsExactly(false, true);
    }

    @Test
    void aDifferenceWithinTheToleranceIsNone() {
        Values.Pair pair = Values.pair(List.of(1000.0, 1.0), List.of(1000.0000009, 1.0000009));
        assertThat(marks(pair.actual())).containsExactly(false, false);
    }

    @Test
    void aCellWithoutACounterpartIsMarked() {
        Values.Pair pair = Values.pair(List.of(List.of(1.0)), List.of(List.of(1.0, 0.0), List.of(5.0, 5.0)));
        assertThat(marks(pair.actual())).containsExactly(false, true, true, true);
        assertThat(pair.expected().shape()).isEqualTo("1 × 1");
        assertThat(pair.actual().shape()).isEqualTo("2 × 2");
    }

    @Test
    void notANumberDiffersFromEveryNumberAndNotFromItself() {
        assertThat(marks(Values.pair(List.of(0.5, "NaN"), List.of("NaN", "NaN")).actual()))
                .containsExactly(true, false);
    }

    @Test
    void roundingNeverHidesADifference() {
        Values.Pair pair = Values.pair(List.of(0.12345678), List.of(0.12345699));
        assertThat(texts(pair.expected())).containsExactly("0.12345678");
        assertThat(texts(pair.actual())).containsExactly("0.12345699");
    }

    @Test
    void numbersAreAsShortAsTheyMayBe() {
        assertThat(texts(Values.alone(List.of(1.0, -0.0, 2.5, 1.0 / 3, 1e20, 1e-12, 7))))
                .containsExactly("1", "0", "2.5", "0.333333", "1.0E20", "1E-12", "7");
    }

    @Test
    void aLargerArrayIsOneGridForEachMatrixWithItsPlace() {
        ValueView view = Values.alone(List.of(List.of(List.of(1.0)), List.of(List.of(2.0))));
        assertThat(view.grids()).extracting(ValueView.Grid::label).containsExactly("[0]", "[1]");
        assertThat(view.shape()).isEqualTo("2 × 1 × 1");
    }

    @Test
    void raggedRowsAreDrawnAsTheyAreAndHaveNoShape() {
        ValueView view = Values.alone(Arrays.asList(List.of(1.0, 2.0), List.of(3.0), null));
        assertThat(view.grids().get(0).rows()).hasSize(3);
        assertThat(view.shape()).isNull();
    }

    @Test
    void whatIsEmptyIsShownAsText() {
        assertThat(Values.alone(List.of()).text()).isEqualTo("[]");
        assertThat(Values.alone(List.of(List.of(), List.of())).text()).isEqualTo("[[], []]");
        assertThat(Values.alone(null).text()).isEqualTo("null");
    }

    @Test
    void aHostileSentenceIsMadeVisible() {
        assertThat(Values.alone("\u202Egnp.exe").text()).isEqualTo("[U+202E]gnp.exe");
        assertThat(VisibleText.named("a\u001B[31m\u0007\uD800 zero\u200Bwidth\ttab\n"))
                .isEqualTo("a[U+001B][31m[U+0007][U+D800] zero[U+200B]width\ttab\n");
        assertThat(Plain.shortened("𝒳".repeat(50), 10)).isEqualTo("𝒳".repeat(9) + "…");
    }

    private static List<Boolean> marks(ValueView view) {
        return cells(view).stream().map(ValueView.Cell::wrong).toList();
    }

    private static List<String> texts(ValueView view) {
        return cells(view).stream().map(ValueView.Cell::text).toList();
    }

    private static List<ValueView.Cell> cells(ValueView view) {
        return view.grids().stream()
                .flatMap(grid -> grid.rows().stream())
                .flatMap(row -> row.cells().stream())
                .toList();
    }
}
