package stridelab.site.figure;

import java.util.Locale;
import stridelab.conv.PaddingMode;

/** A row of letters, padded by a mode: each cell shows which one it repeats. */
final class PaddedFigure {
    private PaddedFigure() {}

    /** Takes modes (a list), n, before, after. */
    static Svg draw(Settings settings) {
        int n = settings.number("n");
        int before = settings.number("before");
        int after = settings.number("after");
        Svg svg = new Svg();
        double top = 0;
        for (String mode : settings.text("modes").split(",")) {
            PaddingMode padding = PaddingMode.valueOf(mode.toUpperCase(Locale.ROOT));
            for (int i = -before; i < n + after; i++) {
                int index = padding.index(i, n);
                String letter = index == PaddingMode.NOTHING ? "0" : Character.toString('a' + index);
                double x = (i + before) * Svg.CELL;
                svg.cell(x, top, letter, i < 0 || i >= n ? "pad" : "hot");
                svg.text(x + Svg.CELL / 2, top + Svg.CELL + 12, Svg.number(i), "small");
            }
            top += Svg.CELL + 40;
        }
        return svg;
    }
}
