package stridelab.exercises;

/**
 * Question 3
 */
public final class MirrorPadding {
	private MirrorPadding() {
	}

	public static int reflectIndex(int i, int n) {
		Utils.min(n, 1);
		if (n == 1)
			return 0;
		long period = 2L * n - 2;
		long m = Math.abs((long) i) % period;
		return (int) (m < n ? m : period - m);
	}

	private static int symmetricIndex(int i, int n) {
		long m = i < 0 ? -(long) i - 1 : i;
		m = m % (2L * n);
		return (int) (m < n ? m : 2L * n - 1 - m);
	}

	private static void check(double[][] x, int top, int bottom, int left, int right) {
		Utils.checkGrid(x);
		Utils.min(top, 0);
		Utils.min(bottom, 0);
		Utils.min(left, 0);
		Utils.min(right, 0);
	}

	public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
		check(x, top, bottom, left, right);
		int w = Utils.width(x), h = Utils.height(x);
		double[][] out = new double[Utils.toInt((long) top + h + bottom)][Utils.toInt((long) left + w + right)];
		for (int row = 0; row < out.length; row++)
			for (int col = 0; col < out[0].length; col++)
				out[row][col] = x[reflectIndex(row - top, h)][reflectIndex(col - left, w)];
		return out;
	}

	public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
		check(x, top, bottom, left, right);
		int h = x.length, w = x[0].length;
		double[][] out = new double[Utils.toInt((long) left + h + right)][Utils.toInt((long) top + w + bottom)];
		for (int row = 0; row < out.length; row++)
			for (int col = 0; col < out[0].length; col++)
				out[row][col] = x[symmetricIndex(row - left, h)][symmetricIndex(col - top, w)];
		return out;
	}
}
