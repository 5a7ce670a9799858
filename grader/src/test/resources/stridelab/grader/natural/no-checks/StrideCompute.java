package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
	private StrideCompute() {}

	public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
		long oh = ShapeFormula.outputSize(h, k, pad, stride);
		long ow = ShapeFormula.outputSize(w, k, pad, stride);
		return oh * ow * inChannels * outChannels * k * k;
	}

	public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
		long sum = 0;
		for (int i = 0; i < kernels.length; i++) {
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
		int oh = (x.length - k.length) / stride + 1;
		int ow = (x[0].length - k[0].length) / stride + 1;
		double[][] y = new double[oh][ow];
		for (int i = 0; i < oh; i++)
			for (int j = 0; j < ow; j++)
				for (int p = 0; p < k.length; p++)
					for (int q = 0; q < k[0].length; q++)
						y[i][j] += multiply.applyAsDouble(x[i * stride + p][j * stride + q], k[p][q]);
		return y;
	}
}
