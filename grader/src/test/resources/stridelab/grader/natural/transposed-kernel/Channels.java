package stridelab.exercises;

/**
 * More than one channel
 */
public final class Channels {
	private Channels() {
	}

	private static void checkChannels(double[][][] x) {
		if (x == null || x.length == 0)
			throw new IllegalArgumentException("no channels");
		for (double[][] c : x) {
			Utils.checkGrid(c);
			if (Utils.height(c) != Utils.height(x[0]) || Utils.width(c) != Utils.width(x[0]))
				throw new IllegalArgumentException("channels differ");
		}
	}

	public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
		checkChannels(x);
		checkChannels(k);
		if (x.length != k.length)
			throw new IllegalArgumentException("number of channels");
		int kw = Utils.width(k[0]), kh = Utils.height(k[0]);
		int rows = x[0].length - kh + 1;
		int cols = x[0][0].length - kw + 1;
		if (rows < 1 || cols < 1)
			throw new IllegalArgumentException("kernel does not fit");
		double[][] sum = new double[rows][cols];
		for (int c = 0; c < x.length; c++)
			for (int row = 0; row < rows; row++)
				for (int col = 0; col < cols; col++)
					for (int a = 0; a < kh; a++)
						for (int b = 0; b < kw; b++)
							sum[row][col] += x[c][row + a][col + b] * k[c][b][a];
		return sum;
	}

	public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
		checkChannels(x);
		if (k == null || k.length == 0)
			throw new IllegalArgumentException("no kernels");
		for (double[][][] one : k) {
			checkChannels(one);
			if (one[0].length != k[0][0].length || one[0][0].length != k[0][0][0].length)
				throw new IllegalArgumentException("kernels differ");
		}
		double[][][] out = new double[k.length][][];
		for (int o = 0; o < k.length; o++)
			out[o] = corr2dMultiIn(x, k[o]);
		return out;
	}

	public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
		if (inputShape == null || inputShape.length != 3)
			throw new IllegalArgumentException("inputShape");
		for (int n : inputShape)
			Utils.min(n, 1);
		Utils.min(outChannels, 1);
		Utils.min(kernelH, 1);
		Utils.min(kernelW, 1);
		return new int[] { outChannels, inputShape[0], kernelW, kernelH };
	}
}
