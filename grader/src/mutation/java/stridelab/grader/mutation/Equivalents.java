package stridelab.grader.mutation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The list of mutants that no hidden test may kill.
 *
 * <p>Blocks, an empty line between them, comments after {@code #}. A block is a place, the source line, then one line
 * or more, each with {@code - } and what PIT changed there, and last the reason, after {@code because}.
 */
final class Equivalents {
    private Equivalents() {}

    /**
     * Every mutant in the list.
     *
     * @throws IllegalArgumentException if a block is not of this form, or gives no reason
     */
    static List<Mutant> read(Path list) throws IOException {
        List<Mutant> mutants = new ArrayList<>();
        for (String block :
                Files.readString(list).replaceAll("(?m)^#.*\\R", "").strip().split("\n\\s*\n")) {
            List<String> lines = block.lines().map(String::strip).toList();
            boolean reasoned = lines.stream().anyMatch(line -> line.startsWith("because "));
            if (lines.size() < 4 || !lines.get(2).startsWith("- ") || !reasoned) {
                throw new IllegalArgumentException("not a place, a line, mutations and a reason:\n" + block);
            }
            lines.stream()
                    .filter(line -> line.startsWith("- "))
                    .forEach(line -> mutants.add(new Mutant(lines.get(0), lines.get(1), line.substring(2))));
        }
        return mutants;
    }
}
