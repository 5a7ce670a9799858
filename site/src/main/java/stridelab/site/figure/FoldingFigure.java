package stridelab.site.figure;

/** The frequency that is heard, over the one that was played: a strip of paper folded to and fro. */
final class FoldingFigure {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 150;
    private static final double LEFT = 56;

    private FoldingFigure() {}

    /** Takes rate (after the stride), to (the highest frequency played), and tones to mark; all in hertz. */
    static Svg draw(Settings settings) {
        int rate = settings.number("rate");
        int to = settings.number("to");
        Svg svg = new Svg();
        svg.line(LEFT, 0, LEFT, HEIGHT, "axis");
        svg.line(LEFT, HEIGHT, LEFT + WIDTH, HEIGHT, "axis");
        int half = rate / 2;
        double[] points = new double[2 * (to / half + 1)];
        for (int i = 0; i * half <= to; i++) {
            points[2 * i] = x(i * half, to);
            points[2 * i + 1] = y(heard(i * half, rate), half);
            svg.text(points[2 * i], HEIGHT + 16, Integer.toString(i * half), "small");
        }
        svg.text(LEFT - 26, y(half, half), Integer.toString(half), "small");
        svg.text(LEFT - 26, HEIGHT, "0", "small");
        svg.curve(points, "first");
        for (int tone : settings.numbers("tones")) {
            double x = x(tone, to);
            double y = y(heard(tone, rate), half);
            svg.line(x, HEIGHT + 24, x, y, "guide");
            svg.line(LEFT, y, x, y, "guide");
            svg.dot(x, y, 5, "mark");
            svg.text(x, HEIGHT + 34, Integer.toString(tone), "small strong");
            svg.text(LEFT - 26, y, Integer.toString(heard(tone, rate)), "small strong");
        }
        return svg;
    }

    private static int heard(int frequency, int rate) {
        int rest = Math.floorMod(frequency, rate);
        return Math.min(rest, rate - rest);
    }

    private static double x(int frequency, int to) {
        return LEFT + WIDTH * frequency / to;
    }

    private static double y(int heard, int half) {
        return HEIGHT - (HEIGHT - 10) * heard / half;
    }
}
