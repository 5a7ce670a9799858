package stridelab.site.figure;

/** An image split by stride phase: the cells that share a row and a column remainder make an image of their own. */
final class PhasesFigure {
    private PhasesFigure() {}

    /** Takes n and stride. */
    static Svg draw(Settings settings) {
        int n = settings.number("n");
        int stride = settings.number("stride");
        Svg svg = new Svg();
        double[][] whole = new double[n][n];
        for (int i = 0; i < n * n; i++) {
            whole[i / n][i % n] = i;
        }
        svg.grid(0, 0, whole, (row, column) -> phase(row % stride, column % stride, stride));
        int part = (n + stride - 1) / stride;
        double left = n * Svg.CELL + 70;
        svg.text(left - 35, n * Svg.CELL / 2, "→", "sign");
        for (int a = 0; a < stride; a++) {
            for (int b = 0; b < stride; b++) {
                String cssClass = phase(a, b, stride);
                double x = left + b * (part * Svg.CELL + 14);
                double y = a * (part * Svg.CELL + 14);
                for (int i = a; i < n; i += stride) {
                    for (int j = b; j < n; j += stride) {
                        svg.cell(
                                x + j / stride * Svg.CELL,
                                y + i / stride * Svg.CELL,
                                Svg.number(whole[i][j]),
                                cssClass);
                    }
                }
            }
        }
        return svg;
    }

    private static String phase(int a, int b, int stride) {
        return "phase" + (a * stride + b) % 4;
    }
}
