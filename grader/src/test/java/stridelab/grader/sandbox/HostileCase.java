package stridelab.grader.sandbox;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.submission.Submission;

/**
 * One file of the hostile suite: what a student's method does, its harmless twin, and the layers that contain it.
 *
 * <p>A file begins with a comment. Then come sections: {@code @hostile body} is run at each call of {@code
 * MirrorPadding.reflectIndex}, {@code @hostile members} stand in that class; {@code @twin body} and {@code @twin members}
 * are the same for the twin. {@code @contained} names the layers that contain it, where not all do, and why. The rest of
 * the submission is the solutions'. Code that gets at what it must not throws an error that begins with ESCAPED.
 */
public final class HostileCase {
    private static final Path FOLDER = Path.of("src/test/resources/stridelab/grader/hostile");
    private static final Path SOLUTIONS = Path.of("../solutions/src/main/java/stridelab/exercises");
    private static final String METHOD = "public static int reflectIndex(int i, int n) {";

    private final String name;
    private final Map<String, String> sections = new HashMap<>();

    private HostileCase(Path file) {
        name = file.getFileName().toString().replace(".txt", "");
        String section = "";
        for (String line : read(file).lines().toList()) {
            if (line.startsWith("@contained ")) {
                sections.put("contained", line.replaceFirst("@contained ", "").replaceFirst(" #.*", ""));
            } else if (line.startsWith("@")) {
                section = line.substring(1);
            } else if (!section.isEmpty()) {
                sections.merge(section, line, (before, more) -> before + "\n" + more);
            }
        }
    }

    /** The whole suite, by name. */
    public static List<HostileCase> all() {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().map(HostileCase::new).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String name() {
        return name;
    }

    Set<Isolation> contained() {
        String layers = sections.get("contained");
        Set<Isolation> contained = EnumSet.noneOf(Isolation.class);
        if (layers == null) {
            return EnumSet.allOf(Isolation.class);
        }
        for (String layer : layers.split(" ")) {
            contained.add(Isolation.valueOf(layer.toUpperCase(Locale.ROOT)));
        }
        return contained;
    }

    /**
     * The submission that does it, of two classes.
     *
     * @param canaries what {@code @SECRET@} and its like stand for
     */
    public Submission hostile(Map<String, String> canaries) {
        return submission("hostile", canaries);
    }

    /** The same submission with something harmless in its place. */
    public Submission twin() {
        return submission("twin", Map.of());
    }

    @Override
    public String toString() {
        return name;
    }

    private Submission submission(String kind, Map<String, String> canaries) {
        String members =
                sections.getOrDefault(kind + " members", "") + "\nstatic void hostile(int i, int n) throws Throwable {"
                        + sections.getOrDefault(kind + " body", "")
                        + "\n}\nstatic void attempt(int i, int n) { try { hostile(i, n); } catch (RuntimeException | Error e) {"
                        + " throw e; } catch (Throwable e) { throw new IllegalStateException(e.toString()); } }\n";
        String text = read(SOLUTIONS.resolve("MirrorPadding.java")).replace(METHOD, METHOD + " attempt(i, n);");
        int end = text.lastIndexOf('}');
        text = text.substring(0, end) + members + "}";
        for (Map.Entry<String, String> canary : canaries.entrySet()) {
            text = text.replace(canary.getKey(), canary.getValue());
        }
        List<SourceFile> sources = List.of(
                new SourceFile("MirrorPadding.java", "MirrorPadding", text),
                new SourceFile("ShapeFormula.java", "ShapeFormula", read(SOLUTIONS.resolve("ShapeFormula.java"))));
        return new Submission(name, sources, List.of(), Map.of());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
