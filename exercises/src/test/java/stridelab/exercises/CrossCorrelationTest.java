package stridelab.exercises;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static stridelab.exercises.GridAssertions.assertGrid;
import static stridelab.exercises.GridAssertions.assertSize;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Examples that you can see. Hidden tests grade you: passing these is not passing.
 *
 * <p>中文：可见的示例。成绩由隐藏测试决定，通过这些示例并不等于通过作业。
 */
@ExtendWith(NotStarted.class)
@KeyQuestion(
        method = "corr2d",
        en = "How many places are there for a kernel of 3 in a row of 8?",
        zh = "长为 8 的一行里，大小为 3 的卷积核有几个位置可放？")
@KeyQuestion(
        method = "conv2d",
        en = "At which row of the padded image does output row i begin?",
        zh = "输出的第 i 行，从填充后图像的第几行开始？")
class CrossCorrelationTest {
    private static final double[][] X = {{0, 1, 2}, {3, 4, 5}, {6, 7, 8}};
    private static final double[][] K = {{0, 1}, {2, 3}};
    private static final double[][] ONES = {{1, 1, 1}, {1, 1, 1}, {1, 1, 1}};

    @Test
    void corr2dOfTheNotebook() {
        assertGrid(new double[][] {{19, 25}, {37, 43}}, CrossCorrelation.corr2d(X, K));
    }

    @Test
    void corr2dFindsTheEdgesOfTheNotebook() {
        double[][] image = {{1, 1, 0, 0, 0, 0, 1, 1}, {1, 1, 0, 0, 0, 0, 1, 1}};
        assertGrid(
                new double[][] {{0, 1, 0, 0, 0, -1, 0}, {0, 1, 0, 0, 0, -1, 0}},
                CrossCorrelation.corr2d(image, new double[][] {{1, -1}}));
    }

    @Test
    void corr2dRefusesAKernelLargerThanTheInput() {
        assertThrows(IllegalArgumentException.class, () -> CrossCorrelation.corr2d(K, X));
    }

    @Test
    void corr2dRefusesRaggedRows() {
        assertThrows(IllegalArgumentException.class, () -> CrossCorrelation.corr2d(new double[][] {{1, 2}, {3}}, K));
    }

    @Test
    void conv2dWithKernel3AndPadding1Keeps8By8() {
        assertSize(8, 8, CrossCorrelation.conv2d(new double[8][8], ONES, 1, 1, 1, 1));
    }

    @Test
    void conv2dWithKernel5By3AndPadding2And1Keeps8By8() {
        assertSize(8, 8, CrossCorrelation.conv2d(new double[8][8], new double[5][3], 2, 1, 1, 1));
    }

    @Test
    void conv2dWithStride2Halves8By8() {
        assertSize(4, 4, CrossCorrelation.conv2d(new double[8][8], ONES, 1, 1, 2, 2));
    }

    @Test
    void conv2dWithStride3And4Leaves2By2() {
        assertSize(2, 2, CrossCorrelation.conv2d(new double[8][8], new double[3][5], 0, 1, 3, 4));
    }

    @Test
    void conv2dPadsOnEachSide() {
        double[][] x = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        assertGrid(new double[][] {{12, 16}, {24, 28}}, CrossCorrelation.conv2d(x, ONES, 1, 1, 2, 2));
    }

    @Test
    void conv2dKeepsHeightAndWidthApart() {
        // One column of zeros on each side: 0 1 2 3 0. A stride of 2 leaves the last of the five columns unread.
        double[][] x = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        assertGrid(
                new double[][] {{1, 5}, {4, 11}, {7, 17}},
                CrossCorrelation.conv2d(x, new double[][] {{1, 1}}, 0, 1, 1, 2));
    }

    @Test
    void conv2dRefusesAStrideOf0() {
        assertThrows(IllegalArgumentException.class, () -> CrossCorrelation.conv2d(X, K, 0, 0, 0, 1));
    }
}
