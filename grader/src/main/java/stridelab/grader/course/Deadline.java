package stridelab.grader.course;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.HandInTime;
import stridelab.grader.results.Problem;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Messages;

/**
 * Until when work is to be handed in, and what becomes of late work.
 *
 * @param until the last moment
 * @param percentADay how much of the points is taken off for each day that has begun since, from 0 (lateness is shown
 *     alone) to 100 (late work counts nothing)
 */
public record Deadline(OffsetDateTime until, int percentADay) {
    private static final Duration DAY = Duration.ofDays(1);

    /**
     * Returns a result as the deadline has it.
     *
     * @param time when it was handed in. Without an offset it is taken for the deadline's; where it is unknown and the
     *     platform calls the work late, that counts as a day
     */
    SubmissionResult of(SubmissionResult graded, HandInTime time) {
        long days = daysLate(time.at(), time.late());
        if (days == 0) {
            return graded;
        }
        long off = Math.min(100, days * percentADay);
        List<ExerciseResult> exercises = new ArrayList<>();
        for (ExerciseResult each : graded.exercises()) {
            Double score = each.score();
            Double left = score == null || off == 0 ? score : Double.valueOf(left(score, off));
            exercises.add(each.with(left, each.maxScore(), each.properties()));
        }
        List<Problem> problems = new ArrayList<>(graded.problems());
        problems.add(new Problem(
                "late",
                Messages.text(
                        time.at().isEmpty() ? "course.called-late" : "course.late",
                        Long.toString(days),
                        Long.toString(off),
                        until.toString(),
                        time.at())));
        return graded.with(exercises, problems);
    }

    private long daysLate(String at, boolean calledLate) {
        OffsetDateTime time;
        try {
            time = at.matches(".*(Z|[+-]\\d\\d:?\\d\\d)")
                    ? OffsetDateTime.parse(at)
                    : LocalDateTime.parse(at).atOffset(until.getOffset());
        } catch (DateTimeParseException e) {
            return calledLate ? 1 : 0;
        }
        Duration late = Duration.between(until, time);
        if (late.isZero() || late.isNegative()) {
            return 0;
        }
        return (late.toMillis() + DAY.toMillis() - 1) / DAY.toMillis();
    }

    private static double left(double score, long off) {
        return BigDecimal.valueOf(score)
                .multiply(BigDecimal.valueOf(100 - off))
                .divide(BigDecimal.valueOf(100))
                .setScale(2, RoundingMode.HALF_UP)
                .doubleValue();
    }
}
