package stridelab.exercises;

public final class StrideStatistics {
	private StrideStatistics() {}

	public static int receptiveField(int[] kernels, int[] strides) {
		if (kernels == null || strides == null || kernels.length == 0 || kernels.length != strides.length) throw new IllegalArgumentException("array");
		int r = 1, j = 1;
		for (int i = 0; i < kernels.length; i++) {
			if (kernels[i] < 1 || strides[i] < 1) throw new IllegalArgumentException("below 1");
			r += (kernels[i] - 1) * j;
			j *= strides[i];
		}
		return r;
	}

	public static int jump(int[] strides) {
		if (strides == null || strides.length == 0) throw new IllegalArgumentException("array");
		int j = 1;
		for (int s : strides) {
			if (s < 1) throw new IllegalArgumentException("below 1");
			j *= s;
		}
		return j;
	}

	public static double overlap(int k, int stride) {
		if (k < 1 || stride < 1) throw new IllegalArgumentException("below 1");
		return 1.0 * (k - stride) / k;
	}

	public static double neighbourCorrelation(double[] kernel, int stride) {
		if (kernel == null || kernel.length == 0 || stride < 1) throw new IllegalArgumentException("argument");
		double top = 0, bottom = 0;
		for (int i = 0; i < kernel.length; i++) {
			bottom += kernel[i] * kernel[i];
			if (i >= stride) top += kernel[i] * kernel[i - stride];
		}
		if (bottom == 0) throw new IllegalArgumentException("zero");
		return top / bottom;
	}
}
