package stridelab.grader.submission;

import java.util.ArrayList;
import java.util.List;

/**
 * The words and signs of a Java text without its comments; a text in quotes is one sign, {@code "}. What cannot be Java is
 * a sign, too.
 */
final class JavaTokens {
    private final String text;
    private final List<String> tokens = new ArrayList<>();
    private int at;
    private boolean cutOff;

    JavaTokens(String text) {
        this.text = text;
        while (at < text.length()) {
            next();
        }
    }

    List<String> list() {
        return tokens;
    }

    /** Whether the text ends within a comment. */
    boolean cutOff() {
        return cutOff;
    }

    static boolean isWord(String token) {
        return Character.isJavaIdentifierStart(token.codePointAt(0));
    }

    private void next() {
        int c = text.codePointAt(at);
        if (Character.isWhitespace(c) || c == '\u001a') {
            at++;
        } else if (text.startsWith("//", at)) {
            skipLine();
        } else if (text.startsWith("/*", at)) {
            int end = text.indexOf("*/", at + 2);
            cutOff = end < 0;
            at = end < 0 ? text.length() : end + 2;
        } else if (text.startsWith("\"\"\"", at)) {
            skipQuoted("\"\"\"");
        } else if (c == '"' || c == '\'') {
            skipQuoted(Character.toString(c));
        } else if (Character.isJavaIdentifierStart(c)) {
            int from = at;
            while (at < text.length() && Character.isJavaIdentifierPart(text.codePointAt(at))) {
                at += Character.charCount(text.codePointAt(at));
            }
            tokens.add(text.substring(from, at));
        } else {
            tokens.add(Character.toString(c));
            at += Character.charCount(c);
        }
    }

    private void skipLine() {
        while (at < text.length() && text.charAt(at) != '\n' && text.charAt(at) != '\r') {
            at++;
        }
    }

    /** A quotation in one line ends with the line at the latest, as it does for the compiler. */
    private void skipQuoted(String quote) {
        tokens.add("\"");
        at += quote.length();
        while (at < text.length() && !text.startsWith(quote, at)) {
            boolean line = text.charAt(at) == '\n' || text.charAt(at) == '\r';
            if (line && quote.length() == 1) {
                return;
            }
            at += text.charAt(at) == '\\' ? 2 : 1;
        }
        at += quote.length();
    }
}
