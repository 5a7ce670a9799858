package stridelab.grader.exercise;

/** The contract of the exercise AudioStride: question 2, a stride on sound. */
@Exercise(order = 3, points = 12)
public interface AudioStride {
    double[] conv1d(double[] signal, double[] kernel, int stride);

    double outputRate(double sampleRate, int stride);

    double aliasFrequency(double frequency, double sampleRate, int stride);

    double[] movingAverageDecimate(double[] signal, int stride);
}
