package stridelab.site;

import java.util.Map;
import java.util.MissingResourceException;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import stridelab.grader.text.Messages;

/**
 * What the site calls an exercise: its title, which the grader has for the terminal too, and the question, from the file
 * {@code exercises/ID/texts_LANGUAGE.properties}, which is all that makes it known here.
 *
 * @param title a few words
 * @param question the book's question, or what the exercise is about, in a sentence
 */
public record ExerciseTexts(String title, String question) {
    private static final Map<String, Optional<ExerciseTexts>> KNOWN = new ConcurrentHashMap<>();

    /** Empty where the site has no such exercise. */
    public static Optional<ExerciseTexts> of(String id, Language language) {
        if (!id.matches("[a-z0-9-]+")) {
            return Optional.empty();
        }
        String file = "/stridelab/site/exercises/" + id + "/texts_" + language.folder() + ".properties";
        return KNOWN.computeIfAbsent(file, name -> read(name, id, language));
    }

    private static Optional<ExerciseTexts> read(String file, String id, Language language) {
        if (ExerciseTexts.class.getResource(file) == null) {
            return Optional.empty();
        }
        Properties texts = SiteTexts.read(file);
        String question = texts.getProperty("question");
        if (question == null) {
            throw new MissingResourceException("No text in " + file, ExerciseTexts.class.getName(), "question");
        }
        String title = language.of(Messages.ofExercise(id, "title"));
        return Optional.of(new ExerciseTexts(title, question));
    }
}
