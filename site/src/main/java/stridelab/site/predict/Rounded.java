package stridelab.site.predict;

/** Numbers as texts show them: exact, or said to be rounded. */
final class Rounded {
    private Rounded() {}

    /** {@code = 4}, {@code = 2.25}, or {@code ≈ 1.78} where two places are not enough. */
    static String toTwoPlaces(double number) {
        long hundredths = Math.round(number * 100);
        boolean exact = Math.abs(hundredths - number * 100) < 1e-9;
        String whole = Long.toString(hundredths / 100);
        long rest = hundredths % 100;
        String places = rest == 0 ? "" : rest % 10 == 0 ? "." + rest / 10 : rest < 10 ? ".0" + rest : "." + rest;
        return (exact ? "= " : "≈ ") + whole + places;
    }
}
