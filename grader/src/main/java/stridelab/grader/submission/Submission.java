package stridelab.grader.submission;

import java.util.List;
import java.util.Map;

/**
 * A submission that could be read: bounded in number and size of its files, and free of anything but Java text.
 *
 * @param name the file's or folder's, without an archive's ending
 * @param sources of the package {@code stridelab.exercises} and those below, by class name; no two have the same class name
 * @param findings what was refused or odd about the whole
 * @param ambiguous by the simple name of an exercise's class: the finding that names both files that could be it. None
 *     of them is among the sources
 */
public record Submission(
        String name, List<SourceFile> sources, List<Finding> findings, Map<String, Finding> ambiguous) {
    public Submission {
        sources = List.copyOf(sources);
        findings = List.copyOf(findings);
        ambiguous = Map.copyOf(ambiguous);
    }
}
