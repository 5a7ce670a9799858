package stridelab.site.figure;

import stridelab.conv.Shapes;

/** An image that loses a border with each layer, all sizes inside one another. */
final class ShrinkingFigure {
    private static final double SIDE = 260;

    private ShrinkingFigure() {}

    /** Takes n, k, layers. */
    static Svg draw(Settings settings) {
        int n = settings.number("n");
        int k = settings.number("k");
        int layers = settings.number("layers");
        Svg svg = new Svg();
        svg.rectangle(0, 0, SIDE, SIDE, "lost");
        int size = n;
        for (int layer = 1; layer <= layers; layer++) {
            size = Shapes.outputSize(size, k, 0, 1);
            double side = SIDE * size / n;
            svg.rectangle((SIDE - side) / 2, (SIDE - side) / 2, side, side, layer == layers ? "kept" : "ring");
        }
        svg.text(SIDE / 2, SIDE / 2, size + " × " + size, "big");
        svg.text(SIDE / 2, SIDE + 16, n + " × " + n, "small");
        return svg;
    }
}
