package stridelab.site.view;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/** Numbers as people read them: the same in every locale, no more digits than help. */
final class Numbers {
    private static final MathContext SHORT = new MathContext(6);
    private static final double WHOLE = 1e15;

    private Numbers() {}

    /** A score: at most two decimals, none where it is whole. */
    static String score(double score) {
        return plain(BigDecimal.valueOf(score).setScale(2, RoundingMode.HALF_UP));
    }

    /** A value to six significant digits. */
    static String rounded(Number value) {
        return value instanceof Double number && Math.abs(number) < WHOLE
                ? plain(BigDecimal.valueOf(number).round(SHORT))
                : exact(value);
    }

    /** A value with every digit that it has. */
    static String exact(Number value) {
        return value instanceof Double number && Math.abs(number) < WHOLE && number == Math.rint(number)
                ? Long.toString(number.longValue())
                : value.toString();
    }

    private static String plain(BigDecimal number) {
        BigDecimal stripped = number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
        boolean tiny = stripped.precision() - stripped.scale() < -4;
        return tiny ? stripped.toString() : stripped.toPlainString();
    }
}
