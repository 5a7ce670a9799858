package stridelab.site.figure;

/** The receptive field of one value, layer by layer, down to the input. */
final class ConeFigure {
    private static final double R = 7;
    private static final double STEP = 26;
    private static final double LAYER = 62;

    private ConeFigure() {}

    /** Takes kernels and strides, from the first layer to the last. */
    static Svg draw(Settings settings) {
        int[] kernels = settings.numbers("kernels");
        int[] strides = settings.numbers("strides");
        int layers = kernels.length;
        int[] sizes = new int[layers + 1];
        sizes[layers] = 1;
        for (int layer = layers - 1; layer >= 0; layer--) {
            sizes[layer] = (sizes[layer + 1] - 1) * strides[layer] + kernels[layer];
        }
        Svg svg = new Svg();
        double[][] x = new double[layers + 1][];
        x[0] = new double[sizes[0]];
        for (int i = 0; i < sizes[0]; i++) {
            x[0][i] = R + i * STEP;
        }
        for (int layer = 0; layer < layers; layer++) {
            x[layer + 1] = new double[sizes[layer + 1]];
            for (int i = 0; i < sizes[layer + 1]; i++) {
                int first = i * strides[layer];
                x[layer + 1][i] = (x[layer][first] + x[layer][first + kernels[layer] - 1]) / 2;
                for (int tap = 0; tap < kernels[layer]; tap++) {
                    svg.line(x[layer + 1][i], y(layer + 1, layers), x[layer][first + tap], y(layer, layers), "guide");
                }
            }
        }
        for (int layer = 0; layer <= layers; layer++) {
            for (double at : x[layer]) {
                svg.dot(at, y(layer, layers), R, layer == layers ? "mark" : "node");
            }
            svg.text(x[0][sizes[0] - 1] + 36, y(layer, layers), Integer.toString(sizes[layer]), "strong");
        }
        return svg;
    }

    private static double y(int layer, int layers) {
        return R + (layers - layer) * LAYER;
    }
}
