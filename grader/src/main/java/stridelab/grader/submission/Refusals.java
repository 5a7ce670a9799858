package stridelab.grader.submission;

import java.util.ArrayList;
import java.util.List;

/** Collects the findings of one submission; there are never more than {@link Limits#FINDINGS} and the note that says so. */
final class Refusals {
    private final List<Finding> findings = new ArrayList<>();
    private final String refusedKind;

    /** @param refusedKind the kind of a refused entry: a zip's or a folder's */
    Refusals(String refusedKind) {
        this.refusedKind = refusedKind;
    }

    /** Notes that the entry {@code path} is not taken, for the reason that the key {@code entry-refused.REASON} tells. */
    void refuse(String path, String reason) {
        add(Finding.of(refusedKind, "entry-refused." + reason, path));
    }

    /** Notes that an archive inside the submission was not opened. */
    void nestedArchive(String path) {
        add(Finding.of("nested_archive", "nested-archive", path));
    }

    void add(Finding finding) {
        if (findings.size() < Limits.FINDINGS) {
            findings.add(finding);
        } else if (findings.size() == Limits.FINDINGS) {
            findings.add(Finding.of("more_findings", "more-findings", Integer.toString(Limits.FINDINGS)));
        }
    }

    List<Finding> findings() {
        return List.copyOf(findings);
    }
}
