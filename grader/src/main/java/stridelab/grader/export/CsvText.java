package stridelab.grader.export;

/** Text for a cell that a spreadsheet will show: never a formula. */
public final class CsvText {
    /** What spreadsheets take for the start of a formula; the wide forms are taken so by East Asian ones. */
    private static final String FORMULA = "=+-@\t\r\n\uff1d\uff0b\uff0d\uff20";

    private CsvText() {}

    /** The text, with an apostrophe before it where it would be a formula. */
    public static String harmless(String text) {
        String start = text.stripLeading();
        boolean formula = !text.isEmpty()
                && (FORMULA.indexOf(text.charAt(0)) >= 0 || !start.isEmpty() && FORMULA.indexOf(start.charAt(0)) >= 0);
        return formula ? "'" + text : text;
    }
}
