package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
	private StrideCompute() {}

	public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
		if (inChannels < 1 || outChannels < 1) throw new IllegalArgumentException("channels");
		long oh = ShapeFormula.outputSize(h, k, pad, stride);
		long ow = ShapeFormula.outputSize(w, k, pad, stride);
		return oh * ow * outChannels * k * k * inChannels;
	}

	public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
		if (channels == null || kernels == null || pads == null || strides == null) throw new IllegalArgumentException("null");
		int n = kernels.length;
		if (n == 0 || channels.length != n + 1 || pads.length != n || strides.length != n) throw new IllegalArgumentException("length");
		long sum = 0;
		for (int i = 0; i < n; i++) {
			sum += multiplyAdds(h, w, channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
			h = ShapeFormula.outputSize(h, kernels[i], pads[i], strides[i]);
			w = ShapeFormula.outputSize(w, kernels[i], pads[i], strides[i]);
		}
		return sum;
	}

	public static double speedup(int h, int w, int k, int pad, int stride) {
		return (double) multiplyAdds(h, w, 1, 1, k, pad, 1) / multiplyAdds(h, w, 1, 1, k, pad, stride);
	}

	public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
		CrossCorrelation.check(x);
		CrossCorrelation.check(k);
		int oh = ShapeFormula.outputSize(x.length, k.length, 0, stride);
		int ow = ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride);
		double[][] y = new double[oh][ow];
		for (int i = 0; i < oh; i++)
			for (int j = 0; j < ow; j++)
				for (int a = 0; a < k.length; a++)
					for (int b = 0; b < k[0].length; b++)
						y[i][j] += multiply.applyAsDouble(x[i * stride + a][j * stride + b], k[a][b]);
		return y;
	}
}
