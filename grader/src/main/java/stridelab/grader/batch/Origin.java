package stridelab.grader.batch;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import stridelab.grader.results.HandInTime;

/**
 * What a class's folder tells of one submission.
 *
 * @param files the names of all that was found of it there
 * @param people who handed it in, as far as the platform says: values by the names of columns; empty for a plain folder
 * @param handedIn when
 */
public record Origin(List<String> files, List<Map<String, String>> people, HandInTime handedIn) {
    /** Of a submission of which nothing is known. */
    static final Origin NONE = new Origin(List.of(), List.of(), HandInTime.UNKNOWN);

    public Origin {
        files = List.copyOf(files);
        people = people.stream().map(Map::copyOf).toList();
        // Earlier versions did not write it down.
        handedIn = Objects.requireNonNullElse(handedIn, HandInTime.UNKNOWN);
    }
}
