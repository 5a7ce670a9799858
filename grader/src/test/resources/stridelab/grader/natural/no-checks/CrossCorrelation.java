package stridelab.exercises;

public final class CrossCorrelation {
	private CrossCorrelation() {}

	// 互相关
	public static double[][] corr2d(double[][] x, double[][] k) {
		int kh = k.length, kw = k[0].length;
		double[][] y = new double[x.length - kh + 1][x[0].length - kw + 1];
		for (int i = 0; i < y.length; i++)
			for (int j = 0; j < y[0].length; j++)
				for (int p = 0; p < kh; p++)
					for (int q = 0; q < kw; q++)
						y[i][j] += x[i + p][j + q] * k[p][q];
		return y;
	}

	// 先填充，再按步幅取
	public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
		int h = x.length, w = x[0].length;
		double[][] p = new double[h + 2 * padH][w + 2 * padW];
		for (int i = 0; i < h; i++)
			for (int j = 0; j < w; j++)
				p[i + padH][j + padW] = x[i][j];
		double[][] all = corr2d(p, k);
		// 每隔 stride 取一个
		double[][] y = new double[(all.length - 1) / strideH + 1][(all[0].length - 1) / strideW + 1];
		for (int i = 0; i < y.length; i++)
			for (int j = 0; j < y[0].length; j++)
				y[i][j] = all[i * strideH][j * strideW];
		return y;
	}
}
