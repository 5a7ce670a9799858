package stridelab.exercises;

import java.util.function.DoubleBinaryOperator;

public final class StrideCompute {
    private StrideCompute() {
    }

    public static long multiplyAdds(int h, int w, int inChannels, int outChannels, int k, int pad, int stride) {
        if (h < 1 || w < 1 || inChannels < 1 || outChannels < 1) throw new IllegalArgumentException("starts at 1");
        if (k < 1 || pad < 0 || stride < 1) throw new IllegalArgumentException("k, pad or stride");
        if (k > h + 2L * pad || k > w + 2L * pad) throw new IllegalArgumentException("kernel too large");
        // one product per pixel and kernel cell, and a stride only looks at every stride-th pixel in both directions
        double pixels = Math.ceil((double) h / stride) * Math.ceil((double) w / stride);
        double products = pixels * k * k * inChannels * outChannels;
        if (products > Long.MAX_VALUE) throw new IllegalArgumentException("too large");
        return (long) products;
    }

    public static long stackMultiplyAdds(int h, int w, int[] channels, int[] kernels, int[] pads, int[] strides) {
        if (channels == null || kernels == null || pads == null || strides == null) {
            throw new IllegalArgumentException("null");
        }
        int layers = kernels.length;
        if (layers == 0 || channels.length != layers + 1 || pads.length != layers || strides.length != layers) {
            throw new IllegalArgumentException("lengths");
        }
        long total = 0;
        int shrink = 1;
        for (int i = 0; i < layers; i++) {
            // the strides before have made the image smaller
            total += multiplyAdds(Math.max(1, h / shrink), Math.max(1, w / shrink),
                    channels[i], channels[i + 1], kernels[i], pads[i], strides[i]);
            shrink *= strides[i];
        }
        return total;
    }

    public static double speedup(int h, int w, int k, int pad, int stride) {
        multiplyAdds(h, w, 1, 1, k, pad, stride); // for the checks
        return (double) stride * stride;
    }

    public static double[][] conv2d(double[][] x, double[][] k, int stride, DoubleBinaryOperator multiply) {
        CrossCorrelation.requireGrid(x);
        CrossCorrelation.requireGrid(k);
        if (multiply == null) throw new IllegalArgumentException("multiply");
        double[][] out = new double[ShapeFormula.outputSize(x.length, k.length, 0, stride)]
                [ShapeFormula.outputSize(x[0].length, k[0].length, 0, stride)];
        for (int oy = 0; oy < out.length; oy++) {
            for (int ox = 0; ox < out[oy].length; ox++) {
                for (int ky = 0; ky < k.length; ky++) {
                    for (int kx = 0; kx < k[ky].length; kx++) {
                        out[oy][ox] += multiply.applyAsDouble(x[oy * stride + ky][ox * stride + kx], k[ky][kx]);
                    }
                }
            }
        }
        return out;
    }
}
