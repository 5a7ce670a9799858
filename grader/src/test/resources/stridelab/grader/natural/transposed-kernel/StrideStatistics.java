package stridelab.exercises;

/**
 * Question 5
 */
public final class StrideStatistics {
	private StrideStatistics() {
	}

	public static int receptiveField(int[] kernels, int[] strides) {
		if (kernels == null || strides == null || kernels.length == 0 || strides.length != kernels.length)
			throw new IllegalArgumentException("arrays");
		for (int i = 0; i < kernels.length; i++) {
			Utils.min(kernels[i], 1);
			Utils.min(strides[i], 1);
		}
		long r = 1;
		for (int i = kernels.length - 1; i >= 0; i--) {
			r = Utils.toInt(kernels[i] + strides[i] * (r - 1));
		}
		return (int) r;
	}

	public static int jump(int[] strides) {
		if (strides == null || strides.length == 0)
			throw new IllegalArgumentException("strides");
		long j = 1;
		for (int s : strides) {
			Utils.min(s, 1);
			j = Utils.toInt(j * s);
		}
		return (int) j;
	}

	public static double overlap(int k, int stride) {
		Utils.min(k, 1);
		Utils.min(stride, 1);
		if (stride >= k)
			return 0;
		return 1 - (double) stride / k;
	}

	public static double neighbourCorrelation(double[] kernel, int stride) {
		if (kernel == null || kernel.length == 0)
			throw new IllegalArgumentException("kernel");
		Utils.min(stride, 1);
		double cov = 0, var = 0;
		for (double v : kernel)
			var += v * v;
		if (var == 0)
			throw new IllegalArgumentException("all zero");
		for (int i = stride; i < kernel.length; i++)
			cov += kernel[i - stride] * kernel[i];
		return cov / var;
	}
}
