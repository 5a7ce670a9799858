package stridelab.exercises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static stridelab.exercises.GridAssertions.assertGrid;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Examples that you can see. Hidden tests grade you: passing these is not passing.
 *
 * <p>中文：可见的示例。成绩由隐藏测试决定，通过这些示例并不等于通过作业。
 */
@ExtendWith(NotStarted.class)
class MirrorPaddingTest {
    @Test
    void reflectIndexGoesToAndFro() {
        assertArrayEquals(
                new int[] {2, 3, 2, 1, 0, 1, 2, 3, 2, 1, 0, 1},
                IntStream.rangeClosed(-4, 7)
                        .map(i -> MirrorPadding.reflectIndex(i, 4))
                        .toArray());
    }

    @Test
    void reflectIndexOfASinglePositionIs0() {
        assertEquals(0, MirrorPadding.reflectIndex(-7, 1));
    }

    @Test
    void reflectIndexRefusesASizeOf0() {
        assertThrows(IllegalArgumentException.class, () -> MirrorPadding.reflectIndex(0, 0));
    }

    @Test
    void reflectDoesNotRepeatTheBorder() {
        assertGrid(
                new double[][] {{3, 2, 1, 2, 3, 2, 1}}, MirrorPadding.reflect(new double[][] {{1, 2, 3}}, 0, 0, 2, 2));
    }

    @Test
    void reflectPadsEachSideByItsOwnAmount() {
        assertGrid(
                new double[][] {{3, 4, 3}, {1, 2, 1}, {3, 4, 3}},
                MirrorPadding.reflect(new double[][] {{1, 2}, {3, 4}}, 1, 0, 0, 1));
    }

    @Test
    void reflectKeepsBouncing() {
        assertGrid(
                new double[][] {{1, 2, 3, 2, 1, 2, 3}}, MirrorPadding.reflect(new double[][] {{1, 2, 3}}, 0, 0, 4, 0));
    }

    @Test
    void reflectRefusesNegativePadding() {
        assertThrows(IllegalArgumentException.class, () -> MirrorPadding.reflect(new double[][] {{1, 2}}, 0, 0, -1, 0));
    }

    @Test
    void symmetricRepeatsTheBorder() {
        assertGrid(
                new double[][] {{2, 1, 1, 2, 3, 3, 2}},
                MirrorPadding.symmetric(new double[][] {{1, 2, 3}}, 0, 0, 2, 2));
    }

    @Test
    void symmetricPadsAboveAndBelow() {
        assertGrid(
                new double[][] {{1, 2}, {1, 2}, {3, 4}, {3, 4}, {1, 2}},
                MirrorPadding.symmetric(new double[][] {{1, 2}, {3, 4}}, 1, 2, 0, 0));
    }
}
