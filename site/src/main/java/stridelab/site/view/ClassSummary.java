package stridelab.site.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.Standing;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.text.Text;

/**
 * What is kept of a class while its submissions pass by: a row for each, and counts. In no language yet.
 *
 * <p>The largest part is the rows, about a quarter of a kilobyte each.
 */
public final class ClassSummary {
    static final int SLOWEST = 10;
    static final int TROUBLES = 20;
    private static final int NAME = 60;

    final List<Row> rows = new ArrayList<>();
    final Map<String, ExerciseTally> exercises = new LinkedHashMap<>();
    final Misconceptions misconceptions = new Misconceptions();
    final List<Untested> untested = new ArrayList<>();
    final List<Trouble> troubles = new ArrayList<>();
    /** The layers that the submissions' code ran under, as {@code results.json} names them. */
    final Set<String> isolations = new TreeSet<>();

    final int[] tenths = new int[10];
    int troubleCount;
    double sum;
    double maxScore;
    int graded;
    private final PriorityQueue<Row> slowest = new PriorityQueue<>(Comparator.comparingLong(Row::milliseconds));

    /** A submission: its place in the class, the file of its report, and its scores by exercise. */
    record Row(
            int place, String name, String file, @Nullable Double score, long milliseconds, Map<String, Cell> cells) {}

    /** One exercise of one submission. */
    record Cell(@Nullable Double score, ExerciseResult.Status status) {}

    /** A submission that was not graded; {@code why} says why it was refused, where it was. */
    record Untested(Row row, Standing standing, @Nullable Text why) {}

    /** What kept a submission from being graded as it should be. */
    record Trouble(Row row, String exercise, ExerciseResult.Status status, Text message) {}

    /** Counts of one exercise. */
    static final class ExerciseTally {
        final ExerciseResult example;
        final Map<String, PropertyTally> properties = new LinkedHashMap<>();
        int passed;
        int notStarted;
        int submissions;
        double sum;

        ExerciseTally(ExerciseResult example) {
            this.example = example;
        }
    }

    /** Counts of one property. */
    static final class PropertyTally {
        final PropertyResult example;
        int passed;
        int untried;
        int submissions;

        PropertyTally(PropertyResult example) {
            this.example = example;
        }
    }

    /** Adds a submission whose report stands in {@code file}. */
    public void add(SubmissionResult result, String file) {
        Map<String, Cell> cells = new LinkedHashMap<>();
        result.exercises().forEach(e -> cells.put(e.id().intern(), new Cell(e.score(), e.status())));
        Row row = new Row(
                rows.size() + 1,
                Plain.shortened(result.submission(), NAME),
                file,
                result.score(),
                result.durationMs(),
                cells);
        rows.add(row);
        isolations.add(Plain.shortened(result.isolation(), NAME));
        maxScore = Math.max(maxScore, result.maxScore());
        if (result.score() != null) {
            graded++;
            sum += result.score();
            if (result.maxScore() > 0) {
                tenths[(int) Math.min(9, Math.max(0, 10 * result.score() / result.maxScore()))]++;
            }
        }
        slowest.add(row);
        if (slowest.size() > SLOWEST) {
            slowest.remove();
        }
        Standing standing = Standing.of(result);
        if (standing == Standing.GRADED) {
            result.problems().forEach(problem -> addTrouble(row, problem));
        } else {
            untested.add(new Untested(row, standing, Standing.refusal(result).orElse(null)));
        }
        misconceptions.add(row, result);
        result.exercises().forEach(exercise -> addExercise(row, exercise));
    }

    /** The rows that took longest, the longest first. */
    List<Row> slowest() {
        return slowest.stream()
                .sorted(Comparator.comparingLong(Row::milliseconds).reversed().thenComparing(Row::place))
                .toList();
    }

    private void addTrouble(Row row, Problem problem) {
        if (++troubleCount <= TROUBLES) {
            troubles.add(new Trouble(row, "", ExerciseResult.Status.MISSING, problem.message()));
        }
    }

    private void addExercise(Row row, ExerciseResult exercise) {
        ExerciseTally tally = exercises.computeIfAbsent(exercise.id(), id -> new ExerciseTally(exercise));
        if (exercise.score() == null) {
            return;
        }
        tally.submissions++;
        tally.sum += exercise.score();
        tally.passed += exercise.status() == ExerciseResult.Status.PASSED ? 1 : 0;
        tally.notStarted += exercise.status() == ExerciseResult.Status.NOT_STARTED ? 1 : 0;
        if (exercise.status() == ExerciseResult.Status.CRASHED || exercise.status() == ExerciseResult.Status.TIMEOUT) {
            if (++troubleCount <= TROUBLES) {
                Text message = exercise.message() == null ? new Text("", "") : exercise.message();
                troubles.add(new Trouble(row, exercise.id(), exercise.status(), message));
            }
        }
        exercise.properties().forEach(property -> addProperty(tally, property));
    }

    private static void addProperty(ExerciseTally exercise, PropertyResult property) {
        PropertyTally tally = exercise.properties.computeIfAbsent(property.id(), id -> new PropertyTally(property));
        tally.submissions++;
        switch (property.status()) {
            case PASSED -> tally.passed++;
            case NOT_STARTED, NOT_RUN -> tally.untried++;
            default -> {}
        }
    }
}
