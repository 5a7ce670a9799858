package stridelab.site.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What the lesson works out by hand: both sides of every equation between numbers have the same value. */
class LessonArithmeticTest {
    private static final Path RESOURCES = Path.of("src/main/resources/stridelab/site");
    private static final Pattern FORMULA = Pattern.compile("(?s)\\$([^$]+)\\$|```math\\n(.*?)```");
    private static final Pattern SIDE = Pattern.compile("(\\\\approx|=|^)([^=]*?)(?=\\\\approx|=|$)", Pattern.DOTALL);

    @ParameterizedTest
    @MethodSource("pages")
    void bothSidesOfAnEquationAreEqual(Path page) throws IOException {
        for (String formula : formulas(page)) {
            check(formula);
        }
    }

    @Test
    void theLessonHasManyEquationsToCheck() throws IOException {
        long equations = 0;
        for (Path page : pages()) {
            equations += formulas(page).stream()
                    .mapToInt(LessonArithmeticTest::check)
                    .sum();
        }
        assertThat(equations).isGreaterThan(100);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "8 - 3 + 2 \\cdot 1 + 1; 8",
                "\\lfloor 9/4 \\rfloor + \\lceil 9/4 \\rceil; 5",
                "\\frac{200^2}{240^2} - (1 - 11/36); 0",
                "2^{10} \\cdot 1\\,000; 1024000",
                "\\sqrt{0.09}; 0.3"
            })
    void aFormulaOfNumbersHasItsValue(String formula, double value) {
        assertThat(Arithmetic.valueOf(formula)).hasValueCloseTo(value, within(1e-12));
    }

    /** How many neighbouring sides of the formula are numbers; each such pair is compared. */
    private static int check(String formula) {
        int compared = 0;
        String before = null;
        Matcher sides = SIDE.matcher(formula);
        while (sides.find()) {
            String side = sides.group(2);
            OptionalDouble value = Arithmetic.valueOf(side);
            if (before != null
                    && value.isPresent()
                    && Arithmetic.valueOf(before).isPresent()) {
                double tolerance = sides.group(1).equals("=") ? 1e-9 : halfOfTheLastDigit(side);
                assertThat(Arithmetic.valueOf(before).getAsDouble())
                        .as(formula)
                        .isCloseTo(value.getAsDouble(), within(tolerance));
                compared++;
            }
            before = side;
        }
        return compared;
    }

    private static double halfOfTheLastDigit(String number) {
        String digits = number.replace("\\,", "").strip();
        int point = digits.indexOf('.');
        return 0.5 * Math.pow(10, point < 0 ? 0 : point + 1 - digits.length()) + 1e-12;
    }

    private static List<String> formulas(Path page) throws IOException {
        List<String> formulas = new ArrayList<>();
        Matcher matcher = FORMULA.matcher(Files.readString(page));
        while (matcher.find()) {
            formulas.add(matcher.group(1) == null ? matcher.group(2) : matcher.group(1));
        }
        return formulas;
    }

    static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .filter(file -> file.getFileName().toString().startsWith("lesson.")
                            || file.getParent().endsWith("topics"))
                    .sorted()
                    .toList();
        }
    }
}
