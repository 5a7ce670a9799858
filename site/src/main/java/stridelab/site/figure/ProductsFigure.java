package stridelab.site.figure;

import stridelab.conv.Shapes;

/** The products that a layer takes at each stride, as bars. */
final class ProductsFigure {
    private static final double FULL = 280;
    private static final double BAR = 22;

    private ProductsFigure() {}

    /** Takes n, k, pad, to (the largest stride). */
    static Svg draw(Settings settings) {
        int n = settings.number("n");
        int k = settings.number("k");
        int pad = settings.number("pad", 0);
        long all = products(n, k, pad, 1);
        Svg svg = new Svg();
        for (int stride = 1; stride <= settings.number("to"); stride++) {
            long products = products(n, k, pad, stride);
            double y = (stride - 1) * (BAR + 8);
            double length = FULL * products / all;
            svg.text(16, y + BAR / 2, "s = " + stride, "small");
            svg.rectangle(44, y, length, BAR, "bar");
            svg.text(44 + length + 54, y + BAR / 2, Svg.grouped(products), "small");
        }
        return svg;
    }

    private static long products(int n, int k, int pad, int stride) {
        long out = Shapes.outputSize(n, k, pad, stride);
        return out * out * k * k;
    }
}
