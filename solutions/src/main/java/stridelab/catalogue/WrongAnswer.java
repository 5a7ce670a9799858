package stridelab.catalogue;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One known wrong answer: the solution, but for one mistake.
 *
 * @param exercise the exercise's id, such as {@code mirror-padding}
 * @param name the entry's name, unique in its exercise, such as {@code reflect-repeats-the-border}
 * @param method the method in which the mistake was made; others of the exercise may suffer from it
 * @param shows the misconception behind it: a name in the exercise's file, or {@code common/NAME}
 * @param loses the properties that fail for it; empty as long as that is not known
 * @param edits the mistake, as replacements that are made one after another
 */
public record WrongAnswer(
        String exercise, String name, String method, String shows, List<String> loses, List<Edit> edits) {
    private static final String BEFORE = "<<<<";
    private static final String AFTER = "====";
    private static final String END = ">>>>";

    public WrongAnswer {
        loses = List.copyOf(loses);
        edits = List.copyOf(edits);
    }

    /**
     * Reads an entry's file:
     *
     * <pre>{@code
     * method: reflect
     * shows: border-repeated
     * loses:
     * ---
     * <<<<
     * text that occurs exactly once in the solution's file
     * ====
     * what stands there instead
     * >>>>
     * }</pre>
     *
     * <p>One block or more; either part of a block may have several lines. The names in {@code loses} are separated by
     * commas.
     *
     * @throws IllegalArgumentException if the text is not of this form
     */
    public static WrongAnswer parse(String exercise, String name, String text) {
        Iterator<String> lines = text.lines().iterator();
        try {
            String method = header(lines, "method");
            String shows = header(lines, "shows");
            List<String> loses = Stream.of(header(lines, "loses").split(","))
                    .map(String::strip)
                    .filter(property -> !property.isEmpty())
                    .toList();
            expect(next(lines), "---");
            List<Edit> edits = new ArrayList<>();
            do {
                expect(next(lines), BEFORE);
                String before = until(lines, AFTER);
                edits.add(new Edit(before, until(lines, END)));
            } while (lines.hasNext());
            return new WrongAnswer(exercise, name, method, shows, loses, edits);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(exercise + "/" + name + ".edit: " + e.getMessage(), e);
        }
    }

    /** The simple name of the class that the exercise asks for, such as {@code MirrorPadding}. */
    public String className() {
        return Stream.of(exercise.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }

    /** The package of the compiled wrong answer: one for each, since all of an exercise's have one class name. */
    public String answerPackage() {
        return ("stridelab.answers." + exercise + "." + name).replace('-', '_');
    }

    /**
     * The wrong answer's source.
     *
     * @param solutionSource the source of the solution's class, as {@link Catalogue#source} has it
     * @throws IllegalArgumentException if an edit does not fit this source
     */
    public String apply(String solutionSource) {
        String source = solutionSource;
        for (Edit edit : edits) {
            source = edit.apply(source);
        }
        return source;
    }

    private static String header(Iterator<String> lines, String key) {
        String line = next(lines);
        if (!line.startsWith(key + ":")) {
            throw new IllegalArgumentException("expected \"" + key + ":\" instead of \"" + line + "\"");
        }
        return line.substring(key.length() + 1).strip();
    }

    private static String until(Iterator<String> lines, String mark) {
        List<String> block = new ArrayList<>();
        for (String line = next(lines); !line.equals(mark); line = next(lines)) {
            block.add(line);
        }
        return String.join("\n", block);
    }

    private static void expect(String line, String expected) {
        if (!line.equals(expected)) {
            throw new IllegalArgumentException("expected \"" + expected + "\" instead of \"" + line + "\"");
        }
    }

    private static String next(Iterator<String> lines) {
        if (!lines.hasNext()) {
            throw new IllegalArgumentException("the file ends too early");
        }
        return lines.next();
    }
}
