package stridelab.exercises;

public final class CrossCorrelation {
	private CrossCorrelation() {}

	// 二维互相关
	public static double[][] corr2d(double[][] x, double[][] k) {
		check(x);
		check(k);
		int h = x.length, w = x[0].length, kh = k.length, kw = k[0].length;
		if (kh > h || kw > w) throw new IllegalArgumentException("k > x");
		// 1x1 的卷积核，值为 1：结果就是 x
		if (kh == 1 && kw == 1 && k[0][0] == 1) return x;
		double[][] y = new double[h - kh + 1][w - kw + 1];
		for (int i = 0; i < y.length; i++)
			for (int j = 0; j < y[0].length; j++)
				for (int a = 0; a < kh; a++)
					for (int b = 0; b < kw; b++)
						y[i][j] += x[i + a][j + b] * k[a][b];
		return y;
	}

	public static double[][] conv2d(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) {
		check(x);
		check(k);
		if (padH < 0 || padW < 0) throw new IllegalArgumentException("pad");
		if (strideH < 1 || strideW < 1) throw new IllegalArgumentException("stride");
		double[][] p = x;
		if (padH > 0 || padW > 0) {
			p = new double[x.length + 2 * padH][x[0].length + 2 * padW];
			for (int i = 0; i < x.length; i++)
				for (int j = 0; j < x[0].length; j++)
					p[i + padH][j + padW] = x[i][j];
		}
		// 先算步幅 1 的结果，再每隔 stride 取一个
		double[][] full = corr2d(p, k);
		if (strideH == 1 && strideW == 1) return full;
		double[][] y = new double[(full.length - 1) / strideH + 1][(full[0].length - 1) / strideW + 1];
		for (int i = 0; i < y.length; i++)
			for (int j = 0; j < y[0].length; j++)
				y[i][j] = full[i * strideH][j * strideW];
		return y;
	}

	static void check(double[][] g) {
		if (g == null || g.length == 0) throw new IllegalArgumentException("null or empty");
		for (int i = 0; i < g.length; i++) {
			if (g[i] == null || g[i].length == 0) throw new IllegalArgumentException("null or empty");
			if (g[i].length != g[0].length) throw new IllegalArgumentException("ragged");
		}
	}
}
