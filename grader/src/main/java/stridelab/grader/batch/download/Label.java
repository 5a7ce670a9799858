package stridelab.grader.batch.download;

import java.util.List;
import java.util.Map;
import stridelab.grader.results.HandInTime;

/**
 * What a platform says of one file or folder by its name.
 *
 * @param key of the person or group that handed it in: the same for all that belongs to them, and for nothing else
 * @param person the key as a name to show
 * @param ownName what the student called the file; for a folder that the platform made, the folder's name
 * @param attempt attempts of one person are ordered by this, as text; the same for all files of one attempt
 * @param work whether it may hold the work; else it is the platform's note about it, such as a text typed online
 * @param people what the platform knows of each of them, by the names of columns
 * @param handedIn when
 */
public record Label(
        String key,
        String person,
        String ownName,
        String attempt,
        boolean work,
        List<Map<String, String>> people,
        HandInTime handedIn) {
    public Label {
        people = List.copyOf(people);
    }

    /** Of a platform that does not say when. */
    public Label(
            String key, String person, String ownName, String attempt, boolean work, List<Map<String, String>> people) {
        this(key, person, ownName, attempt, work, people, HandInTime.UNKNOWN);
    }
}
