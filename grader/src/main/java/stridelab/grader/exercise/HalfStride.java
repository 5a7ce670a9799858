package stridelab.grader.exercise;

/** The contract of the exercise HalfStride: question 6, a stride of one half. */
@Exercise(order = 7, points = 14)
public interface HalfStride {
    int outputSize(int n, int k, int pad, int stride, int outputPad);

    double[][] insertZeros(double[][] x, int factor);

    double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride);

    double[][] bilinearKernel(int factor);

    double[][] upsample(double[][] x, int factor);
}
