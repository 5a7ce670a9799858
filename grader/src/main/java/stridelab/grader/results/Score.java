package stridelab.grader.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.function.ToDoubleFunction;

/** Sums of points without the dust of binary fractions: at most two decimals. */
final class Score {
    private Score() {}

    static <T> double sum(Collection<T> parts, ToDoubleFunction<T> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T part : parts) {
            sum = sum.add(BigDecimal.valueOf(points.applyAsDouble(part)));
        }
        return sum.setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
