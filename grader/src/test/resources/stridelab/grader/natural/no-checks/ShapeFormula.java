package stridelab.exercises;

public final class ShapeFormula {
	private ShapeFormula() {}

	public static int outputSize(int n, int k, int pad, int stride) {
		return (n - k + 2 * pad) / stride + 1;
	}

	public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
		int h = outputSize(input[0], kernel[0], pad[0], stride[0]);
		int w = outputSize(input[1], kernel[1], pad[1], stride[1]);
		return new int[] {h, w};
	}

	public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
		return (n - k + totalPad + stride) / stride;
	}

	public static int[] samePadding(int k) {
		int before = (int) Math.ceil((k - 1) / 2.0);
		int after = (int) Math.floor((k - 1) / 2.0);
		return new int[] {before, after};
	}

	public static int layersUntil(int n, int k, int stride, int target) {
		if (n <= target) return 0;
		// stride 1 每层减少 k-1，直接算
		if (stride == 1) {
			return (int) Math.ceil((double) (n - target) / (k - 1));
		}
		return 1 + layersUntil(outputSize(n, k, 0, stride), k, stride, target);
	}

	public static double lostFraction(int n, int k, int layers) {
		double m = n - (double) layers * (k - 1);
		return 1 - m * m / ((double) n * n);
	}
}
