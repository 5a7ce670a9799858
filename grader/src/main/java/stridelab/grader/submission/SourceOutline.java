package stridelab.grader.submission;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What a source file declares, so far as choosing files needs it; the compiler has the last word.
 *
 * @param packageName empty text for the package without a name; nothing where only the compiler can tell, such as for an
 *     unclosed comment, a Unicode escape or the marks of a merge before it
 * @param types at the top level, in their order
 * @param stub whether there are methods, and none of them does more than throw {@link UnsupportedOperationException}
 */
record SourceOutline(Optional<String> packageName, List<Type> types, boolean stub) {
    /** A class, interface, enum or record. */
    record Type(String name, boolean isPublic) {}

    private static final Set<String> KINDS = Set.of("class", "interface", "enum", "record");

    /** What a file without a package declaration may begin with. */
    private static final Set<String> OTHER_STARTS = Set.of(
            "",
            "import",
            "public",
            "abstract",
            "final",
            "sealed",
            "non",
            "strictfp",
            "class",
            "interface",
            "enum",
            "record",
            "@",
            ";");

    private static final List<String> THROW = List.of("throw", "new", "UnsupportedOperationException", "(");

    SourceOutline {
        types = List.copyOf(types);
    }

    static SourceOutline of(String source) {
        JavaTokens tokens = new JavaTokens(source);
        List<String> all = tokens.list();
        return new SourceOutline(packageName(all, tokens.cutOff()), types(all), stub(all));
    }

    /** The type that the file should be named after: the public one, else the first. */
    Optional<Type> main() {
        return types.stream()
                .filter(Type::isPublic)
                .findFirst()
                .or(() -> types.stream().findFirst());
    }

    private static Optional<String> packageName(List<String> tokens, boolean cutOff) {
        String first = tokens.isEmpty() ? "" : tokens.get(0);
        if (!first.equals("package")) {
            return OTHER_STARTS.contains(first) && !cutOff ? Optional.of("") : Optional.empty();
        }
        StringBuilder name = new StringBuilder();
        for (int i = 1; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.equals(";")) {
                return Optional.of(name.toString());
            }
            boolean dotExpected = i % 2 == 0;
            if (token.equals(".") != dotExpected || !dotExpected && !JavaTokens.isWord(token)) {
                return Optional.empty();
            }
            name.append(token);
        }
        return Optional.empty();
    }

    private static List<Type> types(List<String> tokens) {
        List<Type> types = new ArrayList<>();
        int depth = 0;
        boolean isPublic = false;
        for (int i = 0; i < tokens.size(); i++) {
            String token = tokens.get(i);
            if (token.equals("{") || token.equals("(")) {
                depth++;
            } else if (token.equals("}") || token.equals(")")) {
                depth = Math.max(0, depth - 1);
                isPublic &= depth > 0 || token.equals(")");
            } else if (depth == 0 && token.equals(";")) {
                isPublic = false;
            } else if (depth == 0 && token.equals("public")) {
                isPublic = true;
            } else if (depth == 0
                    && KINDS.contains(token)
                    && i + 1 < tokens.size()
                    && JavaTokens.isWord(tokens.get(i + 1))) {
                types.add(new Type(tokens.get(i + 1), isPublic));
                isPublic = false;
            }
        }
        return types;
    }

    private static boolean stub(List<String> tokens) {
        int depth = 0;
        int throwing = 0;
        for (int i = 0; i < tokens.size(); i++) {
            if (tokens.get(i).equals("{")) {
                depth++;
                boolean body = depth == 2 && i + 1 < tokens.size();
                if (body && !tokens.get(i + 1).equals("}")) {
                    int end = tokens.subList(i, tokens.size()).indexOf(";") + i;
                    boolean onlyThrows = i + 5 < tokens.size()
                            && tokens.subList(i + 1, i + 5).equals(THROW)
                            && end + 1 < tokens.size()
                            && tokens.get(end + 1).equals("}");
                    if (!onlyThrows) {
                        return false;
                    }
                    throwing++;
                }
            } else if (tokens.get(i).equals("}")) {
                depth--;
            }
        }
        return throwing > 0;
    }
}
