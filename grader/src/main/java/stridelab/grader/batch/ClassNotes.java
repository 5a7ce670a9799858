package stridelab.grader.batch;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * What is known of a class besides its results.
 *
 * @param origins by the submission's name
 * @param passedOver all that was found and is in no submission
 */
public record ClassNotes(Map<String, Origin> origins, List<PassedOver> passedOver) {
    /** Of a class of which nothing is known. */
    static final ClassNotes NONE = new ClassNotes(Map.of(), List.of());

    public ClassNotes {
        origins = new TreeMap<>(origins);
        passedOver = List.copyOf(passedOver);
    }

    static ClassNotes of(List<HandIn> handIns, List<PassedOver> passedOver) {
        Map<String, Origin> origins = new TreeMap<>();
        handIns.forEach(handIn -> origins.put(handIn.name(), handIn.origin()));
        return new ClassNotes(origins, passedOver);
    }

    /** All of several: parts of one class have the same. */
    static ClassNotes all(Collection<ClassNotes> several) {
        Map<String, Origin> origins = new TreeMap<>();
        Set<PassedOver> passedOver = new LinkedHashSet<>();
        several.forEach(notes -> {
            origins.putAll(notes.origins);
            passedOver.addAll(notes.passedOver);
        });
        return new ClassNotes(origins, new ArrayList<>(passedOver));
    }

    /** What is known of one submission. */
    public Origin origin(String submission) {
        return origins.getOrDefault(submission, Origin.NONE);
    }
}
