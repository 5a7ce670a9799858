package stridelab.site.book;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import stridelab.site.Language;

/**
 * A page of text that belongs to no exercise, from a file such as {@code 1-run-a-course.en.md}: its place, its name, its
 * language. The first line is the title, the paragraph after it says what the page is for.
 *
 * @param name of the page's file
 * @param title as its heading has it
 * @param summary the paragraph after the title
 * @param body the Markdown after the title
 */
public record TextPage(String name, Language language, String title, String summary, String body) {
    /** All pages, in the order of their files. */
    static List<TextPage> all(Path folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(folder)) {
            files = all.sorted().toList();
        }
        Stream.Builder<TextPage> pages = Stream.builder();
        for (Path file : files) {
            pages.add(read(file));
        }
        return pages.build().toList();
    }

    /** Those of {@code pages} that are in one language. */
    static List<TextPage> in(Language language, List<TextPage> pages) {
        return pages.stream().filter(page -> page.language() == language).toList();
    }

    private static TextPage read(Path file) throws IOException {
        String[] name = file.getFileName().toString().split("\\.");
        String[] text = Files.readString(file).split("\n", 2);
        String body = text[1].strip();
        return new TextPage(
                name[0].replaceFirst("^\\d+-", ""),
                name[1].equals("zh") ? Language.ZH : Language.EN,
                text[0].replaceFirst("^# ", ""),
                body.substring(0, body.indexOf("\n\n")),
                body);
    }
}
