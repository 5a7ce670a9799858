package stridelab.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static stridelab.exercises.GridAssertions.assertGrid;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Examples that you can see. Hidden tests grade you: passing these is not passing.
 *
 * <p>中文：可见的示例。成绩由隐藏测试决定，通过这些示例并不等于通过作业。
 */
@ExtendWith(NotStarted.class)
@KeyQuestion(
        method = "multiplyAdds",
        en = "Which size goes into the count, the input's or the output's?",
        zh = "计数时用的是输入的大小，还是输出的大小？")
@KeyQuestion(
        method = "stackMultiplyAdds",
        en = "How large is what the second layer gets, and how many channels does it have?",
        zh = "第二层得到的输入有多大、有几个通道？")
@KeyQuestion(
        method = "speedup",
        en = "Is it still the square of the stride where the last window does not fit?",
        zh = "最后一个窗口放不下时，还是步幅的平方倍吗？")
@KeyQuestion(method = "conv2d", en = "Which products does no output need?", zh = "哪些乘积是任何输出都用不到的？")
class StrideComputeTest {
    @Test
    void multiplyAddsOfTheNotebooksFirstLayer() {
        assertEquals(576, StrideCompute.multiplyAdds(8, 8, 1, 1, 3, 1, 1));
    }

    @Test
    void multiplyAddsWithStride2AreAQuarter() {
        assertEquals(144, StrideCompute.multiplyAdds(8, 8, 1, 1, 3, 1, 2));
    }

    @Test
    void multiplyAddsCountBothKindsOfChannels() {
        assertEquals(6912, StrideCompute.multiplyAdds(8, 8, 3, 16, 3, 1, 2));
    }

    @Test
    void multiplyAddsRefuseAKernelLargerThanThePaddedInput() {
        assertThrows(IllegalArgumentException.class, () -> StrideCompute.multiplyAdds(3, 3, 1, 1, 6, 1, 1));
    }

    @Test
    void stackMultiplyAddsFeedEachLayerWithTheOneBefore() {
        int[] channels = {1, 4, 2};
        int[] threes = {3, 3};
        int[] ones = {1, 1};
        assertEquals(576 + 1152, StrideCompute.stackMultiplyAdds(8, 8, channels, threes, ones, new int[] {2, 1}));
    }

    @Test
    void stackMultiplyAddsRefuseAMissingChannelCount() {
        int[] one = {1};
        assertThrows(IllegalArgumentException.class, () -> StrideCompute.stackMultiplyAdds(8, 8, one, one, one, one));
    }

    @Test
    void speedupOfStride2IsFourWhereNothingIsCutOff() {
        assertEquals(4, StrideCompute.speedup(8, 8, 3, 1, 2), 1e-9);
    }

    @Test
    void speedupOfStride2IsLessWhereTheEdgeCounts() {
        assertEquals(25.0 / 9, StrideCompute.speedup(7, 7, 3, 0, 2), 1e-9);
    }

    @Test
    void conv2dTakesItsProductsWithTheGivenMultiplication() {
        double[][] x = {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}};
        double[][] k = {{1, 0}, {0, 1}};
        assertGrid(new double[][] {{6}}, StrideCompute.conv2d(x, k, 2, (a, b) -> a * b));
    }

    @Test
    void conv2dTakesOnlyTheProductsThatItNeeds() {
        AtomicInteger products = new AtomicInteger();
        StrideCompute.conv2d(new double[5][5], new double[3][3], 2, (a, b) -> {
            products.incrementAndGet();
            return a * b;
        });
        assertEquals(2 * 2 * 3 * 3, products.get());
    }
}
