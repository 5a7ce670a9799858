package stridelab.grader.exercise;

/** The contract of the exercise CrossCorrelation: the notebooks' code. */
@Exercise(order = 1, points = 12)
public interface CrossCorrelation {
    double[][] corr2d(double[][] x, double[][] k);

    double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW);
}
