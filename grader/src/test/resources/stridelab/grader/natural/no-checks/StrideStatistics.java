package stridelab.exercises;

public final class StrideStatistics {
	private StrideStatistics() {}

	public static int receptiveField(int[] kernels, int[] strides) {
		int r = 1, j = 1;
		for (int i = 0; i < kernels.length; i++) {
			r += (kernels[i] - 1) * j;
			j *= strides[i];
		}
		return r;
	}

	public static int jump(int[] strides) {
		int j = 1;
		for (int s : strides) j *= s;
		return j;
	}

	public static double overlap(int k, int stride) {
		return Math.max(0, k - stride) / (double) k;
	}

	public static double neighbourCorrelation(double[] kernel, int stride) {
		double a = 0, b = 0;
		for (int i = 0; i < kernel.length; i++) {
			b += kernel[i] * kernel[i];
			if (i - stride >= 0) a += kernel[i] * kernel[i - stride];
		}
		return a / b;
	}
}
