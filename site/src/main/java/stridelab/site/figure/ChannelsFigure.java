package stridelab.site.figure;

import stridelab.conv.Conv2d;

/** Two channels, a kernel for each, what each pair makes, and the sum. */
final class ChannelsFigure {
    private static final double GAP = 34;

    private ChannelsFigure() {}

    /** Takes grids x0, x1, k0, k1. */
    static Svg draw(Settings settings) {
        double[][][] x = {settings.grid("x0"), settings.grid("x1")};
        double[][][] k = {settings.grid("k0"), settings.grid("k1")};
        Svg svg = new Svg();
        double each = x[0].length * Svg.CELL + 20;
        double afterX = x[0][0].length * Svg.CELL + GAP;
        double afterK = afterX + k[0][0].length * Svg.CELL + GAP;
        for (int c = 0; c < 2; c++) {
            String cssClass = "phase" + c;
            double middle = c * each + x[0].length * Svg.CELL / 2;
            double[][] y = Conv2d.unit().apply(x[c], k[c]);
            svg.grid(0, c * each, x[c], (row, column) -> cssClass);
            svg.text(afterX - GAP / 2, middle, "⋆", "sign");
            svg.grid(afterX, middle - k[c].length * Svg.CELL / 2, k[c], (row, column) -> "");
            svg.text(afterK - GAP / 2, middle, "=", "sign");
            svg.grid(afterK, middle - y.length * Svg.CELL / 2, y, (row, column) -> cssClass);
        }
        double[][] sum = Conv2d.unit().apply(x, new double[][][][] {k})[0];
        double afterY = afterK + sum[0].length * Svg.CELL + 1.6 * GAP;
        double middle = each / 2 + x[0].length * Svg.CELL / 2;
        svg.text(afterY - GAP, middle, "Σ →", "sign");
        svg.grid(afterY, middle - sum.length * Svg.CELL / 2, sum, (row, column) -> "hot");
        return svg;
    }
}
