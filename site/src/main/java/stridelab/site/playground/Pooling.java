package stridelab.site.playground;

import java.util.Arrays;
import stridelab.conv.Conv2d;
import stridelab.conv.Padding;
import stridelab.conv.PaddingMode;

/**
 * Pooling: windows that walk as those of a convolution do, and give their largest value or their mean.
 *
 * <p>As in PyTorch, padding is never the largest, and counts as zeros in a mean. Of the kernel only the size matters.
 */
final class Pooling {
    private Pooling() {}

    /** What the windows walk over; where the largest is asked for, padding is −∞. */
    static double[][] ground(Setting setting, boolean largest) {
        int[] p = setting.getPadding();
        double[][] x = setting.getX();
        double[][] ground = PaddingMode.ZEROS.pad(x, p[0], p[1], p[2], p[3]);
        for (int i = 0; largest && i < ground.length; i++) {
            for (int j = 0; j < ground[i].length; j++) {
                boolean inside = i >= p[0] && i < p[0] + x.length && j >= p[2] && j < p[2] + x[0].length;
                ground[i][j] = inside ? ground[i][j] : Double.NEGATIVE_INFINITY;
            }
        }
        return ground;
    }

    /** The mean of each window, which is a sum of the core's, divided; or the largest. */
    static double[][] output(Setting setting, boolean largest) {
        double[][] ones = new double[setting.getK().length][setting.getK()[0].length];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        int[] p = setting.getPadding();
        double[][] output = Conv2d.unit()
                .padding(new Padding(p[0], p[1], p[2], p[3]))
                .stride(setting.getStride()[0], setting.getStride()[1])
                .dilation(setting.getDilation()[0], setting.getDilation()[1])
                .apply(setting.getX(), ones);
        double[][] ground = ground(setting, largest);
        for (int i = 0; i < output.length; i++) {
            for (int j = 0; j < output[i].length; j++) {
                output[i][j] = largest
                        ? largest(ground, Playground.taps(setting, i, j))
                        : output[i][j] / (ones.length * ones[0].length);
            }
        }
        return output;
    }

    private static double largest(double[][] ground, int[][] taps) {
        double largest = Double.NEGATIVE_INFINITY;
        for (int[] tap : taps) {
            largest = Math.max(largest, ground[tap[0]][tap[1]]);
        }
        return largest;
    }
}
