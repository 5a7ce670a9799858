package stridelab.exercises;

public final class AudioStride {
	private AudioStride() {}

	public static double[] conv1d(double[] signal, double[] kernel, int stride) {
		if (signal == null || kernel == null || signal.length == 0 || kernel.length == 0) throw new IllegalArgumentException("array");
		if (stride < 1 || kernel.length > signal.length) throw new IllegalArgumentException("stride or kernel");
		double[] y = new double[(signal.length - kernel.length) / stride + 1];
		for (int i = 0; i < y.length; i++)
			for (int j = 0; j < kernel.length; j++)
				y[i] += signal[i * stride + j] * kernel[j];
		return y;
	}

	public static double outputRate(double sampleRate, int stride) {
		if (sampleRate <= 0 || stride < 1) throw new IllegalArgumentException("argument");
		return sampleRate / stride;
	}

	public static double aliasFrequency(double frequency, double sampleRate, int stride) {
		if (frequency < 0) throw new IllegalArgumentException("frequency");
		double r = outputRate(sampleRate, stride);
		// 不超过一半：不变
		if (frequency <= r / 2) return frequency;
		return Math.abs(r - frequency);
	}

	public static double[] movingAverageDecimate(double[] signal, int stride) {
		if (signal == null || signal.length == 0 || stride < 1) throw new IllegalArgumentException("argument");
		double[] k = new double[stride];
		for (int i = 0; i < stride; i++) k[i] = 1.0 / stride;
		return conv1d(signal, k, stride);
	}
}
