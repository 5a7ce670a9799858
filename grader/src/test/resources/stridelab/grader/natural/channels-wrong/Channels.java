package stridelab.exercises;

public final class Channels {
	private Channels() {}

	public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
		if (x == null || k == null || x.length == 0 || k.length == 0) throw new IllegalArgumentException("null or empty");
		if (x.length != k.length) throw new IllegalArgumentException("channels");
		// 第一个通道的结果，再加上其他通道
		double[][] sum = CrossCorrelation.corr2d(x[0], k[0]);
		for (int c = 1; c < x.length; c++) {
			double[][] y = CrossCorrelation.corr2d(x[c], k[0]);
			for (int i = 0; i < sum.length; i++)
				for (int j = 0; j < sum[0].length; j++)
					sum[i][j] += y[i][j];
		}
		return sum;
	}

	public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
		if (x == null || k == null || x.length == 0 || k.length == 0) throw new IllegalArgumentException("null or empty");
		if (k[0] == null || k[0].length == 0) throw new IllegalArgumentException("null or empty");
		int in = x.length;
		int out = k[0].length;
		double[][][] y = new double[out][][];
		double[][] sum = new double[x[0].length - k[0][0].length + 1][x[0][0].length - k[0][0][0].length + 1];
		for (int o = 0; o < out; o++) {
			// 每个输出通道：对所有输入通道求和
			for (int c = 0; c < in; c++) {
				double[][] one = CrossCorrelation.corr2d(x[c], k[c][o]);
				for (int i = 0; i < sum.length; i++)
					for (int j = 0; j < sum[0].length; j++)
						sum[i][j] += one[i][j];
			}
			y[o] = sum;
		}
		return y;
	}

	public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
		if (inputShape == null || inputShape.length != 3) throw new IllegalArgumentException("inputShape");
		if (inputShape[0] < 1) throw new IllegalArgumentException("channels");
		if (outChannels < 1 || kernelH < 1 || kernelW < 1) throw new IllegalArgumentException("below 1");
		return new int[] {outChannels, inputShape[0], kernelH, kernelW};
	}
}
