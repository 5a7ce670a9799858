package stridelab.site.figure;

import java.util.ArrayList;
import java.util.List;
import stridelab.conv.Shapes;

/** An image's size after each layer, for two kinds of layers, until little is left. */
final class SizesFigure {
    private static final double WIDTH = 520;
    private static final double HEIGHT = 200;
    private static final double LEFT = 44;
    private static final String[] CURVES = {"second", "first"};
    private static final String[] DOTS = {"node", "mark"};

    private SizesFigure() {}

    /** Takes n, k, two pads, two strides, and the size {@code to} at which to stop. */
    static Svg draw(Settings settings) {
        int n = settings.number("n");
        int[][] sizes = new int[2][];
        for (int kind = 0; kind < 2; kind++) {
            sizes[kind] = sizes(
                    n,
                    settings.number("k"),
                    settings.numbers("pads")[kind],
                    settings.numbers("strides")[kind],
                    settings.number("to"));
        }
        int layers = Math.max(sizes[0].length, sizes[1].length) - 1;
        Svg svg = new Svg();
        svg.line(LEFT, 0, LEFT, HEIGHT, "axis");
        svg.line(LEFT, HEIGHT, LEFT + WIDTH, HEIGHT, "axis");
        svg.text(LEFT - 22, y(n, n), Integer.toString(n), "small");
        for (int kind = 0; kind < 2; kind++) {
            double[] points = new double[2 * sizes[kind].length];
            for (int layer = 0; layer < sizes[kind].length; layer++) {
                points[2 * layer] = LEFT + WIDTH * layer / layers;
                points[2 * layer + 1] = y(sizes[kind][layer], n);
            }
            svg.curve(points, CURVES[kind]);
            for (int layer = 0; layer < sizes[kind].length; layer++) {
                svg.dot(points[2 * layer], points[2 * layer + 1], kind == 0 ? 3 : 4.5, DOTS[kind]);
            }
            int last = sizes[kind].length - 1;
            svg.text(points[2 * last], HEIGHT + 16, Integer.toString(last), "small strong");
            svg.text(points[2 * last] + 16, points[2 * last + 1] - 14, Integer.toString(sizes[kind][last]), "small");
        }
        return svg;
    }

    /** From n on, one number for each layer, down to at most {@code to}. */
    private static int[] sizes(int n, int k, int pad, int stride, int to) {
        List<Integer> sizes = new ArrayList<>(List.of(n));
        while (sizes.get(sizes.size() - 1) > to) {
            sizes.add(Shapes.outputSize(sizes.get(sizes.size() - 1), k, pad, stride));
        }
        return sizes.stream().mapToInt(Integer::intValue).toArray();
    }

    private static double y(int size, int n) {
        return HEIGHT - HEIGHT * size / n;
    }
}
