package stridelab.exercises;

public final class AudioStride {
	private AudioStride() {}

	public static double[] conv1d(double[] signal, double[] kernel, int stride) {
		double[] y = new double[(signal.length - kernel.length) / stride + 1];
		for (int i = 0; i < y.length; i++)
			for (int j = 0; j < kernel.length; j++)
				y[i] += signal[i * stride + j] * kernel[j];
		return y;
	}

	public static double outputRate(double sampleRate, int stride) {
		return sampleRate / stride;
	}

	public static double aliasFrequency(double frequency, double sampleRate, int stride) {
		double r = sampleRate / stride;
		// 离 r 的最近整数倍有多远
		return Math.abs(Math.IEEEremainder(frequency, r));
	}

	public static double[] movingAverageDecimate(double[] signal, int stride) {
		double[] y = new double[signal.length / stride];
		for (int i = 0; i < y.length * stride; i++)
			y[i / stride] += signal[i] / stride;
		return y;
	}
}
