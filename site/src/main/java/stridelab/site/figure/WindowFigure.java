package stridelab.site.figure;

import stridelab.conv.Conv2d;
import stridelab.conv.PaddingMode;

/** The window at some of its places: the padded image, and what the window makes of it. */
final class WindowFigure {
    private WindowFigure() {}

    /**
     * Takes grids x and k, pad, stride (one number, or height's and width's), and the outputs to show as a grid of rows
     * and columns {@code at}.
     */
    static Svg draw(Settings settings) {
        double[][] x = settings.grid("x");
        double[][] k = settings.grid("k");
        int pad = settings.number("pad", 0);
        int[] strides = settings.numbers("stride", 1);
        int strideH = strides[0];
        int strideW = strides[strides.length - 1];
        double[][] padded = PaddingMode.ZEROS.pad(x, pad, pad, pad, pad);
        double[][] y = Conv2d.unit().stride(strideH, strideW).apply(padded, k);
        Svg svg = new Svg();
        double top = 0;
        for (double[] at : settings.grid("at")) {
            int i = (int) at[0];
            int j = (int) at[1];
            svg.grid(0, top, padded, (row, column) -> inside(row - pad, column - pad, x) ? "" : "pad");
            double left = padded[0].length * Svg.CELL + 60;
            svg.rectangle(
                    j * strideW * Svg.CELL,
                    top + i * strideH * Svg.CELL,
                    k[0].length * Svg.CELL,
                    k.length * Svg.CELL,
                    "window");
            double middle = top + padded.length * Svg.CELL / 2;
            svg.text(left - 30, middle, "→", "sign");
            svg.grid(
                    left,
                    middle - y.length * Svg.CELL / 2,
                    y,
                    (row, column) -> row == i && column == j
                            ? "hot"
                            : row * y[0].length + column < i * y[0].length + j ? "" : "later");
            top += padded.length * Svg.CELL + 24;
        }
        return svg;
    }

    private static boolean inside(int row, int column, double[][] x) {
        return row >= 0 && row < x.length && column >= 0 && column < x[0].length;
    }
}
