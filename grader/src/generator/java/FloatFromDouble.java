import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Writes the classes of the core that compute in float, from those that compute in double.
 *
 * <p>{@code java FloatFromDouble.java FROM TO FROM TO …}: each {@code Double*.java} in a source folder FROM becomes a {@code
 * Float*.java} in the same package in the source folder TO. A file that would not change is not written again, so that
 * nothing is compiled again for it; a file whose source is gone is deleted.
 */
final class FloatFromDouble {
    private FloatFromDouble() {}

    public static void main(String[] folders) throws IOException {
        for (int i = 0; i < folders.length; i += 2) {
            generate(Path.of(folders[i]), Path.of(folders[i + 1]));
        }
    }

    private static void generate(Path from, Path to) throws IOException {
        Set<Path> written = new HashSet<>();
        for (Path source : javaFiles(from)) {
            String name = source.getFileName().toString();
            if (name.startsWith("Double")) {
                Path target = to.resolve(from.relativize(source)).resolveSibling(inFloat(name));
                write(target, inFloat(Files.readString(source)));
                written.add(target);
            }
        }
        for (Path target : javaFiles(to)) {
            if (!written.contains(target)) {
                Files.delete(target);
            }
        }
    }

    /**
     * Changes the names and the types. A product that is rounded and then added, as vectors in double do it, becomes one
     * fused step: {@code a.add(x.mul(w))} is {@code x.fma(w, a)}.
     */
    private static String inFloat(String source) {
        return source.replace("stridelab.conv.Tensor", "stridelab.conv.fast.Tensor")
                .replaceAll("\\bTensor\\b", "FloatTensor")
                .replace("Double", "Float")
                .replace("double", "float")
                .replaceAll(
                        "(\\w+)\\.add\\(((?:FloatVector\\.fromArray\\([^()]*\\)|\\w+))\\.mul\\((\\w+)\\)\\)",
                        "$2.fma($3, $1)");
    }

    private static void write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        if (!Files.exists(file) || !Files.readString(file).equals(text)) {
            Files.writeString(file, text);
        }
    }

    private static List<Path> javaFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList();
        }
    }
}
