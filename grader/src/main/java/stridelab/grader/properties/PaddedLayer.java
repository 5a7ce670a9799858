package stridelab.grader.properties;

import java.io.Serializable;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import stridelab.conv.Conv2d;
import stridelab.grader.exercise.CrossCorrelation;

/**
 * What a layer of one channel is given: image, kernel, padding per side, stride.
 *
 * @param x the image
 * @param k the kernel
 * @param padH rows on each side
 * @param padW columns on each side
 * @param strideH rows from one window to the next
 * @param strideW columns from one window to the next
 */
record PaddedLayer(double[][] x, double[][] k, int padH, int padW, int strideH, int strideW) implements Serializable {
    private static final int LARGEST_KERNEL = 3;
    private static final int MOST_EXTRA = 5;
    private static final int LARGEST_IMAGE = LARGEST_KERNEL + MOST_EXTRA;

    /**
     * Layers whose kernel fits on the padded image, often exactly: the image is as large as the kernel and a bit more,
     * less the padding, so that a kernel that fits only thanks to the padding is frequent, too.
     */
    static Arbitrary<PaddedLayer> upTo(int pad, int stride) {
        return Combinators.combine(
                        HeightWidth.between(1, LARGEST_KERNEL),
                        HeightWidth.between(0, MOST_EXTRA),
                        HeightWidth.between(0, pad),
                        HeightWidth.between(1, stride),
                        Inputs.values(LARGEST_IMAGE * LARGEST_IMAGE),
                        Inputs.weights(LARGEST_KERNEL * LARGEST_KERNEL))
                .as((kernel, extra, padding, strides, values, weights) -> of(
                        new HeightWidth(
                                Math.max(1, kernel.h() + extra.h() - 2 * padding.h()),
                                Math.max(1, kernel.w() + extra.w() - 2 * padding.w())),
                        kernel,
                        padding,
                        strides,
                        values,
                        weights));
    }

    /** Layers as in a real network: images of up to 56 rows and columns, kernels of up to 7, each size for itself. */
    static Arbitrary<PaddedLayer> real(int pad, int stride) {
        return Combinators.combine(
                        HeightWidth.large(56),
                        HeightWidth.between(1, 7),
                        HeightWidth.between(0, pad),
                        HeightWidth.between(1, stride),
                        Inputs.values(Inputs.PATTERN),
                        Inputs.weights(49))
                .as((image, kernel, padding, strides, values, weights) -> of(
                        new HeightWidth(
                                Math.max(image.h(), kernel.h() - 2 * padding.h()),
                                Math.max(image.w(), kernel.w() - 2 * padding.w())),
                        kernel,
                        padding,
                        strides,
                        values,
                        weights));
    }

    /** Layers whose values a float cannot hold. */
    static Arbitrary<PaddedLayer> fine(int pad, int stride) {
        return Combinators.combine(
                        HeightWidth.between(1, 2),
                        HeightWidth.between(0, 2),
                        HeightWidth.between(0, pad),
                        HeightWidth.between(1, stride),
                        Inputs.fineValues(16),
                        Inputs.fineWeights(4))
                .as((kernel, extra, padding, strides, values, weights) -> of(
                        new HeightWidth(kernel.h() + extra.h(), kernel.w() + extra.w()),
                        kernel,
                        padding,
                        strides,
                        values,
                        weights));
    }

    private static PaddedLayer of(
            HeightWidth image,
            HeightWidth kernel,
            HeightWidth padding,
            HeightWidth stride,
            List<Integer> values,
            List<Integer> weights) {
        return new PaddedLayer(
                Inputs.grid(values, image.h(), image.w()),
                Inputs.grid(weights, kernel.h(), kernel.w()),
                padding.h(),
                padding.w(),
                stride.h(),
                stride.w());
    }

    /** With one value that is no finite number, and a kernel that lets it through: without zeros. */
    PaddedLayer with(double special, HeightWidth place) {
        double[][] image = copy(x);
        image[place.h() % x.length][place.w() % x[0].length] = special;
        double[][] kernel = copy(k);
        for (double[] row : kernel) {
            for (int column = 0; column < row.length; column++) {
                row[column] = row[column] == 0 ? 1 : row[column];
            }
        }
        return new PaddedLayer(image, kernel, padH, padW, strideH, strideW);
    }

    /** What the contract asks for. */
    double[][] output() {
        return Conv2d.unit().padding(padH, padW).stride(strideH, strideW).apply(x, k);
    }

    /** What the student answers. */
    double[][] output(CrossCorrelation student) {
        return student.conv2d(x, k, padH, padW, strideH, strideW);
    }

    private static double[][] copy(double[][] grid) {
        double[][] copy = grid.clone();
        for (int row = 0; row < copy.length; row++) {
            copy[row] = copy[row].clone();
        }
        return copy;
    }
}
