package stridelab.site.predict;

import java.util.List;
import stridelab.conv.Conv2d;

/** One value of a cross-correlation, from an image of 3 × 3 that counts its cells through and a kernel of 2 × 2. */
final class WindowSum implements Kind {
    @Override
    public List<Range> ranges() {
        return List.of(
                Range.of("first", -99, 99, 0, 4),
                Range.of("a", -99, 99, 0, 3),
                Range.of("b", -99, 99, 0, 3),
                Range.of("c", -99, 99, 0, 3),
                Range.of("d", -99, 99, 0, 3),
                Range.of("row", 0, 1, 0, 1),
                Range.of("column", 0, 1, 0, 1));
    }

    @Override
    public Question ask(Numbers numbers) {
        int first = numbers.of("first");
        double[][] x = {
            {first, first + 1, first + 2}, {first + 3, first + 4, first + 5}, {first + 6, first + 7, first + 8}
        };
        double[][] k = {{numbers.of("a"), numbers.of("b")}, {numbers.of("c"), numbers.of("d")}};
        double[][] turned = {{k[1][1], k[1][0]}, {k[0][1], k[0][0]}};
        int row = numbers.of("row");
        int column = numbers.of("column");
        double[][] y = Conv2d.unit().apply(x, k);
        StringBuilder terms = new StringBuilder();
        for (int i = 0; i < 4; i++) {
            terms.append(i == 0 ? "" : " + ")
                    .append(factor(x[row + i / 2][column + i % 2]))
                    .append(" · ")
                    .append(factor(k[i / 2][i % 2]));
        }
        return Question.of(y[row][column])
                .with("x", lines(x))
                .with("k", lines(k))
                .with("terms", terms)
                .with("sum", (long) y[row][column])
                .mistake("cross-correlation/kernel-flipped", Conv2d.unit().apply(x, turned)[row][column])
                .mistake("cross-correlation/height-width-swapped", y[column][row])
                .mistake("cross-correlation/window-averaged", y[row][column] / 4);
    }

    /** The grid's rows as lines, each number as wide as the widest. */
    private static String lines(double[][] grid) {
        int width = 0;
        for (double[] row : grid) {
            for (double cell : row) {
                width = Math.max(width, Long.toString((long) cell).length());
            }
        }
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < grid.length; i++) {
            for (int j = 0; j < grid[i].length; j++) {
                String number = Long.toString((long) grid[i][j]);
                lines.append(j > 0 ? "  " : i > 0 ? "\n" : "").append(" ".repeat(width - number.length()));
                lines.append(number);
            }
        }
        return lines.toString();
    }

    private static String factor(double number) {
        return number < 0 ? "(" + (long) number + ")" : Long.toString((long) number);
    }
}
