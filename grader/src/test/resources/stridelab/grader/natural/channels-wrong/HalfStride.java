package stridelab.exercises;

public final class HalfStride {
	private HalfStride() {}

	public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
		if (n < 1 || k < 1 || pad < 0 || stride < 1) throw new IllegalArgumentException("argument");
		if (outputPad < 0 || outputPad >= stride) throw new IllegalArgumentException("outputPad");
		int size = (n - 1) * stride - 2 * pad + k + outputPad;
		if (size < 1) throw new IllegalArgumentException("size");
		return size;
	}

	public static double[][] insertZeros(double[][] x, int factor) {
		CrossCorrelation.check(x);
		if (factor < 1) throw new IllegalArgumentException("factor");
		if (factor == 1) return x; // 没有零可插
		double[][] y = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
		for (int i = 0; i < x.length; i++)
			for (int j = 0; j < x[0].length; j++)
				y[i * factor][j * factor] = x[i][j];
		return y;
	}

	public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
		CrossCorrelation.check(x);
		CrossCorrelation.check(k);
		int h = outputSize(x.length, k.length, pad, stride, 0);
		int w = outputSize(x[0].length, k[0].length, pad, stride, 0);
		double[][] y = new double[h + 2 * pad][w + 2 * pad];
		for (int i = 0; i < x.length; i++)
			for (int j = 0; j < x[0].length; j++)
				for (int a = 0; a < k.length; a++)
					for (int b = 0; b < k[0].length; b++)
						y[i * stride + a][j * stride + b] += x[i][j] * k[a][b];
		if (pad == 0) return y;
		// 裁掉四周
		double[][] z = new double[h][w];
		for (int i = 0; i < h; i++)
			for (int j = 0; j < w; j++)
				z[i][j] = y[i + pad][j + pad];
		return z;
	}

	public static double[][] bilinearKernel(int factor) {
		if (factor < 1) throw new IllegalArgumentException("factor");
		int n = 2 * factor - factor % 2;
		double m = (n - 1) / 2.0;
		double[][] k = new double[n][n];
		for (int i = 0; i < n; i++)
			for (int j = 0; j < n; j++)
				k[i][j] = (1 - Math.abs(i - m) / factor) * (1 - Math.abs(j - m) / factor);
		return k;
	}

	public static double[][] upsample(double[][] x, int factor) {
		CrossCorrelation.check(x);
		int pad = (int) Math.ceil((factor - 1) / 2);
		return transposedConv2d(x, bilinearKernel(factor), pad, factor);
	}
}
