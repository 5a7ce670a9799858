package stridelab.grader.export;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** Points as a cell has them: at most two decimals, no exponent, a dot in every locale. */
final class Points {
    private Points() {}

    /** Returns an empty cell where there are none. */
    static String of(@Nullable Double points) {
        return points == null ? "" : of(points.doubleValue());
    }

    static String of(double points) {
        return BigDecimal.valueOf(points)
                .setScale(2, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    static String percent(@Nullable Double score, double maxScore) {
        return score == null ? "" : of(maxScore == 0 ? 0 : 100 * score / maxScore);
    }
}
