package stridelab.grader.export;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Points as a cell has them: at most two decimals, no exponent, a dot in every locale. */
final class Points {
    private Points() {}

    static String of(double points) {
        return BigDecimal.valueOf(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String percent(double score, double maxScore) {
        return of(maxScore == 0 ? 0 : 100 * score / maxScore);
    }
}
