package stridelab.exercises;

public final class HalfStride {
	private HalfStride() {}

	public static int outputSize(int n, int k, int pad, int stride, int outputPad) {
		return (n - 1) * stride - 2 * pad + k + outputPad;
	}

	public static double[][] insertZeros(double[][] x, int factor) {
		double[][] y = new double[(x.length - 1) * factor + 1][(x[0].length - 1) * factor + 1];
		for (int i = 0; i < x.length; i++)
			for (int j = 0; j < x[0].length; j++)
				y[i * factor][j * factor] = x[i][j];
		return y;
	}

	public static double[][] transposedConv2d(double[][] x, double[][] k, int pad, int stride) {
		int oh = outputSize(x.length, k.length, pad, stride, 0);
		int ow = outputSize(x[0].length, k[0].length, pad, stride, 0);
		double[][] y = new double[oh][ow];
		for (int i = 0; i < x.length; i++)
			for (int j = 0; j < x[0].length; j++)
				for (int p = 0; p < k.length; p++)
					for (int q = 0; q < k[0].length; q++) {
						int r = i * stride + p - pad, c = j * stride + q - pad;
						// 裁掉的部分不要
						if (r >= 0 && r < oh && c >= 0 && c < ow) y[r][c] += x[i][j] * k[p][q];
					}
		return y;
	}

	public static double[][] bilinearKernel(int factor) {
		int n = 2 * factor - factor % 2;
		double c = (n - 1) / 2.0;   // 中心
		double[][] k = new double[n][n];
		for (int i = 0; i < n; i++)
			for (int j = 0; j < n; j++)
				k[i][j] = (1 - Math.abs(i - c) / factor) * (1 - Math.abs(j - c) / factor);
		return k;
	}

	public static double[][] upsample(double[][] x, int factor) {
		int pad = (int) Math.ceil((factor - 1) / 2.0);
		return transposedConv2d(x, bilinearKernel(factor), pad, factor);
	}
}
