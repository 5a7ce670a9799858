package stridelab.conv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class PaddingModeTest {
    private static final double[] ABCD = {1, 2, 3, 4};

    @Example
    void theFiveModesOfOneSignal() {
        assertThat(PaddingMode.ZEROS.pad(ABCD, 3, 3)).containsExactly(0, 0, 0, 1, 2, 3, 4, 0, 0, 0);
        assertThat(PaddingMode.REFLECT.pad(ABCD, 3, 3)).containsExactly(4, 3, 2, 1, 2, 3, 4, 3, 2, 1);
        assertThat(PaddingMode.REPLICATE.pad(ABCD, 3, 3)).containsExactly(1, 1, 1, 1, 2, 3, 4, 4, 4, 4);
        assertThat(PaddingMode.CIRCULAR.pad(ABCD, 3, 3)).containsExactly(2, 3, 4, 1, 2, 3, 4, 1, 2, 3);
        assertThat(PaddingMode.SYMMETRIC.pad(ABCD, 3, 3)).containsExactly(3, 2, 1, 1, 2, 3, 4, 4, 3, 2);
    }

    /** The values that NumPy 2.4 prints for np.pad([1, 2, 3], (7, 6), mode). */
    @Example
    void paddingLargerThanTheSignalKeepsBouncingAsNumPyDoes() {
        double[] abc = {1, 2, 3};
        assertThat(PaddingMode.REFLECT.pad(abc, 7, 6)).containsExactly(2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2, 1, 2, 3, 2, 1);
        assertThat(PaddingMode.SYMMETRIC.pad(abc, 7, 6))
                .containsExactly(1, 1, 2, 3, 3, 2, 1, 1, 2, 3, 3, 2, 1, 1, 2, 3);
        assertThat(PaddingMode.CIRCULAR.pad(abc, 7, 6)).containsExactly(3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3, 1, 2, 3);
        assertThat(PaddingMode.REFLECT.pad(new double[] {5}, 2, 2)).containsExactly(5, 5, 5, 5, 5);
    }

    /** Compares a mirror with a walk, step by step, that turns round at the border. */
    @Property
    void theMirrorsAreWalksThatTurnRound(
            @ForAll @IntRange(min = -200, max = 200) int i, @ForAll @IntRange(min = 1, max = 9) int n) {
        assertThat(PaddingMode.REFLECT.index(i, n)).isEqualTo(walk(i, n, false));
        assertThat(PaddingMode.SYMMETRIC.index(i, n)).isEqualTo(walk(i, n, true));
    }

    private static int walk(int i, int n, boolean stayAtTheBorder) {
        int position = 0;
        int direction = 1;
        // The mirrors are even: REFLECT about 0, SYMMETRIC about −1/2.
        int steps = i >= 0 ? i : stayAtTheBorder ? -1 - i : -i;
        for (int step = 0; step < steps; step++) {
            if (n == 1) {
                return 0;
            }
            int next = position + direction;
            if (next >= 0 && next < n) {
                position = next;
            } else {
                direction = -direction;
                position = stayAtTheBorder ? position : position + direction;
            }
        }
        return position;
    }

    @Property
    void anyIntHasAPlaceInside(
            @ForAll PaddingMode mode, @ForAll int i, @ForAll @IntRange(min = 1, max = Integer.MAX_VALUE) int n) {
        int index = mode.index(i, n);
        if (mode == PaddingMode.ZEROS && (i < 0 || i >= n)) {
            assertThat(index).isEqualTo(PaddingMode.NOTHING);
        } else {
            assertThat(index).isBetween(0, n - 1);
        }
        if (i >= 0 && i < n) {
            assertThat(index).isEqualTo(i);
        }
    }

    @Property
    void croppingUndoesPadding(
            @ForAll PaddingMode mode,
            @ForAll @IntRange(min = 1, max = 6) int rows,
            @ForAll @IntRange(min = 1, max = 6) int columns,
            @ForAll @IntRange(max = 15) int top,
            @ForAll @IntRange(max = 15) int bottom,
            @ForAll @IntRange(max = 15) int left,
            @ForAll @IntRange(max = 15) int right) {
        double[][] x =
                Cases.random(new Shape(1, 1, rows, columns), 7, Cases.WHOLE).plane(0, 0);
        double[][] padded = mode.pad(x, top, bottom, left, right);
        assertThat(padded).hasDimensions(top + rows + bottom, left + columns + right);
        for (int row = 0; row < rows; row++) {
            assertThat(Arrays.copyOfRange(padded[top + row], left, left + columns))
                    .containsExactly(x[row]);
        }
    }

    @Property
    void rowsAndColumnsArePaddedOneAfterTheOther(
            @ForAll PaddingMode mode, @ForAll @IntRange(max = 12) int pad, @ForAll @IntRange(max = 12) int other) {
        double[][] x = Cases.random(new Shape(1, 1, 3, 4), 3, Cases.WHOLE).plane(0, 0);
        double[][] rowsFirst = mode.pad(mode.pad(x, pad, other, 0, 0), 0, 0, other, pad);
        assertThat(mode.pad(x, pad, other, other, pad)).isDeepEqualTo(rowsFirst);
    }

    @Example
    void theResultSharesNothingWithTheInput() {
        double[][] x = {{1, 2}, {3, 4}};
        double[][] padded = PaddingMode.REFLECT.pad(x, 0, 0, 0, 0);
        padded[0][0] = 9;
        assertThat(x).isDeepEqualTo(new double[][] {{1, 2}, {3, 4}});
        double[] signal = {1, 2};
        assertThat(PaddingMode.ZEROS.pad(signal, 0, 0)).isNotSameAs(signal);
    }

    @Example
    void badPaddingIsRefusedByName() {
        double[][] x = {{1}};
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaddingMode.REFLECT.pad(x, -1, 0, 0, 0))
                .withMessage("top must be at least 0, but is -1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaddingMode.REFLECT.pad(x, 0, 0, 0, -2))
                .withMessage("right must be at least 0, but is -2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaddingMode.REFLECT.pad(x, Integer.MAX_VALUE, 0, 0, 0))
                .withMessage("the padded height must be at most 2147483647, but would be 2147483648");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaddingMode.REFLECT.pad(x, 50_000, 0, 50_000, 0))
                .withMessage("n · channels · height · width must be at most 2147483647, but would be 2500100001");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaddingMode.REFLECT.index(0, 0))
                .withMessage("n must be at least 1, but is 0");
    }
}
