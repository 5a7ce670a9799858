package stridelab.site.figure;

import stridelab.conv.TransposedConv2d;

/** A row, enlarged with the kernel that interpolates linearly: the values given, and those in between. */
final class InterpolationFigure {
    private static final double STEP = 44;
    private static final double HEIGHT = 120;

    private InterpolationFigure() {}

    /** Takes a row x of values up to 10, and a factor. */
    static Svg draw(Settings settings) {
        double[] x = settings.row("x");
        int factor = settings.number("factor");
        int size = 2 * factor - factor % 2;
        double[] k = new double[size];
        for (int i = 0; i < size; i++) {
            k[i] = 1 - Math.abs(i - (size - 1) / 2.0) / factor;
        }
        double[] y = TransposedConv2d.unit()
                .padding(0, factor / 2)
                .stride(1, factor)
                .apply(new double[][] {x}, new double[][] {k})[0];
        Svg svg = new Svg();
        svg.line(0, HEIGHT, y.length * STEP, HEIGHT, "axis");
        double[] points = new double[2 * y.length];
        for (int i = 0; i < y.length; i++) {
            points[2 * i] = (i + 0.5) * STEP;
            points[2 * i + 1] = height(y[i]);
        }
        svg.curve(points, "first");
        for (int i = 0; i < y.length; i++) {
            svg.dot(points[2 * i], points[2 * i + 1], 4.5, "node");
            svg.text(points[2 * i], HEIGHT + 14, Svg.number(y[i]), "small");
        }
        for (int i = 0; i < x.length; i++) {
            double at = (i + 0.5) * factor * STEP;
            svg.dot(at, height(x[i]), 6, "mark");
            svg.text(at, height(x[i]) - 14, Svg.number(x[i]), "strong");
        }
        return svg;
    }

    private static double height(double value) {
        return HEIGHT - value * 10;
    }
}
