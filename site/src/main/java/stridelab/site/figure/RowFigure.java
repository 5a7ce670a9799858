package stridelab.site.figure;

import stridelab.conv.Shapes;

/** Every window on a row, one below the other, and the cells that none of them reads. */
final class RowFigure {
    private static final double STEP = 16;

    private RowFigure() {}

    /** Takes n, k, pad, stride. */
    static Svg draw(Settings settings) {
        int n = settings.number("n");
        int k = settings.number("k");
        int pad = settings.number("pad", 0);
        int stride = settings.number("stride", 1);
        int windows = Shapes.outputSize(n, k, pad, stride);
        int read = (windows - 1) * stride + k;
        Svg svg = new Svg();
        for (int i = 0; i < n + 2 * pad; i++) {
            boolean padding = i < pad || i >= n + pad;
            String cssClass = (padding ? "pad" : "") + (i >= read || stride > k && i % stride >= k ? " unread" : "");
            svg.cell(i * Svg.CELL, 0, padding ? "0" : Integer.toString(i - pad), cssClass);
        }
        for (int j = 0; j < windows; j++) {
            double y = Svg.CELL + 8 + j * STEP;
            double from = j * stride * Svg.CELL;
            svg.rectangle(from + 2, y, k * Svg.CELL - 4, STEP - 5, "span");
        }
        return svg;
    }
}
