package stridelab.site;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the site calls an exercise: from the file {@code exercises/ID/texts_LANGUAGE.properties}, which is all that
 * makes it known here.
 *
 * @param title a few words
 * @param question the notebook's question, or what the exercise is about, in a sentence
 */
public record ExerciseTexts(String title, String question) {
    private static final Map<String, Optional<ExerciseTexts>> KNOWN = new ConcurrentHashMap<>();

    /** Empty where the site has no such exercise. */
    public static Optional<ExerciseTexts> of(String id, Language language) {
        if (!id.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        String file = "/stridelab/site/exercises/" + id + "/texts_" + language.folder() + ".properties";
        return KNOWN.computeIfAbsent(file, ExerciseTexts::read);
    }

    private static Optional<ExerciseTexts> read(String file) {
        if (ExerciseTexts.class.getResource(file) == null) {
            return Optional.empty();
        }
        Properties texts = SiteTexts.read(file);
        return Optional.of(new ExerciseTexts(required(texts, file, "title"), required(texts, file, "question")));
    }

    private static String required(Properties texts, String file, String key) {
        String text = texts.getProperty(key);
        if (text == null) {
            throw new MissingResourceException("No text in " + file, ExerciseTexts.class.getName(), key);
        }
        return text;
    }
}
