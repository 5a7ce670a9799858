package stridelab.grader.submission;

/** Finds the package that a source file declares, so far as choosing files needs it; the compiler has the last word. */
final class PackageDeclaration {
    private final String text;
    private int at;

    private PackageDeclaration(String text) {
        this.text = text;
    }

    /** The declared package; empty where there is none. */
    static String of(String source) {
        PackageDeclaration declaration = new PackageDeclaration(source);
        declaration.skipBlanksAndComments();
        if (!source.startsWith("package", declaration.at)) {
            return "";
        }
        declaration.at += "package".length();
        return declaration.name();
    }

    private String name() {
        StringBuilder name = new StringBuilder();
        while (true) {
            skipBlanksAndComments();
            if (at >= text.length()) {
                return "";
            }
            char c = text.charAt(at++);
            if (c == ';') {
                return name.toString();
            }
            if (c != '.' && !Character.isJavaIdentifierPart(c)) {
                return "";
            }
            name.append(c);
        }
    }

    private void skipBlanksAndComments() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at))) {
                at++;
            } else if (text.startsWith("//", at)) {
                skipPast("\n");
            } else if (text.startsWith("/*", at)) {
                at += 2;
                skipPast("*/");
            } else {
                return;
            }
        }
    }

    private void skipPast(String end) {
        int found = text.indexOf(end, at);
        at = found < 0 ? text.length() : found + end.length();
    }
}
