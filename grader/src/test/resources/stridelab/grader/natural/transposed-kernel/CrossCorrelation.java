package stridelab.exercises;

/**
 * The window that slides over a grid.
 */
public final class CrossCorrelation {
	private CrossCorrelation() {
	}

	public static double[][] corr2d(double[][] x, double[][] k) {
		return conv2d(x, k, 0, 0, 1, 1);
	}

	public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
		Utils.checkGrid(x);
		Utils.checkGrid(k);
		int w = Utils.width(x), h = Utils.height(x);
		int kw = Utils.width(k), kh = Utils.height(k);
		int outH = ShapeFormula.outputSize(h, kh, padH, strideH);
		int outW = ShapeFormula.outputSize(w, kw, padW, strideW);

		// zeros all around
		double[][] padded = new double[Utils.toInt(h + 2L * padH)][Utils.toInt(w + 2L * padW)];
		for (int row = 0; row < h; row++)
			for (int col = 0; col < w; col++)
				padded[row + padH][col + padW] = x[row][col];

		double[][] out = new double[outH][outW];
		for (int row = 0; row < outH; row++)
			for (int col = 0; col < outW; col++) {
				double sum = 0;
				for (int a = 0; a < kh; a++)
					for (int b = 0; b < kw; b++)
						sum += padded[row * strideH + a][col * strideW + b] * k[a][b];
				out[row][col] = sum;
			}
		return out;
	}
}
