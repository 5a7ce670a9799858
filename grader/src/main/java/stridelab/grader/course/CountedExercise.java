package stridelab.grader.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.Score;
import stridelab.grader.text.Text;

/**
 * An exercise that counts in a course.
 *
 * @param id such as {@code mirror-padding}
 * @param points for all of it; null for those that it has
 * @param title what the course calls it; null for the title that it has
 */
public record CountedExercise(
        String id, @Nullable Double points, @Nullable Text title) {
    /** Its result with this title and these points: each property has the share that it had. */
    ExerciseResult of(ExerciseResult graded) {
        ExerciseResult scaled = scaled(graded);
        return title == null ? scaled : scaled.titled(title);
    }

    private ExerciseResult scaled(ExerciseResult graded) {
        if (points == null || graded.maxScore() == 0) {
            return graded;
        }
        double scale = points / graded.maxScore();
        List<PropertyResult> properties = new ArrayList<>();
        double before = 0;
        for (PropertyResult property : graded.properties()) {
            double after = before + property.maxScore();
            // From sum to sum, so that what is rounded off here comes back there, and the whole is the points.
            double most = cents(after * scale).subtract(cents(before * scale)).doubleValue();
            properties.add(property.with(property.status() == PropertyResult.Status.PASSED ? most : 0, most));
            before = after;
        }
        Double score = graded.score();
        return graded.with(
                score == null ? null : Double.valueOf(earned(score * scale, properties)), points, properties);
    }

    /** What the properties earned; of an exercise that has none, what it had. */
    private static double earned(double scaled, List<PropertyResult> properties) {
        return properties.isEmpty() ? cents(scaled).doubleValue() : Score.sum(properties, PropertyResult::score);
    }

    private static BigDecimal cents(double points) {
        return BigDecimal.valueOf(points).setScale(2, RoundingMode.HALF_UP);
    }
}
