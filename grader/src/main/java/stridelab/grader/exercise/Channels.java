package stridelab.grader.exercise;

/** The contract of the exercise Channels: the second notebook's last part. */
@Exercise(order = 8, points = 10)
public interface Channels {
    double[][] corr2dMultiIn(double[][][] x, double[][][] k);

    double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k);

    int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW);
}
