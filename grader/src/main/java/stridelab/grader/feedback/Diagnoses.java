package stridelab.grader.feedback;

import org.jspecify.annotations.Nullable;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.results.Diagnosis;

/** Names the misconception behind an outcome, where one explains every answer that was seen. */
@FunctionalInterface
public interface Diagnoses {
    /** The diagnosis of a property; null where it passed, or nothing known explains it. */
    @Nullable
    Diagnosis of(Outcome outcome);
}
