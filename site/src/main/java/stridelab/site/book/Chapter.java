package stridelab.site.book;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import stridelab.site.ExerciseTexts;
import stridelab.site.Language;

/**
 * One exercise and its lesson, as a folder of that exercise's id holds them: {@code exercise.properties} (its place in
 * the course, its points, the student's class, what the playground begins with), texts, and two Markdown files for each
 * language.
 *
 * @param id such as {@code mirror-padding}
 * @param order its place in the course, from 1
 * @param points of the whole exercise
 * @param className the class that a student writes
 * @param playground what the playground's address ends in to show the lesson's case; null where it cannot show it
 */
record Chapter(
        String id,
        int order,
        String points,
        String className,
        @Nullable String playground,
        Path folder) {
    /** All that stand in {@code exercises}, in the order of the course. */
    static List<Chapter> all(Path exercises) throws IOException {
        List<Path> folders;
        try (Stream<Path> files = Files.list(exercises)) {
            folders = files.filter(Files::isDirectory).toList();
        }
        Stream.Builder<Chapter> chapters = Stream.builder();
        for (Path folder : folders) {
            chapters.add(read(folder));
        }
        return chapters.build().sorted(Comparator.comparingInt(Chapter::order)).toList();
    }

    private static Chapter read(Path folder) throws IOException {
        Properties facts = new Properties();
        try (Reader reader = Files.newBufferedReader(folder.resolve("exercise.properties"), StandardCharsets.UTF_8)) {
            facts.load(reader);
        }
        return new Chapter(
                folder.getFileName().toString(),
                Integer.parseInt(facts.getProperty("order")),
                facts.getProperty("points"),
                facts.getProperty("class"),
                facts.getProperty("playground"),
                folder);
    }

    /** What it is called and asks. */
    ExerciseTexts texts(Language language) {
        return ExerciseTexts.of(id, language).orElseThrow();
    }

    /** The Markdown of its {@code lesson} or its {@code exercise}. */
    String markdown(String part, Language language) throws IOException {
        return Files.readString(folder.resolve(part + "." + language.folder() + ".md"));
    }
}
