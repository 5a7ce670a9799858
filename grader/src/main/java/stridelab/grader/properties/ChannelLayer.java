package stridelab.grader.properties;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import stridelab.conv.Conv2d;
import stridelab.conv.Tensor;

/**
 * What a layer with channels is given.
 *
 * @param x channels × rows × columns
 * @param k output channels × channels × kernel rows × kernel columns
 */
record ChannelLayer(double[][][] x, double[][][][] k) implements Serializable {
    private static final int MOST_CHANNELS = 3;
    private static final int LARGEST_KERNEL = 2;
    private static final int MOST_EXTRA = 2;
    private static final int LARGEST_IMAGE = LARGEST_KERNEL + MOST_EXTRA;

    /** Layers with up to so many output channels, whose kernels fit on the image, often exactly. */
    static Arbitrary<ChannelLayer> upTo(int outChannels) {
        return Combinators.combine(
                        Inputs.size(1, MOST_CHANNELS),
                        Inputs.size(1, outChannels),
                        HeightWidth.between(1, LARGEST_KERNEL),
                        HeightWidth.between(0, MOST_EXTRA),
                        Inputs.values(MOST_CHANNELS * LARGEST_IMAGE * LARGEST_IMAGE),
                        Inputs.weights(outChannels * MOST_CHANNELS * LARGEST_KERNEL * LARGEST_KERNEL))
                .as((channels, outputs, kernel, extra, values, weights) -> new ChannelLayer(
                        volume(values, channels, new HeightWidth(kernel.h() + extra.h(), kernel.w() + extra.w())),
                        kernels(weights, outputs, channels, kernel)));
    }

    /** A layer as in a real network: up to 16 channels of up to 28 rows and columns. */
    static Arbitrary<ChannelLayer> real(int outChannels) {
        return Combinators.combine(
                        Inputs.large(16),
                        Inputs.large(outChannels),
                        HeightWidth.between(1, 5),
                        HeightWidth.large(28),
                        Inputs.values(Inputs.PATTERN),
                        Inputs.weights(Inputs.PATTERN))
                .as((channels, outputs, kernel, image, values, weights) -> new ChannelLayer(
                        volume(
                                values,
                                channels,
                                new HeightWidth(Math.max(kernel.h(), image.h()), Math.max(kernel.w(), image.w()))),
                        kernels(weights, outputs, channels, kernel)));
    }

    /** Layers whose values a float cannot hold. */
    static Arbitrary<ChannelLayer> fine(int outChannels) {
        return Combinators.combine(
                        Inputs.size(1, 2),
                        Inputs.size(1, outChannels),
                        HeightWidth.between(1, 2),
                        Inputs.fineValues(8),
                        Inputs.fineWeights(outChannels * 2))
                .as((channels, outputs, image, values, weights) -> new ChannelLayer(
                        volume(values, channels, image), kernels(weights, outputs, channels, new HeightWidth(1, 1))));
    }

    /** With one value that is no finite number, and a first kernel that lets it through: without zeros. */
    ChannelLayer with(double special, int channel, HeightWidth place) {
        double[][][] image = Tensor.of(x).image(0);
        double[][] plane = image[channel % image.length];
        plane[place.h() % plane.length][place.w() % plane[0].length] = special;
        double[][][] kernel = Tensor.of(firstKernel()).image(0);
        for (double[][] layer : kernel) {
            for (double[] row : layer) {
                Arrays.setAll(row, column -> row[column] == 0 ? 1 : row[column]);
            }
        }
        return new ChannelLayer(image, new double[][][][] {kernel});
    }

    /** One output channel: the first kernel's. */
    double[][][] firstKernel() {
        return k[0];
    }

    /** What the contract asks for: an output channel for each kernel. */
    double[][][] output() {
        return Conv2d.unit().apply(x, k);
    }

    private static double[][][] volume(List<Integer> values, int channels, HeightWidth size) {
        double[][][] volume = new double[channels][][];
        int plane = size.h() * size.w();
        for (int channel = 0; channel < channels; channel++) {
            volume[channel] = Inputs.grid(from(channel * plane, values), size.h(), size.w());
        }
        return volume;
    }

    private static double[][][][] kernels(List<Integer> weights, int outputs, int channels, HeightWidth size) {
        double[][][][] kernels = new double[outputs][][][];
        int each = channels * size.h() * size.w();
        for (int output = 0; output < outputs; output++) {
            kernels[output] = volume(from(output * each, weights), channels, size);
        }
        return kernels;
    }

    /** The values from one on, as often as there are any. */
    private static List<Integer> from(int first, List<Integer> values) {
        int start = first % values.size();
        List<Integer> turned = new ArrayList<>(values.subList(start, values.size()));
        turned.addAll(values.subList(0, start));
        return turned;
    }
}
