package stridelab.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.MissingResourceException;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.PropertyResult;

class SiteTextsTest {
    private static final Path RESOURCES = Path.of("src/main/resources/stridelab/site");
    private static final Pattern KEY = Pattern.compile("#\\{([a-z][\\w.-]*)");
    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\d+)}");

    /** What stands in templates as it is, since it is no sentence: names, and commands to type. */
    private static final Set<String> NAMES = Set.of("StrideLab", "mvn test");

    private final Properties english = SiteTexts.read("/stridelab/site/text/site_en.properties");
    private final Properties chinese = SiteTexts.read("/stridelab/site/text/site_zh.properties");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(chinese.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
    }

    @Test
    void bothLanguagesTakeTheSameParameters() {
        for (String key : english.stringPropertyNames()) {
            assertThat(placeholders(chinese.getProperty(key)))
                    .as(key)
                    .isEqualTo(placeholders(english.getProperty(key)));
        }
    }

    @Test
    void noApostropheIsLostInFormatting() {
        for (Properties texts : List.of(english, chinese)) {
            for (String key : texts.stringPropertyNames()) {
                assertThat(texts.getProperty(key).replace("''", "")).as(key).doesNotContain("'");
            }
        }
    }

    @Test
    void everyKeyIsUsedAndEveryUsedKeyExists() throws IOException {
        Set<String> used = new TreeSet<>();
        for (Path template : templates()) {
            KEY.matcher(Files.readString(template))
                    .results()
                    .map(m -> m.group(1))
                    .forEach(used::add);
        }
        // The one family of keys that is put together: a status's name comes from the results.
        Stream.of(ExerciseResult.Status.values()).map(s -> "status." + s.json()).forEach(used::add);
        Stream.of(PropertyResult.Status.values()).map(s -> "status." + s.json()).forEach(used::add);
        assertThat(new TreeSet<>(english.stringPropertyNames())).isEqualTo(used);
    }

    @ParameterizedTest
    @MethodSource("templates")
    void aTemplateHoldsNoSentenceOfItsOwn(Path template) throws IOException {
        String markup = Files.readString(template).replaceAll("(?s)<!--.*?-->", "");
        String texts = markup.replaceAll("(?s)<[^>]*>", "\n");
        assertThat(texts.lines().map(String::strip).filter(line -> line.matches(".*\\p{L}.*")))
                .isSubsetOf(NAMES);
        Pattern spoken = Pattern.compile("\\s(alt|title|aria-label|placeholder|content)=\"([^\"]*\\p{L}[^\"]*)\"");
        assertThat(spoken.matcher(markup).results().map(m -> m.group(2)))
                .allMatch(value -> value.startsWith("width=") || NAMES.contains(value) || value.matches("[a-z_]+"));
    }

    @Test
    void aMissingKeyIsAnError() {
        assertThatThrownBy(() -> new SiteTexts().text(Language.ZH, "report.no-such-key"))
                .isInstanceOf(MissingResourceException.class);
    }

    @Test
    void parametersAreShownAsTheyAre() {
        assertThat(new SiteTexts().text(Language.EN, "report.of-points", 12345678))
                .isEqualTo("of 12345678 points");
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void anExerciseHasTheSameTextsInBothLanguages(Path exercise) throws IOException {
        String texts = "/stridelab/site/exercises/" + exercise.getFileName() + "/texts_";
        assertThat(SiteTexts.read(texts + "zh.properties").stringPropertyNames())
                .isEqualTo(SiteTexts.read(texts + "en.properties").stringPropertyNames());
        for (String part : List.of("lesson", "exercise")) {
            sameMarks(exercise, part);
        }
    }

    @Test
    void thePlaygroundHasTheSameFiguresInBothLanguages() throws IOException {
        sameMarks(RESOURCES.resolve("playground"), "playground");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1-run-a-course",
                "2-read-a-report",
                "3-isolation",
                "4-add-an-exercise",
                "5-benchmarks",
                "7-course-file"
            })
    void aGuidePageHasTheSamePartsInBothLanguages(String page) throws IOException {
        sameMarks(RESOURCES.resolve("guide"), page);
    }

    @ParameterizedTest
    @MethodSource("topics")
    void aTopicHasTheSamePartsInBothLanguages(String topic) throws IOException {
        sameMarks(RESOURCES.resolve("topics"), topic);
    }

    private static void sameMarks(Path folder, String part) throws IOException {
        String en = Files.readString(folder.resolve(part + ".en.md"));
        String zh = Files.readString(folder.resolve(part + ".zh.md"));
        for (String mark : List.of("(?m)^##+ ", "(?m)^```\\w*", "<details>", "(?m)^\\|", "(?m)^!\\[")) {
            assertThat(count(mark, zh)).as(mark + " in " + part).isEqualTo(count(mark, en));
        }
        // Figures, measurements and questions are of the same things.
        Pattern drawn = Pattern.compile("(?m)^```(figure|measured|sound|table|predict) .*");
        assertThat(drawn.matcher(zh).results().map(MatchResult::group))
                .containsExactlyElementsOf(
                        drawn.matcher(en).results().map(MatchResult::group).toList());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void eachMisconceptionIsExplainedAtAPlaceThatTheLessonHas(Path exercise) throws IOException {
        String id = exercise.getFileName().toString();
        Properties known = new Properties();
        try (Reader reader = Files.newBufferedReader(
                Path.of("../solutions/src/main/catalogue").resolve(id).resolve("misconceptions_en.properties"))) {
            known.load(reader);
        }
        Properties explained = SiteTexts.read("/stridelab/site/exercises/" + id + "/explained.properties");
        assertThat(explained.stringPropertyNames()).isEqualTo(known.stringPropertyNames());
        for (Language language : Language.values()) {
            String lesson = Files.readString(Path.of("target/classes/stridelab/site/pages")
                    .resolve(language.folder())
                    .resolve("lesson/" + id + ".html"));
            assertThat(explained.values())
                    .allSatisfy(anchor -> assertThat(lesson).contains("id=\"" + anchor + "\""));
        }
    }

    static List<Path> templates() throws IOException {
        return list(RESOURCES.resolve("templates"));
    }

    static List<Path> exercises() throws IOException {
        return list(RESOURCES.resolve("exercises"));
    }

    static List<String> topics() throws IOException {
        return list(RESOURCES.resolve("topics")).stream()
                .map(file -> file.getFileName().toString().replaceFirst("\\.(en|zh)\\.md$", ""))
                .distinct()
                .toList();
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static Set<String> placeholders(String text) {
        return PLACEHOLDER.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }
}
