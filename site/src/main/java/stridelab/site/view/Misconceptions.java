package stridelab.site.view;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SubmissionResult;
import stridelab.site.Explanations;

/** The misconceptions that a class shows, and in which submissions. In no language yet. */
final class Misconceptions {
    private final Map<String, Tally> tallies = new LinkedHashMap<>();

    /**
     * A misconception.
     *
     * @param generic whether the lesson of no exercise explains it: it says little of what was not understood, such as a
     *     missing check, and counts once for all exercises
     * @param exercises the ids of those that it was seen in
     * @param rows the submissions that show it, in their order
     */
    record Tally(Diagnosis diagnosis, boolean generic, Set<String> exercises, List<ClassSummary.Row> rows) {
        private boolean isNewTo(ClassSummary.Row row) {
            return rows.isEmpty() || rows.get(rows.size() - 1) != row;
        }
    }

    void add(ClassSummary.Row row, SubmissionResult result) {
        for (ExerciseResult exercise : result.exercises()) {
            for (PropertyResult property : exercise.properties()) {
                Diagnosis diagnosis = property.diagnosis();
                if (diagnosis != null) {
                    Tally tally = tally(exercise.id(), diagnosis);
                    tally.exercises.add(exercise.id());
                    if (tally.isNewTo(row)) {
                        tally.rows.add(row);
                    }
                }
            }
        }
    }

    /** Those that a lesson explains, the most common first. */
    List<Tally> explained() {
        return commonestFirst(false);
    }

    /** The generic ones, the most common first. */
    List<Tally> generic() {
        return commonestFirst(true);
    }

    private List<Tally> commonestFirst(boolean generic) {
        return tallies.values().stream()
                .filter(tally -> tally.generic == generic)
                .sorted(Comparator.comparingInt((Tally tally) -> tally.rows.size())
                        .reversed())
                .toList();
    }

    private Tally tally(String exercise, Diagnosis diagnosis) {
        boolean generic = Explanations.anchor(exercise, diagnosis.id()).isEmpty();
        String key = generic ? diagnosis.id() : exercise + "/" + diagnosis.id();
        return tallies.computeIfAbsent(
                key, unseen -> new Tally(diagnosis, generic, new LinkedHashSet<>(), new ArrayList<>()));
    }
}
