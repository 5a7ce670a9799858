package stridelab.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Examples that you can see. Hidden tests grade you: passing these is not passing.
 *
 * <p>中文：可见的示例。成绩由隐藏测试决定，通过这些示例并不等于通过作业。
 */
@ExtendWith(NotStarted.class)
@KeyQuestion(
        method = "receptiveField",
        en = "Does the stride of the last layer change what one of its values sees?",
        zh = "最后一层的步幅，会改变它的一个值所看到的范围吗？")
@KeyQuestion(
        method = "jump",
        en = "How many inputs does one step of the last layer pass over?",
        zh = "最后一层走一步，在输入上跨过多少个位置？")
@KeyQuestion(
        method = "overlap",
        en = "What is the overlap when the stride is larger than the kernel?",
        zh = "步幅比卷积核还大时，重叠是多少？")
@KeyQuestion(
        method = "neighbourCorrelation",
        en = "Which inputs occur in both of two neighbouring outputs, and with which weights?",
        zh = "相邻的两个输出里都有哪些输入？各自的权重是什么？")
class StrideStatisticsTest {
    @Test
    void receptiveFieldOfOneLayerIsItsKernel() {
        assertEquals(3, StrideStatistics.receptiveField(new int[] {3}, new int[] {2}));
    }

    @Test
    void receptiveFieldOfTwoLayers() {
        assertEquals(5, StrideStatistics.receptiveField(new int[] {3, 3}, new int[] {1, 1}));
        assertEquals(7, StrideStatistics.receptiveField(new int[] {3, 3}, new int[] {2, 1}));
    }

    @Test
    void receptiveFieldRefusesAMissingStride() {
        assertThrows(
                IllegalArgumentException.class, () -> StrideStatistics.receptiveField(new int[] {3, 3}, new int[] {1}));
    }

    @Test
    void jumpOfTwoLayers() {
        assertEquals(6, StrideStatistics.jump(new int[] {2, 3}));
    }

    @Test
    void jumpRefusesNoLayers() {
        assertThrows(IllegalArgumentException.class, () -> StrideStatistics.jump(new int[0]));
    }

    @Test
    void overlapShrinksWithTheStride() {
        assertEquals(2.0 / 3, StrideStatistics.overlap(3, 1), 1e-9);
        assertEquals(1.0 / 3, StrideStatistics.overlap(3, 2), 1e-9);
    }

    @Test
    void overlapRefusesAStrideOf0() {
        assertThrows(IllegalArgumentException.class, () -> StrideStatistics.overlap(3, 0));
    }

    @Test
    void neighbourCorrelationOfAFlatKernel() {
        assertEquals(2.0 / 3, StrideStatistics.neighbourCorrelation(new double[] {1, 1, 1}, 1), 1e-9);
    }

    @Test
    void neighbourCorrelationOfAnotherKernel() {
        assertEquals(3.0 / 14, StrideStatistics.neighbourCorrelation(new double[] {1, 2, 3}, 2), 1e-9);
    }

    @Test
    void neighbourCorrelationRefusesAKernelOfZeros() {
        assertThrows(
                IllegalArgumentException.class, () -> StrideStatistics.neighbourCorrelation(new double[] {0, 0}, 1));
    }
}
