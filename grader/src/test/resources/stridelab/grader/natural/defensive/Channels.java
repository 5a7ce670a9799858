package stridelab.exercises;

/** Several channels. */
public final class Channels {

    private Channels() {}

    public static double[][] corr2dMultiIn(final double[][][] x, final double[][][] k) {
        final double[][][] input = ArgumentChecks.copyOfChannels(x, "x");
        final double[][][] kernel = ArgumentChecks.copyOfChannels(k, "k");
        checkFits(input, kernel);
        return addUp(input, kernel);
    }

    private static void checkFits(final double[][][] input, final double[][][] kernel) {
        if (input.length != kernel.length) {
            throw new IllegalArgumentException(
                    "the input has " + input.length + " channels, the kernel " + kernel.length);
        }
        if (kernel[0].length > input[0].length || kernel[0][0].length > input[0][0].length) {
            throw new IllegalArgumentException("the kernel is larger than the input");
        }
    }

    private static double[][] addUp(final double[][][] input, final double[][][] kernel) {
        final int outHeight = input[0].length - kernel[0].length + 1;
        final int outWidth = input[0][0].length - kernel[0][0].length + 1;
        final double[][] sum = new double[outHeight][outWidth];
        for (int channel = 0; channel < input.length; channel++) {
            final double[][] part = CrossCorrelation.corr2d(input[channel], kernel[channel]);
            for (int row = 0; row < outHeight; row++) {
                for (int column = 0; column < outWidth; column++) {
                    sum[row][column] += part[row][column];
                }
            }
        }
        return sum;
    }

    public static double[][][] corr2dMultiInOut(final double[][][] x, final double[][][][] k) {
        final double[][][] input = ArgumentChecks.copyOfChannels(x, "x");
        ArgumentChecks.notNull(k, "k");
        if (k.length == 0) {
            throw new IllegalArgumentException("k has no output channels");
        }
        // First check all the kernels, then compute.
        final double[][][][] kernels = new double[k.length][][][];
        for (int out = 0; out < k.length; out++) {
            kernels[out] = ArgumentChecks.copyOfChannels(k[out], "k[" + out + "]");
            checkFits(input, kernels[out]);
            ArgumentChecks.sameShape(kernels[0][0], kernels[out][0], "k[" + out + "][0]");
        }
        final double[][][] output = new double[kernels.length][][];
        for (int out = 0; out < kernels.length; out++) {
            output[out] = addUp(input, kernels[out]);
        }
        return output;
    }

    public static int[] lazyWeightShape(
            final int[] inputShape, final int outChannels, final int kernelH, final int kernelW) {
        final int[] shape = ArgumentChecks.copyOfInts(inputShape, 1, "inputShape");
        if (shape.length != 3) {
            throw new IllegalArgumentException("inputShape must be {channels, height, width}");
        }
        ArgumentChecks.atLeast(1, outChannels, "outChannels");
        ArgumentChecks.atLeast(1, kernelH, "kernelH");
        ArgumentChecks.atLeast(1, kernelW, "kernelW");
        return new int[] {outChannels, shape[0], kernelH, kernelW};
    }
}
