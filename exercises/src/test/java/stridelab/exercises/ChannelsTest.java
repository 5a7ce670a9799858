package stridelab.exercises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static stridelab.exercises.GridAssertions.assertChannels;
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
        method = "corr2dMultiIn",
        en = "Which exercise that you have finished does all the sliding?",
        zh = "哪道已经做完的练习就能完成全部的滑动？")
@KeyQuestion(
        method = "corr2dMultiInOut",
        en = "What is the same for each output channel, and what is not?",
        zh = "对每个输出通道来说，什么相同，什么不同？")
@KeyQuestion(
        method = "lazyWeightShape",
        en = "Which of the four numbers does the layer know before it sees an input?",
        zh = "这四个数里，哪些在看到输入之前就已确定？")
class ChannelsTest {
    private static final double[][][] X = {{{0, 1, 2}, {3, 4, 5}, {6, 7, 8}}, {{1, 2, 3}, {4, 5, 6}, {7, 8, 9}}};
    private static final double[][][] K = {{{0, 1}, {2, 3}}, {{1, 2}, {3, 4}}};

    @Test
    void corr2dMultiInOfTheNotebook() {
        assertGrid(new double[][] {{56, 72}, {104, 120}}, Channels.corr2dMultiIn(X, K));
    }

    @Test
    void corr2dMultiInRefusesAnotherNumberOfChannels() {
        assertThrows(
                IllegalArgumentException.class, () -> Channels.corr2dMultiIn(X, new double[][][] {{{0, 1}, {2, 3}}}));
    }

    @Test
    void corr2dMultiInOutOfTheNotebook() {
        double[][][] kPlus1 = {{{1, 2}, {3, 4}}, {{2, 3}, {4, 5}}};
        double[][][] kPlus2 = {{{2, 3}, {4, 5}}, {{3, 4}, {5, 6}}};
        assertChannels(
                new double[][][] {{{56, 72}, {104, 120}}, {{76, 100}, {148, 172}}, {{96, 128}, {192, 224}}},
                Channels.corr2dMultiInOut(X, new double[][][][] {K, kPlus1, kPlus2}));
    }

    @Test
    void lazyWeightShapeTakesTheChannelsFromTheInput() {
        assertArrayEquals(new int[] {64, 3, 7, 7}, Channels.lazyWeightShape(new int[] {3, 224, 224}, 64, 7, 7));
    }

    @Test
    void lazyWeightShapeRefusesAShapeWithoutChannels() {
        assertThrows(IllegalArgumentException.class, () -> Channels.lazyWeightShape(new int[] {224, 224}, 64, 7, 7));
    }
}
