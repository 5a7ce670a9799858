package stridelab.site.figure;

/** Two tones that have the same samples: cosines through the same dots. */
final class SamplesFigure {
    private static final double STEP = 44;
    private static final double HALF = 44;
    private static final int FINE = 16;

    private SamplesFigure() {}

    /** Takes rate, count (of samples), and two tones in hertz. */
    static Svg draw(Settings settings) {
        int rate = settings.number("rate");
        int count = settings.number("count");
        int[] tones = settings.numbers("tones");
        Svg svg = new Svg();
        double middle = HALF + 8;
        svg.line(0, middle, (count - 1) * STEP, middle, "axis");
        String[] classes = {"second", "first"};
        for (int t = 0; t < 2; t++) {
            double[] points = new double[2 * ((count - 1) * FINE + 1)];
            for (int i = 0; i < points.length / 2; i++) {
                points[2 * i] = i * STEP / FINE;
                points[2 * i + 1] = middle - HALF * cosine(tones[t], (double) i / FINE, rate);
            }
            svg.curve(points, classes[t]);
        }
        for (int i = 0; i < count; i++) {
            svg.dot(i * STEP, middle - HALF * cosine(tones[0], i, rate), 5, "mark");
        }
        return svg;
    }

    private static double cosine(int tone, double sample, int rate) {
        return Math.cos(2 * Math.PI * tone * sample / rate);
    }
}
