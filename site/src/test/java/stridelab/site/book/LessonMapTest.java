package stridelab.site.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.site.Language;

/** Each line of the two notebooks is taught where {@code lesson-map.txt} says, in both languages. */
class LessonMapTest {
    private static final Path MAP = Path.of("src/test/resources/stridelab/site/book/lesson-map.txt");
    private static final Path PAGES = Path.of("target/classes/stridelab/site/pages");

    /**
     * Where a line is taught, in one language.
     *
     * @param line of a notebook
     * @param phrases what the page says under the heading
     */
    record Place(String line, String page, Language language, String heading, List<String> phrases) {
        @Override
        public String toString() {
            return line + " (" + language + ", " + page + ")";
        }
    }

    @ParameterizedTest
    @MethodSource("places")
    void aLineIsTaughtUnderItsHeading(Place place) {
        Map<String, String> sections = BuiltPage.of(place.language(), "lesson/" + place.page() + ".html")
                .sections();
        assertThat(sections).containsKey(place.heading());
        for (String phrase : place.phrases()) {
            assertThat(sections.get(place.heading())).contains(BuiltPage.plain(phrase));
        }
    }

    @Test
    void everyLineHasItsPlaceInBothLanguages() throws IOException {
        List<String> lines = Files.readAllLines(MAP).stream()
                .filter(line -> line.startsWith("* "))
                .map(line -> line.substring(2))
                .toList();
        assertThat(lines).doesNotHaveDuplicates().hasSize(43);
        for (Language language : Language.values()) {
            assertThat(places().filter(place -> place.language() == language).map(Place::line))
                    .containsAll(lines);
        }
    }

    @ParameterizedTest
    @MethodSource("lessonPages")
    void everyPageNamesItsSource(Path page) throws IOException {
        assertThat(Files.readString(page))
                .contains(
                        "https://d2l.ai/",
                        "https://zh.d2l.ai/",
                        "Dive into Deep Learning",
                        "《动手学深度学习》",
                        "sources.html");
    }

    static Stream<Place> places() throws IOException {
        List<Place> places = new ArrayList<>();
        String line = "";
        String page = "";
        for (String text : Files.readAllLines(MAP)) {
            if (text.startsWith("* ")) {
                line = text.substring(2);
            } else if (text.startsWith("en ") || text.startsWith("zh ")) {
                List<String> parts = List.of(text.substring(3).split(" \\| "));
                Language language = text.startsWith("en") ? Language.EN : Language.ZH;
                places.add(new Place(line, page, language, parts.get(0), parts.subList(1, parts.size())));
            } else if (!text.isBlank() && !text.startsWith("#") && !text.startsWith("== ")) {
                page = text;
            }
        }
        return places.stream();
    }

    static List<Path> lessonPages() throws IOException {
        List<Path> pages = new ArrayList<>();
        for (Language language : Language.values()) {
            try (Stream<Path> files =
                    Files.list(PAGES.resolve(language.folder()).resolve("lesson"))) {
                files.filter(file -> !file.endsWith("playground.html")).forEach(pages::add);
            }
        }
        return pages;
    }
}
