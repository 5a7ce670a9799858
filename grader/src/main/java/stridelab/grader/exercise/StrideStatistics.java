package stridelab.grader.exercise;

/** The contract of the exercise StrideStatistics: question 5, what a stride does statistically. */
@Exercise(order = 6, points = 12)
public interface StrideStatistics {
    int receptiveField(int[] kernels, int[] strides);

    int jump(int[] strides);

    double overlap(int k, int stride);

    double neighbourCorrelation(double[] kernel, int stride);
}
