package stridelab.grader.exercise;

import java.util.function.DoubleBinaryOperator;

/** The contract of the exercise StrideCompute: question 4, what a stride saves. */
@Exercise(order = 5, points = 12)
public interface StrideCompute {
    long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride);

    long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides);

    double speedup(int h, int w, int k, int pad, int stride);

    double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply);
}
