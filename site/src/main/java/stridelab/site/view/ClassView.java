package stridelab.site.view;

import java.util.ArrayList;
import java.util.List;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.site.ExerciseTexts;
import stridelab.site.Language;

/**
 * A whole class in one language: one row for each submission, in the order of the results.
 *
 * @param exercises the columns
 * @param mean the mean score
 */
public record ClassView(List<Column> exercises, List<Row> rows, String mean, String maxScore) {
    public ClassView {
        exercises = List.copyOf(exercises);
        rows = List.copyOf(rows);
    }

    /** An exercise. */
    public record Column(String id, String title, String maxScore) {}

    /**
     * A submission.
     *
     * @param file of its report, below the language's folder
     */
    public record Row(String name, String file, String score, List<Cell> cells) {
        public Row {
            cells = List.copyOf(cells);
        }
    }

    /** A submission's score in one exercise. */
    public record Cell(String score, String status) {}

    /** Gathers a class, one submission after another; keeps nothing of a submission but its row. */
    public static final class Builder {
        private static final int NAME = 60;

        private final List<ExerciseResult> columns = new ArrayList<>();
        private final List<Row> rows = new ArrayList<>();
        private double sum;
        private double maxScore;

        /** Adds a submission whose report stands in {@code file}. */
        public void add(SubmissionResult result, String file) {
            if (columns.isEmpty()) {
                columns.addAll(result.exercises());
            }
            rows.add(new Row(
                    Plain.shortened(result.submission(), NAME),
                    file,
                    Numbers.score(result.score()),
                    result.exercises().stream()
                            .map(exercise -> new Cell(
                                    Numbers.score(exercise.score()),
                                    exercise.status().json()))
                            .toList()));
            sum += result.score();
            maxScore = Math.max(maxScore, result.maxScore());
        }

        /** The class so far. */
        public ClassView build(Language language) {
            return new ClassView(
                    columns.stream()
                            .map(exercise -> new Column(
                                    exercise.id(),
                                    ExerciseTexts.of(exercise.id(), language)
                                            .map(ExerciseTexts::title)
                                            .orElse(exercise.className()),
                                    Numbers.score(exercise.maxScore())))
                            .toList(),
                    rows,
                    Numbers.score(rows.isEmpty() ? 0 : sum / rows.size()),
                    Numbers.score(maxScore));
        }
    }
}
