package stridelab.grader.exercise;

/** The contract of the exercise ShapeFormula: question 1, the shape of an output. */
@Exercise(order = 2, points = 14)
public interface ShapeFormula {
    int outputSize(int n, int k, int pad, int stride);

    int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride);

    int outputSizeTotal(int n, int k, int totalPad, int stride);

    int[] samePadding(int k);

    int layersUntil(int n, int k, int stride, int target);

    double lostFraction(int n, int k, int layers);
}
