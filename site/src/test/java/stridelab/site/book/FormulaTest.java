package stridelab.site.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    @Test
    void aFractionWithFloorBracketsGrowsThem() {
        assertThat(Formula.inline("\\lfloor \\frac{n}{2} \\rfloor"))
                .isEqualTo("<span lang=\"en\"><math><mrow><mrow><mo stretchy=\"true\" form=\"prefix\">⌊</mo>"
                        + "<mfrac><mrow><mi>n</mi></mrow><mrow><mn>2</mn></mrow></mfrac>"
                        + "<mo stretchy=\"true\" form=\"postfix\">⌋</mo></mrow></mrow></math></span>");
    }

    @Test
    void aSumHasItsLimitsBelowAndAbove() {
        assertThat(Formula.inline("\\sum_{i}^{n} x_i"))
                .contains("<munderover><mo>∑</mo>")
                .contains("<msub><mi>x</mi><mi>i</mi></msub>");
    }

    @Test
    void aBracketGrowsWithNothingButWhatIsBetween() {
        assertThat(Formula.inline("\\sum_{i} (a)"))
                .endsWith("</munder><mrow><mo stretchy=\"false\" form=\"prefix\">(</mo><mi>a</mi>"
                        + "<mo stretchy=\"false\" form=\"postfix\">)</mo></mrow></mrow></math></span>");
    }

    @Test
    void aMatrixHasItsCellsInRowsAndColumns() {
        assertThat(Formula.inline("\\matrix{0, 10; -2, 3}"))
                .contains("<mtr><mtd><mrow><mn>0</mn></mrow></mtd><mtd><mrow><mn>10</mn></mrow></mtd></mtr>")
                .contains("<mtr><mtd><mrow><mo>−</mo><mn>2</mn></mrow></mtd>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\unknown", "{x", "x}", "\\name x", "(x", "{(x}"})
    void whatItDoesNotKnowIsRefused(String source) {
        assertThatThrownBy(() -> Formula.inline(source)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void itsFontHasEveryCharacterThatAFormulaHas() throws IOException {
        BitSet inFont = new BitSet();
        for (String line : Files.readAllLines(Path.of("src/main/font/math-characters.txt"))) {
            Matcher range =
                    Pattern.compile("^U\\+(\\p{XDigit}+)(?:-(\\p{XDigit}+))?").matcher(line);
            if (range.find()) {
                int from = Integer.parseInt(range.group(1), 16);
                inFont.set(from, 1 + (range.group(2) == null ? from : Integer.parseInt(range.group(2), 16)));
            }
        }
        Set<String> missing = new TreeSet<>();
        try (Stream<Path> files = Files.walk(Path.of("target/classes/stridelab/site/pages"))) {
            for (Path page :
                    files.filter(file -> file.toString().endsWith(".html")).toList()) {
                Matcher formula = Pattern.compile("(?s)<math.*?</math>").matcher(Files.readString(page));
                while (formula.find()) {
                    String text = formula.group().replaceAll("<[^>]*>", "").replace("&lt;", "<");
                    text.codePoints()
                            .filter(c -> !inFont.get(c))
                            .forEach(c -> missing.add(Character.toString(c) + " in " + page));
                }
            }
        }
        assertThat(missing).isEmpty();
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
