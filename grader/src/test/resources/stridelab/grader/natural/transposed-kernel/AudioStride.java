package stridelab.exercises;

/**
 * Question 2
 */
public final class AudioStride {
	private AudioStride() {
	}

	public static double[] conv1d(double[] signal, double[] kernel, int stride) {
		if (signal == null || signal.length == 0 || kernel == null || kernel.length == 0)
			throw new IllegalArgumentException("empty");
		int n = ShapeFormula.outputSize(signal.length, kernel.length, 0, stride);
		double[] out = new double[n];
		for (int i = 0; i < n; i++)
			for (int j = 0; j < kernel.length; j++)
				out[i] += kernel[j] * signal[i * stride + j];
		return out;
	}

	public static double outputRate(double sampleRate, int stride) {
		Utils.min(stride, 1);
		if (Double.isNaN(sampleRate) || Double.isInfinite(sampleRate) || sampleRate <= 0)
			throw new IllegalArgumentException("sampleRate");
		return sampleRate / stride;
	}

	public static double aliasFrequency(double frequency, double sampleRate, int stride) {
		if (Double.isNaN(frequency) || Double.isInfinite(frequency) || frequency < 0)
			throw new IllegalArgumentException("frequency");
		double rate = outputRate(sampleRate, stride);
		double f = frequency % rate;
		return f > rate / 2 ? rate - f : f;
	}

	public static double[] movingAverageDecimate(double[] signal, int stride) {
		if (signal == null || signal.length == 0)
			throw new IllegalArgumentException("empty");
		Utils.min(stride, 1);
		Utils.min(signal.length, stride);
		double[] out = new double[signal.length / stride];
		for (int i = 0; i < out.length; i++) {
			double sum = 0;
			for (int j = 0; j < stride; j++)
				sum += signal[i * stride + j];
			out[i] = sum / stride;
		}
		return out;
	}
}
