package stridelab.exercises;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static stridelab.exercises.GridAssertions.assertSignal;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Examples that you can see. Hidden tests grade you: passing these is not passing.
 *
 * <p>中文：可见的示例。成绩由隐藏测试决定，通过这些示例并不等于通过作业。
 */
@ExtendWith(NotStarted.class)
@KeyQuestion(
        method = "conv1d",
        en = "At which sample does output i begin, and how many outputs fit?",
        zh = "第 i 个输出从第几个样本开始？一共放得下几个输出？")
@KeyQuestion(
        method = "outputRate",
        en = "How many samples of each second are left when only every stride-th is kept?",
        zh = "每 stride 个样本只留一个，每秒还剩几个？")
@KeyQuestion(
        method = "aliasFrequency",
        en = "With which rate do you fold, the old one or the new one?",
        zh = "折叠时用旧的采样率，还是新的？")
@KeyQuestion(
        method = "movingAverageDecimate",
        en = "With which kernel have you written this already?",
        zh = "换上哪个卷积核，这就是你已经写过的东西？")
class AudioStrideTest {
    @Test
    void conv1dWithoutAStride() {
        assertSignal(new double[] {21, 32, 43}, AudioStride.conv1d(new double[] {1, 2, 3, 4}, new double[] {1, 10}, 1));
    }

    @Test
    void conv1dWithAStrideDoesNotReachTheLastSample() {
        assertSignal(new double[] {21, 43}, AudioStride.conv1d(new double[] {1, 2, 3, 4, 5}, new double[] {1, 10}, 2));
    }

    @Test
    void conv1dRefusesAnEmptyKernel() {
        assertThrows(IllegalArgumentException.class, () -> AudioStride.conv1d(new double[] {1, 2}, new double[0], 1));
    }

    @Test
    void outputRateOfACompactDisc() {
        assertEquals(22050, AudioStride.outputRate(44100, 2), 1e-9);
    }

    @Test
    void outputRateNeedNotBeWhole() {
        assertEquals(8000 / 3.0, AudioStride.outputRate(8000, 3), 1e-9);
    }

    @Test
    void outputRateRefusesARateOf0() {
        assertThrows(IllegalArgumentException.class, () -> AudioStride.outputRate(0, 2));
    }

    @Test
    void aliasFrequencyOfALowToneIsItsOwn() {
        assertEquals(440, AudioStride.aliasFrequency(440, 8000, 2), 1e-9);
    }

    @Test
    void aliasFrequencyOfAToneAboveHalfTheNewRateIsAnother() {
        assertEquals(1000, AudioStride.aliasFrequency(3000, 8000, 2), 1e-9);
        assertEquals(0, AudioStride.aliasFrequency(4000, 8000, 2), 1e-9);
    }

    @Test
    void movingAverageDecimateTakesFullBlocks() {
        assertSignal(new double[] {2, 6}, AudioStride.movingAverageDecimate(new double[] {1, 3, 5, 7, 9}, 2));
    }

    @Test
    void movingAverageDecimateRefusesLessThanABlock() {
        assertThrows(IllegalArgumentException.class, () -> AudioStride.movingAverageDecimate(new double[] {1, 2}, 3));
    }
}
