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
@KeyQuestion(
        method = "reflectIndex",
        en = "What does your code say of index −1 and of index n, and after how many places does the pattern repeat?",
        zh = "你的代码对下标 −1 和下标 n 给出什么？这个规律每隔多少个位置重复一次？")
@KeyQuestion(
        method = "reflect",
        en = "Which value stands next to the border, on its outside: the border's own or its neighbour's?",
        zh = "紧挨在边界外侧的是哪个值：边界自己的，还是它旁边那个的？")
@KeyQuestion(
        method = "symmetric",
        en = "Where does the mirror stand, on the border's value or just outside of it?",
        zh = "镜子放在哪里：放在边界的值上，还是紧挨在它外侧？")
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
