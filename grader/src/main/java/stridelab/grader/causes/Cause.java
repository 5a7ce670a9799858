package stridelab.grader.causes;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.MethodName;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.Score;

/**
 * One thing to mend: the failed properties of a method that have the same diagnosis or, where they have none, fail in the
 * same way.
 *
 * @param exercise the exercise's id
 * @param className the student's class
 * @param method the student's method; null where it is about the whole class
 * @param kind what kind of trouble it is
 * @param shown the property that shows it best: the one with the smallest input
 * @param folded the other properties, the smaller inputs first
 * @param followsFrom the method to mend first; null where there is none
 * @param dependents the causes that follow from this one, those that cost most first
 */
public record Cause(
        String exercise,
        String className,
        @Nullable String method,
        Kind kind,
        PropertyResult shown,
        List<PropertyResult> folded,
        @Nullable MethodName followsFrom,
        List<Cause> dependents) {
    public Cause {
        folded = List.copyOf(folded);
        dependents = List.copyOf(dependents);
    }

    /** The misconception that explains it; null where none does. */
    public @Nullable Diagnosis diagnosis() {
        return shown.diagnosis();
    }

    /** All of its properties, the one that is shown first. */
    public List<PropertyResult> properties() {
        return Stream.concat(Stream.of(shown), folded.stream()).toList();
    }

    /** The points that its own properties lost. */
    public double points() {
        return Score.sum(properties(), property -> property.maxScore() - property.score());
    }

    /** The points that depend on it: those of the causes that follow from it, and of those that follow from these. */
    public double dependingPoints() {
        return Score.sum(dependents, Cause::pointsInAll);
    }

    /** The points that it would give back with all that depends on it. */
    public double pointsInAll() {
        return Score.sum(List.of(points(), dependingPoints()), points -> points);
    }

    /**
     * A name that stays the same as long as the cause does: the exercise, the method and what is wrong, in letters, digits
     * and hyphens.
     */
    public String id() {
        String what = diagnosis() == null ? kind.id() : diagnosis().id();
        String name = exercise + "-" + (method == null ? "" : method + "-") + what;
        return name.replaceAll("[^A-Za-z0-9-]", "-");
    }
}
