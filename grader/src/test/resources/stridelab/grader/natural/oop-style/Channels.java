package stridelab.exercises;

import java.util.ArrayList;
import java.util.List;

/** The second notebook's last part: more than one channel. */
public final class Channels {

    private Channels() {
    }

    public static double[][] corr2dMultiIn(double[][][] x, double[][][] k) {
        Volume input = Volume.wrap(x, "x");
        Volume kernel = Volume.wrap(k, "k");
        input.mustTake(kernel);
        return input.correlate(kernel).toArray();
    }

    public static double[][][] corr2dMultiInOut(double[][][] x, double[][][][] k) {
        Volume input = Volume.wrap(x, "x");
        Require.notNull(k, "k");
        if (k.length == 0) {
            throw new IllegalArgumentException("no kernels");
        }
        List<Volume> kernels = new ArrayList<>();
        for (double[][][] each : k) {
            Volume kernel = Volume.wrap(each, "k[" + kernels.size() + "]");
            input.mustTake(kernel);
            if (!kernels.isEmpty() && !kernels.get(0).shape().equals(kernel.shape())) {
                throw new IllegalArgumentException("the kernels differ in shape");
            }
            kernels.add(kernel);
        }
        return kernels.stream()
                .map(kernel -> input.correlate(kernel).toArray())
                .toArray(double[][][]::new);
    }

    public static int[] lazyWeightShape(int[] inputShape, int outChannels, int kernelH, int kernelW) {
        Require.length(3, inputShape, "inputShape");
        for (int number : inputShape) {
            Require.positive(number, "inputShape");
        }
        Require.positive(outChannels, "outChannels");
        Require.positive(kernelH, "kernelH");
        Require.positive(kernelW, "kernelW");
        return new int[] {outChannels, inputShape[0], kernelH, kernelW};
    }
}
