package stridelab.exercises;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
        method = "outputSize",
        en =
                "How often can the window move on after its first place, and what becomes of a rest shorter than the stride?",
        zh = "窗口放好之后还能移动几次？最后不足一个步幅的那一段怎么办？")
@KeyQuestion(
        method = "outputShape",
        en = "Which of the numbers belong to the height, and which to the width?",
        zh = "哪些数属于高，哪些数属于宽？")
@KeyQuestion(
        method = "outputSizeTotal",
        en = "How often does totalPad count here, once or twice?",
        zh = "totalPad 在这里算一次还是两次？")
@KeyQuestion(
        method = "samePadding",
        en = "Which side gets the one more that an even kernel needs?",
        zh = "卷积核的大小为偶数时，多出来的一格填在哪一侧？")
@KeyQuestion(
        method = "layersUntil",
        en =
                "How much does one layer take away, and can a target be out of reach although every layer takes something?",
        zh = "每一层让大小减少多少？每层都在变小，是否仍有达不到的目标？")
@KeyQuestion(
        method = "lostFraction",
        en = "How large is the image that is left, and what share of the first one is that?",
        zh = "最后剩下的图像有多大，占原图的几分之几？")
class ShapeFormulaTest {
    @Test
    void outputSizeWithPaddingKeepsTheSize() {
        assertEquals(8, ShapeFormula.outputSize(8, 3, 1, 1));
        assertEquals(8, ShapeFormula.outputSize(8, 5, 2, 1));
    }

    @Test
    void outputSizeWithStride2HalvesIt() {
        assertEquals(4, ShapeFormula.outputSize(8, 3, 1, 2));
    }

    @Test
    void outputSizeOfTenLayersWithKernel5Brings240To200() {
        int size = 240;
        for (int layer = 0; layer < 10; layer++) {
            size = ShapeFormula.outputSize(size, 5, 0, 1);
        }
        assertEquals(200, size);
    }

    @Test
    void outputSizeRefusesAKernelLargerThanThePaddedInput() {
        assertEquals(1, ShapeFormula.outputSize(3, 5, 1, 1));
        assertThrows(IllegalArgumentException.class, () -> ShapeFormula.outputSize(3, 6, 1, 1));
    }

    @Test
    void outputShapeOfTheNotebooksLastExample() {
        assertArrayEquals(
                new int[] {2, 2},
                ShapeFormula.outputShape(new int[] {8, 8}, new int[] {3, 5}, new int[] {0, 1}, new int[] {3, 4}));
    }

    @Test
    void outputShapeRefusesThreeNumbers() {
        int[] two = {8, 8};
        assertThrows(
                IllegalArgumentException.class,
                () -> ShapeFormula.outputShape(new int[] {8, 8, 8}, two, new int[] {0, 0}, new int[] {1, 1}));
    }

    @Test
    void outputSizeTotalCountsBothSidesTogether() {
        assertEquals(4, ShapeFormula.outputSizeTotal(8, 3, 2, 2));
    }

    @Test
    void outputSizeTotalTakesAnOddPadding() {
        assertEquals(8, ShapeFormula.outputSizeTotal(8, 4, 3, 1));
    }

    @Test
    void samePaddingOfAnOddKernelIsTheSameOnBothSides() {
        assertArrayEquals(new int[] {1, 1}, ShapeFormula.samePadding(3));
        assertArrayEquals(new int[] {2, 2}, ShapeFormula.samePadding(5));
    }

    @Test
    void samePaddingOfAnEvenKernelHasOneMoreBefore() {
        assertArrayEquals(new int[] {2, 1}, ShapeFormula.samePadding(4));
    }

    @Test
    void layersUntilFrom32To4Are7() {
        assertEquals(7, ShapeFormula.layersUntil(32, 5, 1, 4));
    }

    @Test
    void layersUntilFrom224To4Are55AndNotThe44OfTheNotes() {
        assertEquals(55, ShapeFormula.layersUntil(224, 5, 1, 4));
    }

    @Test
    void layersUntilWithStride2() {
        assertEquals(2, ShapeFormula.layersUntil(10, 3, 2, 3));
    }

    @Test
    void layersUntilIs0WhereTheSizeIsThereAlready() {
        assertEquals(0, ShapeFormula.layersUntil(4, 5, 1, 4));
    }

    @Test
    void layersUntilRefusesATargetThatCannotBeReached() {
        assertThrows(IllegalArgumentException.class, () -> ShapeFormula.layersUntil(6, 4, 1, 2));
    }

    @Test
    void lostFractionFrom240To200Is30Percent() {
        assertEquals(11.0 / 36, ShapeFormula.lostFraction(240, 5, 10), 1e-9);
    }

    @Test
    void lostFractionWithoutLayersIs0() {
        assertEquals(0, ShapeFormula.lostFraction(3, 5, 0), 1e-9);
    }
}
