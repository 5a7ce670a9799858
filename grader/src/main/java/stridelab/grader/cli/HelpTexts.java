package stridelab.grader.cli;

import java.util.Collections;
import java.util.Enumeration;
import java.util.ResourceBundle;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import stridelab.grader.text.Messages;

/**
 * What {@code --help} says, in one language, for picocli.
 *
 * <p>The sentence that picocli looks for as {@code KEY} stands in the bundle {@code help} as {@code help.KEY}; its
 * {@code {0}} is an option's default. What is said is formatted once more: a percent sign is written twice.
 */
final class HelpTexts extends ResourceBundle {
    private static final String PREFIX = "help.";

    private final Language language;

    HelpTexts(Language language) {
        this.language = language;
    }

    @Override
    protected @Nullable Object handleGetObject(String key) {
        return !Messages.keys("help").contains(PREFIX + key)
                ? null
                : language.of(Messages.text(PREFIX + key, "${DEFAULT-VALUE}"));
    }

    @Override
    public Enumeration<String> getKeys() {
        TreeSet<String> keys = new TreeSet<>();
        Messages.keys("help").forEach(key -> keys.add(key.substring(PREFIX.length())));
        return Collections.enumeration(keys);
    }
}
