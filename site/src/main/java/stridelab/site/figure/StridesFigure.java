package stridelab.site.figure;

/** What a stride leaves of a layer's time, as measured, beside what it leaves of its products. */
final class StridesFigure {
    private static final double STEP = 92;
    private static final double HEIGHT = 200;
    private static final double LEFT = 60;

    private StridesFigure() {}

    /** Takes nothing: the strides are those that were measured. */
    static Svg draw(Settings settings) {
        Measurements measured = Measurements.of("stride");
        double[] strides = measured.numbers("stride");
        double[] products = measured.numbers("products");
        double[] times = measured.numbers("ours_prepared_us");
        Svg svg = new Svg();
        svg.line(LEFT, 0, LEFT, HEIGHT, "axis");
        svg.line(LEFT, HEIGHT, LEFT + strides.length * STEP, HEIGHT, "axis");
        for (int percent = 0; percent <= 100; percent += 25) {
            double y = HEIGHT - HEIGHT * percent / 100;
            svg.line(LEFT - 4, y, LEFT, y, "axis");
            svg.text(LEFT - 28, y, percent + " %", "small");
        }
        svg.curve(points(products), "second");
        svg.curve(points(times), "first");
        for (int i = 0; i < strides.length; i++) {
            svg.text(x(i), HEIGHT + 16, "s = " + Svg.number(strides[i]), "small");
            dot(svg, i, products, "node", 16);
            dot(svg, i, times, "mark", -16);
        }
        return svg;
    }

    private static void dot(Svg svg, int i, double[] values, String cssClass, double beside) {
        double y = y(values, i);
        svg.dot(x(i), y, 5, cssClass);
        if (i > 0) {
            // Above its dot, or below, unless the axis is there.
            double below = y + beside > HEIGHT - 6 ? 0 : beside;
            svg.text(
                    x(i) + (below == 0 ? 30 : 0),
                    y + below,
                    Math.round(100 * values[i] / values[0]) + " %",
                    beside < 0 ? "strong" : "small");
        }
    }

    private static double[] points(double[] values) {
        double[] points = new double[2 * values.length];
        for (int i = 0; i < values.length; i++) {
            points[2 * i] = x(i);
            points[2 * i + 1] = y(values, i);
        }
        return points;
    }

    private static double x(int i) {
        return LEFT + (i + 0.5) * STEP;
    }

    private static double y(double[] values, int i) {
        return HEIGHT - HEIGHT * values[i] / values[0];
    }
}
