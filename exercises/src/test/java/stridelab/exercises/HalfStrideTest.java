package stridelab.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static stridelab.exercises.GridAssertions.assertGrid;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Examples that you can see. Hidden tests grade you: passing these is not passing.
 *
 * <p>中文：可见的示例。成绩由隐藏测试决定，通过这些示例并不等于通过作业。
 */
@ExtendWith(NotStarted.class)
@KeyQuestion(
        method = "outputSize",
        en = "Where does the part that the last input value adds begin, and where does it end?",
        zh = "最后一个输入值所贡献的那一块，从哪里开始，到哪里结束？")
@KeyQuestion(
        method = "insertZeros",
        en = "How many cells are there between the first value and the last?",
        zh = "第一个值和最后一个值之间有多少格？")
@KeyQuestion(
        method = "transposedConv2d",
        en = "Which is easier to write, collecting for each output or handing out from each input?",
        zh = "哪种更好写：为每个输出收集，还是从每个输入分发？")
@KeyQuestion(
        method = "bilinearKernel",
        en = "Where is the middle of a kernel of 4? And of 5?",
        zh = "大小为 4 的卷积核，中心在哪里？大小为 5 的呢？")
@KeyQuestion(
        method = "upsample",
        en = "How large is the result without padding, and how much of it has to go on each side?",
        zh = "不填充时结果有多大？每一侧要去掉多少？")
class HalfStrideTest {
    private static final double[][] X = {{0, 1}, {2, 3}};

    @Test
    void outputSizeDoubles() {
        assertEquals(8, HalfStride.outputSize(4, 4, 1, 2, 0));
        assertEquals(8, HalfStride.outputSize(4, 3, 1, 2, 1));
    }

    @Test
    void outputSizeRefusesAnOutputPaddingAsLargeAsTheStride() {
        assertThrows(IllegalArgumentException.class, () -> HalfStride.outputSize(4, 3, 1, 2, 2));
    }

    @Test
    void insertZerosBetweenNeighboursOnly() {
        assertGrid(
                new double[][] {{1, 0, 2}, {0, 0, 0}, {3, 0, 4}},
                HalfStride.insertZeros(new double[][] {{1, 2}, {3, 4}}, 2));
    }

    @Test
    void insertZerosRefusesAFactorOf0() {
        assertThrows(IllegalArgumentException.class, () -> HalfStride.insertZeros(X, 0));
    }

    @Test
    void transposedConv2dAtStride1() {
        assertGrid(new double[][] {{0, 0, 1}, {0, 4, 6}, {4, 12, 9}}, HalfStride.transposedConv2d(X, X, 0, 1));
    }

    @Test
    void transposedConv2dAtStride2() {
        assertGrid(
                new double[][] {{0, 0, 0, 1}, {0, 0, 2, 3}, {0, 2, 0, 3}, {4, 6, 6, 9}},
                HalfStride.transposedConv2d(X, X, 0, 2));
    }

    @Test
    void transposedConv2dWithPaddingIsSmaller() {
        assertGrid(new double[][] {{4}}, HalfStride.transposedConv2d(X, X, 1, 1));
    }

    @Test
    void transposedConv2dRefusesAnEmptyOutput() {
        assertThrows(IllegalArgumentException.class, () -> HalfStride.transposedConv2d(X, X, 2, 2));
    }

    @Test
    void bilinearKernelOfAnOddFactorHasAMiddle() {
        assertGrid(
                new double[][] {
                    {1 / 9.0, 2 / 9.0, 3 / 9.0, 2 / 9.0, 1 / 9.0},
                    {2 / 9.0, 4 / 9.0, 6 / 9.0, 4 / 9.0, 2 / 9.0},
                    {3 / 9.0, 6 / 9.0, 9 / 9.0, 6 / 9.0, 3 / 9.0},
                    {2 / 9.0, 4 / 9.0, 6 / 9.0, 4 / 9.0, 2 / 9.0},
                    {1 / 9.0, 2 / 9.0, 3 / 9.0, 2 / 9.0, 1 / 9.0}
                },
                HalfStride.bilinearKernel(3));
    }

    @Test
    void bilinearKernelOfAnEvenFactorHasItsMiddleBetweenTwoCells() {
        assertGrid(
                new double[][] {
                    {1 / 16.0, 3 / 16.0, 3 / 16.0, 1 / 16.0},
                    {3 / 16.0, 9 / 16.0, 9 / 16.0, 3 / 16.0},
                    {3 / 16.0, 9 / 16.0, 9 / 16.0, 3 / 16.0},
                    {1 / 16.0, 3 / 16.0, 3 / 16.0, 1 / 16.0}
                },
                HalfStride.bilinearKernel(2));
    }

    @Test
    void upsampleDoublesTheSizeAndDoesNotHalveIt() {
        assertGrid(
                new double[][] {{9, 15, 21, 18}, {9, 15, 21, 18}}, HalfStride.upsample(new double[][] {{16, 32}}, 2));
    }
}
