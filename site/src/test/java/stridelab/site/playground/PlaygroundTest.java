package stridelab.site.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaygroundTest {
    static List<ExampleSetting> settings() {
        return ExampleSetting.random(60).stream()
                .filter(PlaygroundTest::hasOutput)
                .toList();
    }

    @Test
    void mostRandomSettingsHaveAnOutput() {
        assertThat(settings()).hasSizeBetween(30, 59);
    }

    @ParameterizedTest
    @MethodSource("settings")
    void anOutputIsTheSumOfTheProductsThatAreShown(ExampleSetting setting) {
        double[][] ground = Playground.ground(setting);
        double[][] output = Playground.output(setting);
        for (int row = 0; row < output.length; row++) {
            for (int column = 0; column < output[row].length; column++) {
                double sum = 0;
                for (int[] tap : Playground.taps(setting, row, column)) {
                    sum += ground[tap[0]][tap[1]] * setting.k()[tap[2]][tap[3]];
                }
                assertThat(sum).isCloseTo(output[row][column], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aTransposedOutputIsTheSumUnderTheTurnedKernelOnTheInsertedZeros(ExampleSetting setting) {
        if (!setting.transposed()) {
            return;
        }
        double[][] spread = Playground.spread(setting);
        double[][] output = Playground.output(setting);
        for (int row = 0; row < output.length; row++) {
            for (int column = 0; column < output[row].length; column++) {
                double sum = 0;
                for (int[] cell : Playground.cover(setting, row, column)) {
                    sum += spread[cell[0]][cell[1]] * setting.k()[cell[2]][cell[3]];
                }
                assertThat(sum).isCloseTo(output[row][column], within(1e-9));
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void aPoolIsTheLargestOrTheMeanOfTheCellsThatAreShown(ExampleSetting setting) {
        if (setting.transposed()) {
            return;
        }
        for (boolean largest : new boolean[] {true, false}) {
            double[][] ground = Playground.poolingGround(setting, largest);
            double[][] output = Playground.pooled(setting, largest);
            assertThat(output).hasDimensions(Playground.sizes(setting, 0)[3], Playground.sizes(setting, 1)[3]);
            for (int row = 0; row < output.length; row++) {
                for (int column = 0; column < output[row].length; column++) {
                    DoubleStream cells = Arrays.stream(Playground.taps(setting, row, column))
                            .mapToDouble(tap -> ground[tap[0]][tap[1]]);
                    double expected = largest
                            ? cells.max().orElseThrow()
                            : cells.average().orElseThrow();
                    if (expected == Double.NEGATIVE_INFINITY) {
                        assertThat(output[row][column]).isEqualTo(expected);
                    } else {
                        assertThat(output[row][column]).isCloseTo(expected, within(1e-9));
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("settings")
    void whatIsSaidToBeReadAsOftenIsMetByAsManyWindows(ExampleSetting setting) {
        if (setting.transposed()) {
            return;
        }
        int[] rows = new int[Playground.ground(setting).length];
        int[] columns = new int[Playground.ground(setting)[0].length];
        int height = Playground.sizes(setting, 0)[3];
        int width = Playground.sizes(setting, 1)[3];
        IntStream.range(0, height).forEach(row -> count(Playground.taps(setting, row, 0), 0, rows));
        IntStream.range(0, width).forEach(column -> count(Playground.taps(setting, 0, column), 1, columns));
        assertThat(Playground.reads(setting, 0)).isEqualTo(rows);
        assertThat(Playground.reads(setting, 1)).isEqualTo(columns);
    }

    @Test
    void theNotebooksExampleLeavesRowsAndColumnsUnread() {
        ExampleSetting notebook = new ExampleSetting(
                new double[8][8],
                new double[3][5],
                false,
                "ZEROS",
                new int[] {0, 0, 1, 1},
                new int[] {3, 4},
                new int[2],
                new int[] {1, 1});
        assertThat(Playground.sizes(notebook, 0)).containsExactly(8, 0, 3, 2);
        assertThat(Playground.sizes(notebook, 1)).containsExactly(8, 2, 5, 2);
        assertThat(Playground.reads(notebook, 0)).containsExactly(1, 1, 1, 1, 1, 1, 0, 0);
        assertThat(Playground.reads(notebook, 1)).containsExactly(1, 1, 1, 1, 2, 1, 1, 1, 1, 0);
    }

    /** Each row or column once for each window, however many taps of the window lie in it. */
    private static void count(int[][] taps, int axis, int[] counts) {
        Arrays.stream(taps).mapToInt(tap -> tap[axis]).distinct().forEach(place -> counts[place]++);
    }

    private static boolean hasOutput(ExampleSetting setting) {
        return Playground.sizes(setting, 0)[3] > 0 && Playground.sizes(setting, 1)[3] > 0;
    }
}
