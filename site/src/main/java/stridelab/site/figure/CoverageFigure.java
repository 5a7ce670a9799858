package stridelab.site.figure;

import java.util.Arrays;
import stridelab.conv.TransposedConv2d;

/** How many inputs reach each output of a transposed convolution: the pattern of a checkerboard, or its absence. */
final class CoverageFigure {
    private static final double SMALL = 22;

    private CoverageFigure() {}

    /** Takes n, stride, and two kernel sizes to set side by side. */
    static Svg draw(Settings settings) {
        int n = settings.number("n");
        int stride = settings.number("stride");
        Svg svg = new Svg();
        double left = 0;
        for (int k : settings.numbers("kernels")) {
            double[][] reached = TransposedConv2d.unit().stride(stride).apply(ones(n), ones(k));
            for (int i = 0; i < reached.length; i++) {
                for (int j = 0; j < reached.length; j++) {
                    double x = left + j * SMALL;
                    double y = i * SMALL;
                    svg.rectangle(x, y, SMALL, SMALL, "shade shade" + (int) reached[i][j]);
                    svg.text(x + SMALL / 2, y + SMALL / 2, Svg.number(reached[i][j]), "small on" + (int) reached[i][j]);
                }
            }
            svg.text(left + reached.length * SMALL / 2, reached.length * SMALL + 16, "k = " + k, "small strong");
            left += reached.length * SMALL + 40;
        }
        return svg;
    }

    private static double[][] ones(int n) {
        double[][] ones = new double[n][n];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }
}
