package stridelab.site.figure;

import stridelab.conv.TransposedConv2d;

/** A transposed convolution of a row: each value hands out a kernel, and the copies are added up. */
final class StampsFigure {
    private StampsFigure() {}

    /** Takes rows x and k, stride, pad (what is cut off each end). */
    static Svg draw(Settings settings) {
        double[] x = settings.row("x");
        double[] k = settings.row("k");
        int stride = settings.number("stride");
        int pad = settings.number("pad", 0);
        Svg svg = new Svg();
        double left = 2.6 * Svg.CELL;
        for (int i = 0; i < x.length; i++) {
            double y = i * (Svg.CELL + 6);
            svg.cell(0, y, Svg.number(x[i]), "hot");
            svg.text(1.7 * Svg.CELL, y + Svg.CELL / 2, "→", "sign");
            for (int tap = 0; tap < k.length; tap++) {
                svg.cell(left + (i * stride + tap) * Svg.CELL, y, Svg.number(x[i] * k[tap]), "phase" + (i % 2));
            }
        }
        double[] sum = TransposedConv2d.unit().stride(1, stride).apply(new double[][] {x}, new double[][] {k})[0];
        double bottom = x.length * (Svg.CELL + 6) + 10;
        svg.line(left, bottom - 8, left + sum.length * Svg.CELL, bottom - 8, "axis");
        for (int i = 0; i < sum.length; i++) {
            boolean cut = i < pad || i >= sum.length - pad;
            svg.cell(left + i * Svg.CELL, bottom, Svg.number(sum[i]), cut ? "unread" : "");
        }
        return svg;
    }
}
