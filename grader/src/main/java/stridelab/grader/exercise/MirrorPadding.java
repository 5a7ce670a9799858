package stridelab.grader.exercise;

/** The contract of the exercise MirrorPadding: question 3, padding with a mirror. */
@Exercise(order = 4, points = 14)
public interface MirrorPadding {
    int reflectIndex(int i, int n);

    double[][] reflect(double[][] x, int top, int bottom, int left, int right);

    double[][] symmetric(double[][] x, int top, int bottom, int left, int right);
}
