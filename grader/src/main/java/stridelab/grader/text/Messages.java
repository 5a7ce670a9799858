package stridelab.grader.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The sentences for people, in both languages. Code carries keys; what they say stands in UTF-8 bundles.
 *
 * <p>The word before a key's first dot names its bundle: {@code report.wrong-value} stands in {@code report_en} and
 * {@code report_zh}. Every text goes through {@link MessageFormat}, with arguments that are strings, so that no locale
 * ever groups digits; an apostrophe in a bundle is therefore written twice. A missing key is an error.
 */
public final class Messages {
    private static final String FOLDER = "/stridelab/grader/text/";
    private static final Map<String, Properties> BUNDLES = new ConcurrentHashMap<>();

    private Messages() {}

    /** The text of {@code key} in both languages. */
    public static Text text(String key, Object... arguments) {
        return in(key.substring(0, key.indexOf('.')), key, arguments);
    }

    /** The text of {@code key} in the bundle of one exercise. */
    public static Text ofExercise(String exerciseId, String key, Object... arguments) {
        return in("exercise/" + exerciseId, key, arguments);
    }

    /** The keys of a bundle. */
    public static Set<String> keys(String bundle) {
        return BUNDLES.computeIfAbsent(bundle + "_en", Messages::load).stringPropertyNames();
    }

    private static Text in(String bundle, String key, Object... arguments) {
        return new Text(format(bundle, "en", key, arguments), format(bundle, "zh", key, arguments));
    }

    private static String format(String bundle, String language, String key, Object... arguments) {
        Properties texts = BUNDLES.computeIfAbsent(bundle + "_" + language, Messages::load);
        String pattern = texts.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no text " + key + " in " + bundle + "_" + language);
        }
        Object[] strings = List.of(arguments).stream()
                .map(argument ->
                        argument instanceof Text text ? (language.equals("en") ? text.en() : text.zh()) : argument)
                .map(String::valueOf)
                .toArray();
        return new MessageFormat(pattern, Locale.ROOT).format(strings);
    }

    private static Properties load(String name) {
        String resource = FOLDER + name + ".properties";
        try (InputStream bytes = Messages.class.getResourceAsStream(resource)) {
            if (bytes == null) {
                throw new IllegalArgumentException("no text bundle " + resource);
            }
            Properties texts = new Properties();
            texts.load(new InputStreamReader(bytes, StandardCharsets.UTF_8));
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
