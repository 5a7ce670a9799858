package stridelab.exercises;

public final class ShapeFormula {
	private ShapeFormula() {}

	public static int outputSize(int n, int k, int pad, int stride) {
		if (n < 1 || k < 1 || pad < 0 || stride < 1) throw new IllegalArgumentException("argument");
		if (k > n + 2 * pad) throw new IllegalArgumentException("kernel");
		return (n - k + 2 * pad) / stride + 1;
	}

	public static int[] outputShape(int[] input, int[] kernel, int[] pad, int[] stride) {
		if (input == null || kernel == null || pad == null || stride == null) throw new IllegalArgumentException("null");
		if (input.length != 2 || kernel.length != 2 || pad.length != 2 || stride.length != 2) throw new IllegalArgumentException("length");
		// 直接写回 input 就不用新数组了
		input = input.clone();
		for (int i = 0; i < 2; i++) input[i] = outputSize(input[i], kernel[i], pad[i], stride[i]);
		return input;
	}

	public static int outputSizeTotal(int n, int k, int totalPad, int stride) {
		if (totalPad < 0) throw new IllegalArgumentException("totalPad");
		// 每一侧一半
		return outputSize(n, k, totalPad / 2, stride);
	}

	public static int[] samePadding(int k) {
		if (k < 1) throw new IllegalArgumentException("k");
		return new int[] {k / 2, (k - 1) / 2};
	}

	public static int layersUntil(int n, int k, int stride, int target) {
		if (n < 1 || k < 1 || stride < 1 || target < 1) throw new IllegalArgumentException("argument");
		int count = 0;
		while (n > target) {
			int next = outputSize(n, k, 0, stride);
			if (next == n) throw new IllegalArgumentException("target");
			n = next;
			count++;
		}
		return count;
	}

	public static double lostFraction(int n, int k, int layers) {
		if (n < 1 || k < 1 || layers < 0) throw new IllegalArgumentException("argument");
		double left = n - layers * (k - 1);
		if (left < 0) throw new IllegalArgumentException("nothing left");
		return 1 - (left * left) / ((double) n * n);
	}
}
