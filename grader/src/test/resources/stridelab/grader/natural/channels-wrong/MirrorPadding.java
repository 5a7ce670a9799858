package stridelab.exercises;

public final class MirrorPadding {
	private MirrorPadding() {}

	public static int reflectIndex(int i, int n) {
		if (n < 1) throw new IllegalArgumentException("n");
		if (n == 1) return 0;
		while (i < 0 || i >= n) {
			if (i < 0) i = -i;
			else i = 2 * n - 2 - i;
		}
		return i;
	}

	public static double[][] reflect(double[][] x, int top, int bottom, int left, int right) {
		CrossCorrelation.check(x);
		if (top < 0 || bottom < 0 || left < 0 || right < 0) throw new IllegalArgumentException("padding");
		// 没有填充
		if (top + bottom + left + right == 0) return x;
		double[][] y = new double[top + x.length + bottom][];
		for (int i = 0; i < y.length; i++) {
			y[i] = new double[left + x[0].length + right];
			for (int j = 0; j < y[i].length; j++)
				y[i][j] = x[reflectIndex(i - top, x.length)][reflectIndex(j - left, x[0].length)];
		}
		return y;
	}

	public static double[][] symmetric(double[][] x, int top, int bottom, int left, int right) {
		CrossCorrelation.check(x);
		if (top < 0 || bottom < 0 || left < 0 || right < 0) throw new IllegalArgumentException("padding");
		int h = x.length, w = x[0].length;
		// 先左右
		double[][] wide = new double[h][];
		for (int i = 0; i < h; i++) {
			wide[i] = new double[left + w + right];
			for (int j = 0; j < wide[i].length; j++)
				wide[i][j] = x[i][index(j - left, w)];
		}
		// 再上下
		double[][] y = new double[top + h + bottom][];
		for (int i = 0; i < y.length; i++) y[i] = wide[index(i - top, h)];
		return y;
	}

	private static int index(int i, int n) {
		while (i < 0 || i >= n) {
			if (i < 0) i = -i - 1;
			else i = 2 * n - 1 - i;
		}
		return i;
	}
}
