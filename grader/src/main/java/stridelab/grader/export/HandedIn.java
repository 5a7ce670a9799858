package stridelab.grader.export;

import java.util.List;
import java.util.Map;

/**
 * A submission as those know it who have to find its people.
 *
 * @param submission its name
 * @param files the names of all that was found of it
 * @param people who handed it in, as far as a platform's download says: values by the names of columns
 */
public record HandedIn(String submission, List<String> files, List<Map<String, String>> people) {
    public HandedIn {
        files = List.copyOf(files);
        people = List.copyOf(people);
    }
}
