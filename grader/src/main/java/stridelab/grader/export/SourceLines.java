package stridelab.grader.export;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import stridelab.grader.results.SourceLine;
import stridelab.grader.submission.SourceFile;

/** Where methods stand in a submission's sources. */
public final class SourceLines {
    /** A longer line is no declaration that a person wrote, and searching it could take time that grows with the square of it. */
    private static final int LONGEST_LINE = 1_000;

    private final List<SourceFile> sources;

    /** Of these sources. */
    public SourceLines(List<SourceFile> sources) {
        this.sources = List.copyOf(sources);
    }

    /** The first line that declares a static method of this name in the class's file. */
    public Optional<SourceLine> of(String className, String method) {
        Pattern declaration = Pattern.compile("\\bstatic\\b[^;{}=*]*\\b" + Pattern.quote(method) + "\\s*\\(");
        return sources.stream()
                .filter(source -> source.className().equals(className))
                .findFirst()
                .flatMap(source -> place(source, declaration));
    }

    private static Optional<SourceLine> place(SourceFile source, Pattern declaration) {
        List<String> lines = source.text().lines().toList();
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.length() <= LONGEST_LINE && declaration.matcher(line).find()) {
                return Optional.of(new SourceLine(source.path(), i + 1));
            }
        }
        return Optional.empty();
    }
}
