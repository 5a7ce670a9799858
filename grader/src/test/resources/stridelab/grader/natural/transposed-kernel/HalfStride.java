package stridelab.exercises;

/**
 * Question 6
 */
public final class HalfStride {
	private HalfStride() {
	}

	public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
		Utils.min(n, 1);
		Utils.min(k, 1);
		Utils.min(pad, 0);
		Utils.min(stride, 1);
		Utils.min(outputPad, 0);
		Utils.min(stride - 1, outputPad);
		return Utils.toInt((n - 1L) * stride - 2L * pad + k + outputPad);
	}

	public static double[][] insertZeros(double[][] x, int factor) {
		Utils.checkGrid(x);
		Utils.min(factor, 1);
		int w = Utils.width(x), h = Utils.height(x);
		double[][] out = new double[Utils.toInt((h - 1L) * factor + 1)][Utils.toInt((w - 1L) * factor + 1)];
		for (int row = 0; row < h; row++)
			for (int col = 0; col < w; col++)
				out[row * factor][col * factor] = x[row][col];
		return out;
	}

	/** every input lays the (transposed!) kernel on the output */
	public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
		Utils.checkGrid(x);
		Utils.checkGrid(k);
		int w = Utils.width(x), h = Utils.height(x);
		int kw = Utils.width(k), kh = Utils.height(k);
		int outH = outputSize(h, kh, pad, stride, 0);
		int outW = outputSize(w, kw, pad, stride, 0);
		double[][] out = new double[outH][outW];
		for (int row = 0; row < h; row++)
			for (int col = 0; col < w; col++)
				for (int a = 0; a < kh; a++)
					for (int b = 0; b < kw; b++) {
						int r = row * stride + a - pad;
						int c = col * stride + b - pad;
						if (r >= 0 && r < outH && c >= 0 && c < outW)
							out[r][c] += x[row][col] * k[b][a];
					}
		return out;
	}

	public static double[][] bilinearKernel(int factor) {
		Utils.min(factor, 1);
		int n = Utils.toInt(2L * factor - factor % 2);
		double[][] out = new double[n][n];
		double mid = (n - 1) / 2.0;
		for (int row = 0; row < n; row++)
			for (int col = 0; col < n; col++)
				out[row][col] = (1 - Math.abs(row - mid) / factor) * (1 - Math.abs(col - mid) / factor);
		return out;
	}

	public static double[][] upsample(double[][] x, int factor) {
		Utils.checkGrid(x);
		Utils.min(factor, 1);
		Utils.toInt((long) x.length * factor);
		Utils.toInt((long) x[0].length * factor);
		int pad = (int) Math.ceil((factor - 1) / 2.0);
		return transposedConv2d(x, bilinearKernel(factor), pad, factor);
	}
}
