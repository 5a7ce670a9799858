package stridelab.exercises;

public final class MirrorPadding {
	private MirrorPadding() {}

	public static int reflectIndex(int i, int n) {
		if (n == 1) return 0;
		long t = 2L * (n - 1);   // 周期
		long m = ((i % t) + t) % t;
		return (int) (m >= n ? t - m : m);
	}

	private static int symIndex(int i, int n) {
		// 0 1 .. n-1 n-1 .. 1 0
		long t = 2L * n;
		long m = ((i % t) + t) % t;
		return (int) (m >= n ? t - m - 1 : m);
	}

	public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
		double[][] y = new double[top + x.length + bottom][left + x[0].length + right];
		for (int i = 0; i < y.length; i++)
			for (int j = 0; j < y[0].length; j++)
				y[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
		return y;
	}

	public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
		double[][] y = new double[top + x.length + bottom][left + x[0].length + right];
		for (int i = 0; i < y.length; i++)
			for (int j = 0; j < y[0].length; j++)
				y[i][j] = x[symIndex(i - top, x.length)][symIndex(j - left, x[0].length)];
		return y;
	}
}
