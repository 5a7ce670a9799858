package stridelab.grader.export;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who handed in what.
 *
 * @param bySubmission the people of each submission that some are known of
 * @param known whether there is a list of people at all, be it a roster or what the download tells; where there is none, a
 *     submission's name stands in for its people
 * @param strangers the submissions whose people are not known, in their order; empty where there is no list
 * @param absent the lines of the roster that met no submission, to show
 */
public record People(
        Map<String, List<Person>> bySubmission, boolean known, List<String> strangers, List<String> absent) {
    public People {
        bySubmission = Map.copyOf(bySubmission);
        strangers = List.copyOf(strangers);
        absent = List.copyOf(absent);
    }

    /** The people of a submission; none where they are not known. */
    List<Person> of(String submission) {
        return bySubmission.getOrDefault(submission, List.of());
    }

    /** Everybody who is known. */
    Stream<Person> all() {
        return bySubmission.values().stream().flatMap(List::stream);
    }

    /** Whether any of them is known by a number of Moodle's, or by what its gradebook can be mapped by. */
    public boolean inMoodle() {
        return all().anyMatch(person -> Stream.of(Columns.MOODLE_NUMBER, Columns.EMAIL, Columns.NUMBER)
                .anyMatch(column -> !person.get(column).isEmpty()));
    }

    /** How many submissions people are known of. */
    int found() {
        return bySubmission.size();
    }
}
