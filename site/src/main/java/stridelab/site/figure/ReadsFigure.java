package stridelab.site.figure;

import java.util.Arrays;
import stridelab.conv.Shapes;
import stridelab.conv.TransposedConv2d;

/**
 * How many windows read each pixel of an image at stride 1: a window of ones, handed out by every output, adds up to
 * just that count.
 */
final class ReadsFigure {
    private static final double SMALL = 26;

    private ReadsFigure() {}

    /** Takes n, k, and the paddings per side to set side by side. */
    static Svg draw(Settings settings) {
        int n = settings.number("n");
        int k = settings.number("k");
        Svg svg = new Svg();
        double left = 0;
        for (int pad : settings.numbers("pads")) {
            double[][] reads = reads(n, k, pad);
            for (int i = 0; i < n; i++) {
                for (int j = 0; j < n; j++) {
                    double x = left + j * SMALL;
                    double y = i * SMALL;
                    int shade = shade(reads[i][j] / (k * k));
                    svg.rectangle(x, y, SMALL, SMALL, "shade shade" + shade);
                    svg.text(x + SMALL / 2, y + SMALL / 2, Svg.number(reads[i][j]), "small on" + shade);
                }
            }
            svg.text(left + n * SMALL / 2, n * SMALL + 16, "p = " + pad, "small strong");
            left += n * SMALL + 40;
        }
        return svg;
    }

    private static double[][] reads(int n, int k, int pad) {
        int outputs = Shapes.outputSize(n, k, pad, 1);
        return TransposedConv2d.unit().padding(pad, pad).apply(ones(outputs), ones(k));
    }

    private static int shade(double share) {
        return share < 0.4 ? 1 : share < 1 ? 2 : 4;
    }

    private static double[][] ones(int n) {
        double[][] ones = new double[n][n];
        for (double[] row : ones) {
            Arrays.fill(row, 1);
        }
        return ones;
    }
}
