package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sentence for people is there in both languages, and comes out of MessageFormat as it was written. */
class TextBundlesTest {
    private static final Path FOLDER = Path.of("src/main/resources/stridelab/grader/text");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");
    private static final Pattern LONE_APOSTROPHE = Pattern.compile("(?<!')'(?!')");
    private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

    static Stream<Path> englishBundles() throws IOException {
        return Files.walk(FOLDER)
                .filter(file -> file.toString().endsWith("_en.properties"))
                .sorted();
    }

    static Stream<Path> allBundles() throws IOException {
        return Files.walk(FOLDER)
                .filter(file -> file.toString().endsWith(".properties"))
                .sorted();
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void bothLanguagesHaveTheSameKeysAndPlaceholders(Path english) throws IOException {
        Properties en = load(english);
        Properties zh = load(chinese(english));
        assertThat(zh.stringPropertyNames()).isEqualTo(en.stringPropertyNames());
        for (String key : en.stringPropertyNames()) {
            assertThat(placeholders(zh.getProperty(key))).as(key).isEqualTo(placeholders(en.getProperty(key)));
        }
    }

    @ParameterizedTest
    @MethodSource("englishBundles")
    void eachLanguageIsItself(Path english) throws IOException {
        Properties zh = load(chinese(english));
        load(english).forEach((key, text) -> {
            assertThat(HAN.matcher((String) text).find())
                    .as("Chinese in " + key)
                    .isFalse();
            boolean onlyPlaceholders =
                    zh.getProperty((String) key).replaceAll("\\{\\d+}", "").length() < 4;
            // An example in a help text is a command, the same in every language.
            boolean command = ((String) key).contains(".usage.footer.");
            assertThat(onlyPlaceholders
                            || command
                            || HAN.matcher(zh.getProperty((String) key)).find())
                    .as("no Chinese in " + key)
                    .isTrue();
        });
    }

    @ParameterizedTest
    @MethodSource("allBundles")
    void everyTextSurvivesMessageFormat(Path bundle) throws IOException {
        load(bundle).forEach((key, text) -> {
            assertThat(LONE_APOSTROPHE.matcher((String) text).find())
                    .as("an apostrophe in " + key + " is not doubled")
                    .isFalse();
            new MessageFormat((String) text, Locale.ROOT);
        });
    }

    private static Path chinese(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace("_en.", "_zh."));
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER
                .matcher(text)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}
