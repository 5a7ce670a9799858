package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

/**
 * Question 4
 */
public final class StrideCompute {
	private StrideCompute() {
	}

	public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
		Utils.min(inChannels, 1);
		Utils.min(outChannels, 1);
		long outH = ShapeFormula.outputSize(h, k, pad, stride);
		long outW = ShapeFormula.outputSize(w, k, pad, stride);
		try {
			long n = outH * outW;
			n = Math.multiplyExact(n, (long) k * k);
			n = Math.multiplyExact(n, (long) inChannels * outChannels);
			return n;
		} catch (ArithmeticException e) {
			throw new IllegalArgumentException("too large for a long");
		}
	}

	public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
		if (channels == null || kernels == null || pads == null || strides == null)
			throw new IllegalArgumentException("null");
		if (kernels.length == 0 || channels.length != kernels.length + 1 || pads.length != kernels.length
				|| strides.length != kernels.length)
			throw new IllegalArgumentException("lengths");
		long total = 0;
		int[] size = { h, w };
		for (int i = 0; i < kernels.length; i++) {
			try {
				total = Math.addExact(total, multiplyAdds(size[0], size[1], channels[i], channels[i + 1], kernels[i],
						pads[i], strides[i]));
			} catch (ArithmeticException e) {
				throw new IllegalArgumentException("too large for a long");
			}
			size = ShapeFormula.outputShape(size, new int[] { kernels[i], kernels[i] }, new int[] { pads[i], pads[i] },
					new int[] { strides[i], strides[i] });
		}
		return total;
	}

	public static double speedup(int h, int w, int k, int pad, int stride) {
		return (double) multiplyAdds(h, w, 1, 1, k, pad, 1) / multiplyAdds(h, w, 1, 1, k, pad, stride);
	}

	public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
		Utils.checkGrid(x);
		Utils.checkGrid(k);
		if (multiply == null)
			throw new IllegalArgumentException("multiply");
		int outH = ShapeFormula.outputSize(Utils.height(x), Utils.height(k), 0, stride);
		int outW = ShapeFormula.outputSize(Utils.width(x), Utils.width(k), 0, stride);
		double[][] out = new double[outH][outW];
		for (int row = 0; row < outH; row++)
			for (int col = 0; col < outW; col++)
				for (int b = 0; b < Utils.width(k); b++)
					for (int a = 0; a < Utils.height(k); a++)
						out[row][col] += multiply.applyAsDouble(x[row * stride + a][col * stride + b], k[b][a]);
		return out;
	}
}
