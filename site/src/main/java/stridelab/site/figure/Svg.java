package stridelab.site.figure;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A drawing that grows with what is put on it. Lengths are CSS pixels; colours are the page's, by class, so that it
 * follows light and dark.
 */
final class Svg {
    /** The side of a cell of a grid. */
    static final double CELL = 30;

    private static final double MARGIN = 6;

    private final StringBuilder content = new StringBuilder();
    private double width;
    private double height;

    /** The class of a grid's cell, by row and column. */
    @FunctionalInterface
    interface CellClass {
        String of(int row, int column);
    }

    void rectangle(double x, double y, double w, double h, String cssClass) {
        reach(x + w, y + h);
        add("<rect x=\"%s\" y=\"%s\" width=\"%s\" height=\"%s\" class=\"%s\"/>", x, y, w, h, cssClass);
    }

    void line(double x1, double y1, double x2, double y2, String cssClass) {
        reach(Math.max(x1, x2), Math.max(y1, y2));
        add("<line x1=\"%s\" y1=\"%s\" x2=\"%s\" y2=\"%s\" class=\"%s\"/>", x1, y1, x2, y2, cssClass);
    }

    void dot(double x, double y, double r, String cssClass) {
        reach(x + r, y + r);
        add("<circle cx=\"%s\" cy=\"%s\" r=\"%s\" class=\"%s\"/>", x, y, r, cssClass);
    }

    /** A line through points, x and y in turn. */
    void curve(double[] points, String cssClass) {
        StringBuilder list = new StringBuilder();
        for (int i = 0; i < points.length; i += 2) {
            reach(points[i], points[i + 1]);
            list.append(i == 0 ? "" : " ").append(show(points[i])).append(',').append(show(points[i + 1]));
        }
        content.append("<polyline points=\"")
                .append(list)
                .append("\" class=\"")
                .append(cssClass)
                .append("\"/>");
    }

    /** Text centred on a point. */
    void text(double x, double y, String text, String cssClass) {
        reach(x + 4 * text.length(), y + 8);
        content.append("<text x=\"")
                .append(show(x))
                .append("\" y=\"")
                .append(show(y))
                .append("\" class=\"");
        content.append(cssClass).append("\">").append(escape(text)).append("</text>");
    }

    void cell(double x, double y, String text, String cssClass) {
        rectangle(x, y, CELL, CELL, "cell " + cssClass);
        text(x + CELL / 2, y + CELL / 2, text, text.length() > 2 ? cssClass + " tight" : cssClass);
    }

    /** A grid of numbers with its top left corner at a point. */
    void grid(double x, double y, double[][] values, CellClass cssClass) {
        for (int row = 0; row < values.length; row++) {
            for (int column = 0; column < values[row].length; column++) {
                cell(x + column * CELL, y + row * CELL, number(values[row][column]), cssClass.of(row, column));
            }
        }
    }

    /** A number in a cell: at most two decimals. */
    static String number(double value) {
        return show(BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP).doubleValue())
                .replace('-', '−');
    }

    /** A whole number with narrow no-break spaces between groups of three, as both languages read it. */
    static String grouped(long number) {
        return Long.toString(number).replaceAll("(?<=\\d)(?=(\\d{3})+$)", "\u202F");
    }

    /** The whole, with what it shows in words. */
    String toElement(String alternative) {
        String w = show(width + 2 * MARGIN);
        String h = show(height + 2 * MARGIN);
        return "<svg role=\"img\" aria-label=\"" + escape(alternative) + "\" viewBox=\"-" + show(MARGIN) + " -"
                + show(MARGIN) + " " + w + " " + h + "\" width=\"" + w + "\" height=\"" + h + "\">" + content
                + "</svg>";
    }

    private void reach(double x, double y) {
        width = Math.max(width, x);
        height = Math.max(height, y);
    }

    private void add(String element, Object... values) {
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] instanceof Double number ? show(number) : values[i];
        }
        content.append(String.format(java.util.Locale.ROOT, element, values));
    }

    private static String show(double value) {
        BigDecimal rounded = BigDecimal.valueOf(value).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }
}
