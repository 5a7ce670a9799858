package stridelab.grader.properties;

/** What linear interpolation is, for kernels and for images, without a transposed convolution. */
final class Interpolation {
    private Interpolation() {}

    /** A tent is one box drawn over another; where the factor is even, two such half a cell apart. */
    static double[][] tents(int factor) {
        int size = 2 * factor - factor % 2;
        double[] tent = new double[size];
        for (int left = 0; left < factor; left++) {
            for (int right = 0; right < factor; right++) {
                tent[left + right] += 0.5 / factor;
                tent[left + right + 1 - factor % 2] += 0.5 / factor;
            }
        }
        double[][] tents = new double[size][size];
        for (int row = 0; row < size; row++) {
            for (int column = 0; column < size; column++) {
                tents[row][column] = tent[row] * tent[column];
            }
        }
        return tents;
    }

    /** The sums of all cells whose places differ by a multiple of the factor: what lies on one output far inside. */
    static double[][] sumsOfEachPhase(double[][] kernel, int factor) {
        double[][] sums = new double[factor][factor];
        for (int row = 0; row < kernel.length; row++) {
            for (int column = 0; column < kernel[row].length; column++) {
                sums[row % factor][column % factor] += kernel[row][column];
            }
        }
        return sums;
    }

    /** Linear interpolation at the centres of the smaller cells, with zeros around the image. */
    static double[][] interpolated(double[][] x, int factor) {
        double[][] out = new double[x.length * factor][x[0].length * factor];
        for (int row = 0; row < out.length; row++) {
            for (int column = 0; column < out[0].length; column++) {
                double down = (row + 0.5) / factor - 0.5;
                double right = (column + 0.5) / factor - 0.5;
                // Only the nearest two rows and columns have a share.
                int above = (int) Math.floor(down);
                int before = (int) Math.floor(right);
                for (int i = Math.max(0, above); i <= Math.min(above + 1, x.length - 1); i++) {
                    for (int j = Math.max(0, before); j <= Math.min(before + 1, x[0].length - 1); j++) {
                        double nearness = (1 - Math.abs(down - i)) * (1 - Math.abs(right - j));
                        out[row][column] += nearness * x[i][j];
                    }
                }
            }
        }
        return out;
    }
}
