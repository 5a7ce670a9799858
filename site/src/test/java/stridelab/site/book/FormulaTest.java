package stridelab.site.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @Test
    void aFractionWithFloorBracketsGrowsThem() {
        assertThat(Formula.inline("\\lfloor \\frac{n}{2} \\rfloor"))
                .isEqualTo("<span lang=\"en\"><math><mrow><mo form=\"prefix\" stretchy=\"true\">⌊</mo>"
                        + "<mfrac><mrow><mi>n</mi></mrow><mrow><mn>2</mn></mrow></mfrac>"
                        + "<mo form=\"postfix\" stretchy=\"true\">⌋</mo></mrow></math></span>");
    }

    @Test
    void aSumHasItsLimitsBelowAndAbove() {
        assertThat(Formula.inline("\\sum_{i}^{n} x_i"))
                .contains("<munderover><mo>∑</mo>")
                .contains("<msub><mi>x</mi><mi>i</mi></msub>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\unknown", "{x", "x}", "\\name x"})
    void whatItDoesNotKnowIsRefused(String source) {
        assertThatThrownBy(() -> Formula.inline(source)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void punctuationStaysWithItsFormula() {
        assertThat(Markdown.toHtml("大小是 $n$。然后"))
                .isEqualTo(
                        "<p>大小是 <span class=\"together\"><span lang=\"en\"><math><mrow><mi>n</mi></mrow></math></span>。</span>然后</p>\n");
    }

    @Test
    void headingsHaveTheSameAnchorsInEveryLanguage() {
        assertThat(Markdown.toHtml("## One\n\n### Two")).contains("<h2 id=\"s1\">", "<h3 id=\"s2\">");
    }

    @Test
    void aFigureSaysWhatItShows() {
        assertThat(Markdown.toHtml("```figure row n=8 k=3 stride=2\nA \"row\" of eight.\nThe *caption*.\n```"))
                .contains("role=\"img\" aria-label=\"A &quot;row&quot; of eight.\"", "<em>caption</em>", "unread");
    }

    @Test
    void anUnknownFigureIsRefused() {
        assertThatThrownBy(() -> Markdown.toHtml("```figure nonsense n=8\nalt\ncaption\n```"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("nonsense");
    }
}
