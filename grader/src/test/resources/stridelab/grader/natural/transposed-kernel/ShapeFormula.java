package stridelab.exercises;

/**
 * Question 1
 */
public final class ShapeFormula {
	private ShapeFormula() {
	}

	public static int outputSize(int n, int k, int pad, int stride) {
		Utils.min(n, 1);
		Utils.min(k, 1);
		Utils.min(pad, 0);
		Utils.min(stride, 1);
		long free = (long) n + 2L * pad - k;
		if (free < 0)
			throw new IllegalArgumentException("kernel does not fit");
		return Utils.toInt(free / stride + 1);
	}

	public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
		for (int[] a : new int[][] { input, kernel, pad, stride })
			if (a == null || a.length != 2)
				throw new IllegalArgumentException("array of length 2 expected");
		int width = outputSize(input[0], kernel[0], pad[0], stride[0]);
		int height = outputSize(input[1], kernel[1], pad[1], stride[1]);
		return new int[] { height, width };
	}

	public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
		Utils.min(n, 1);
		Utils.min(k, 1);
		Utils.min(totalPad, 0);
		Utils.min(stride, 1);
		long free = (long) n + totalPad - k;
		if (free < 0)
			throw new IllegalArgumentException("kernel does not fit");
		return Utils.toInt((free + stride) / stride);
	}

	public static int[] samePadding(int k) {
		Utils.min(k, 1);
		int before = (k - 1) / 2;
		int after = (k - 1) - before;
		return new int[] { after, before };
	}

	public static int layersUntil(int n, int k, int stride, int target) {
		Utils.min(n, 1);
		Utils.min(k, 1);
		Utils.min(stride, 1);
		Utils.min(target, 1);
		if (n <= target)
			return 0;
		if (stride == 1) {
			if (k == 1)
				throw new IllegalArgumentException("can't be reached");
			int layers = (n - target) / (k - 1);
			if ((n - target) % (k - 1) != 0)
				layers++;
			if (n - (layers - 1) * (k - 1) < k)
				throw new IllegalArgumentException("can't be reached");
			return layers;
		}
		int layers = 0;
		while (n > target) {
			n = outputSize(n, k, 0, stride);
			layers++;
		}
		return layers;
	}

	public static double lostFraction(int n, int k, int layers) {
		Utils.min(n, 1);
		Utils.min(k, 1);
		Utils.min(layers, 0);
		long left = n - (k - 1L) * layers;
		if (left < 1)
			throw new IllegalArgumentException("nothing left");
		return ((double) n * n - (double) left * left) / ((double) n * n);
	}
}
