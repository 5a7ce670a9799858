package stridelab.site;

import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Where the lesson shows what a misconception misses: from the file {@code exercises/ID/explained.properties}, which has
 * an anchor for each, a figure's ({@code f1}, {@code f2}, …) or a section's ({@code s1}, …).
 */
public final class Explanations {
    private static final Map<String, Properties> READ = new ConcurrentHashMap<>();

    private Explanations() {}

    /** The anchor in the exercise's lesson; empty where the site knows none. */
    public static Optional<String> anchor(String exercise, String misconception) {
        if (!exercise.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        Properties anchors = READ.computeIfAbsent(exercise, Explanations::read);
        return Optional.ofNullable(anchors.getProperty(misconception));
    }

    private static Properties read(String exercise) {
        String file = "/stridelab/site/exercises/" + exercise + "/explained.properties";
        return Explanations.class.getResource(file) == null ? new Properties() : SiteTexts.read(file);
    }
}
