package stridelab.grader.results;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Points: sums without the dust of binary fractions, at most two decimals, and their text. */
public final class Score {
    private Score() {}

    /** The sum of the exercises' scores; null where one of them has none. */
    public static @Nullable Double of(List<ExerciseResult> exercises) {
        double sum = 0;
        for (ExerciseResult exercise : exercises) {
            if (exercise.score() == null) {
                return null;
            }
            sum += exercise.score();
        }
        return sum(List.of(sum), points -> points);
    }

    /** Returns points as they are read: no exponent, no zeros at the end, a dot in every locale. */
    public static String text(double points) {
        return BigDecimal.valueOf(points).stripTrailingZeros().toPlainString();
    }

    /** The sum of what {@code points} says of each part. */
    public static <T> double sum(Collection<T> parts, ToDoubleFunction<T> points) {
        BigDecimal sum = BigDecimal.ZERO;
        for (T part : parts) {
            sum = sum.add(BigDecimal.valueOf(points.applyAsDouble(part)));
        }
        return sum.setScale(2, RoundingMode.HALF_UP).doubleValue();
    }
}
