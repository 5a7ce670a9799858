package stridelab.site.book;

import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Formulas in the small part of TeX that the lesson needs, as MathML, which browsers draw by themselves.
 *
 * <p>It knows {@code \frac}, {@code \sqrt}, {@code \text}, {@code \name} (an identifier of several letters),
 * {@code \matrix} (cells between commas, rows between semicolons), sub- and superscripts, groups, numbers that are
 * filled in later ({@code @n}), and the symbols below; anything else is refused. Where no kept library does this on
 * the JVM without a browser's engine, these few lines do. What is around a formula says that it is in English, lest
 * browsers take a Chinese font for its signs. The font that it is set in has the
 * characters that {@code src/main/font/math-characters.txt} lists.
 */
final class Formula {
    private static final Map<String, String> SYMBOLS = Map.ofEntries(
            Map.entry("cdot", "·"),
            Map.entry("times", "×"),
            Map.entry("le", "≤"),
            Map.entry("ge", "≥"),
            Map.entry("ne", "≠"),
            Map.entry("approx", "≈"),
            Map.entry("to", "→"),
            Map.entry("dots", "…"),
            Map.entry("in", "∈"));
    private static final Map<String, String> OPENING =
            Map.of("(", "(", "[", "[", "lfloor", "⌊", "lceil", "⌈", "langle", "⟨");
    private static final Map<String, String> CLOSING =
            Map.of(")", ")", "]", "]", "rfloor", "⌋", "rceil", "⌉", "rangle", "⟩");
    private static final Map<String, String> BIG = Map.of("sum", "∑", "prod", "∏");
    private static final Map<String, String> GREEK = Map.of("pi", "π", "rho", "ρ", "sigma", "σ");
    private static final Set<String> FUNCTIONS = Set.of("max", "min", "mod", "sin", "cos", "corr");

    private final String source;
    private int at;

    private Formula(String source) {
        this.source = source;
    }

    /** A formula in running text. */
    static String inline(String source) {
        return "<span lang=\"en\"><math>" + whole(source) + "</math></span>";
    }

    /** A formula on a line of its own; it scrolls by itself where the screen is narrower. */
    static String display(String source) {
        return "<div class=\"formula\" lang=\"en\" tabindex=\"0\"><math display=\"block\">" + whole(source)
                + "</math></div>";
    }

    private static String whole(String source) {
        Formula formula = new Formula(source.strip());
        String row = formula.row();
        if (formula.at < formula.source.length()) {
            throw formula.unknown("}");
        }
        return row;
    }

    private String row() {
        StringBuilder row = new StringBuilder("<mrow>");
        while (more() && peek() != '}') {
            row.append(scripted());
        }
        return row.append("</mrow>").toString();
    }

    private String scripted() {
        int start = at;
        String base = atom();
        boolean limits = BIG.containsKey(
                source.substring(start, at).replaceFirst("^\\\\", "").strip());
        String below = null;
        String above = null;
        while (more() && (peek() == '_' || peek() == '^')) {
            if (next() == '_') {
                below = atom();
            } else {
                above = atom();
            }
        }
        if (below == null && above == null) {
            return base;
        }
        String tag = limits
                ? (above == null ? "munder" : below == null ? "mover" : "munderover")
                : (above == null ? "msub" : below == null ? "msup" : "msubsup");
        return element(tag, base + (below == null ? "" : below) + (above == null ? "" : above));
    }

    private String atom() {
        char c = next();
        String atom;
        if (c == '{') {
            atom = row();
            close();
        } else if (c == '\\') {
            atom = command();
        } else if (Character.isDigit(c)) {
            int start = at - 1;
            while (more() && (Character.isDigit(peek()) || peek() == '.')) {
                at++;
            }
            atom = element("mn", source.substring(start, at));
        } else if (c == '@') {
            int start = at - 1;
            while (more() && Character.isLetterOrDigit(peek())) {
                at++;
            }
            atom = element("mn", source.substring(start, at));
        } else if (Character.isLetter(c)) {
            atom = element("mi", String.valueOf(c));
        } else {
            atom = sign(String.valueOf(c));
        }
        skipSpace();
        return atom;
    }

    private String command() {
        if (peek() == ',') {
            at++;
            return "<mspace width=\"0.17em\"></mspace>";
        }
        int start = at;
        while (more() && Character.isLetter(peek())) {
            at++;
        }
        String name = source.substring(start, at);
        skipSpace();
        if (SYMBOLS.containsKey(name)) {
            return element("mo", SYMBOLS.get(name));
        } else if (OPENING.containsKey(name) || CLOSING.containsKey(name)) {
            return sign(name);
        } else if (BIG.containsKey(name)) {
            return element("mo", BIG.get(name));
        } else if (GREEK.containsKey(name)) {
            return element("mi", GREEK.get(name));
        } else if (FUNCTIONS.contains(name)) {
            return element("mi", name) + "<mspace width=\"0.2em\"></mspace>";
        }
        return switch (name) {
            case "quad" -> "<mspace width=\"1.5em\"></mspace>";
            case "frac" -> element("mfrac", atom() + atom());
            case "sqrt" -> element("msqrt", atom());
            case "text" -> element("mtext", raw());
            case "name" -> element("mi", raw());
            case "matrix" -> matrix(raw());
            default -> throw unknown("\\" + name);
        };
    }

    /**
     * A sign, or all from an opening bracket to its closing one: a bracket grows with its row, so that this is to hold no
     * more.
     */
    private String sign(String name) {
        String opening = OPENING.get(name);
        if (opening == null) {
            return element("mo", name.equals("-") ? "−" : escape(name));
        }
        skipSpace();
        StringBuilder row = new StringBuilder();
        while (!closes()) {
            row.append(scripted());
        }
        at += peek() == '\\' ? 1 : 0;
        Map.Entry<String, String> closing = CLOSING.entrySet().stream()
                .filter(end -> source.startsWith(end.getKey(), at))
                .findAny()
                .orElseThrow();
        at += closing.getKey().length();
        return bracketed(opening, row.toString(), closing.getValue());
    }

    /** Whether a closing bracket is next. */
    private boolean closes() {
        if (!more() || peek() == '}') {
            throw unknown("a bracket that nothing closes");
        }
        return CLOSING.keySet().stream().anyMatch(end -> source.startsWith(end.length() == 1 ? end : "\\" + end, at));
    }

    private static String matrix(String cells) {
        StringBuilder rows = new StringBuilder();
        for (String row : cells.split(";")) {
            rows.append("<mtr>");
            for (String cell : row.split(",")) {
                rows.append(element("mtd", whole(cell)));
            }
            rows.append("</mtr>");
        }
        return bracketed("[", element("mtable", rows.toString()), "]");
    }

    /** Brackets that grow only around something tall: Chromium leaves room beside one that may grow, even if it does not. */
    private static String bracketed(String opening, String content, String closing) {
        boolean tall = Stream.of("<mfrac>", "<munder", "<mtable>").anyMatch(content::contains);
        String start = "<mo stretchy=\"" + tall + "\" form=\"";
        return element(
                "mrow", start + "prefix\">" + opening + "</mo>" + content + start + "postfix\">" + closing + "</mo>");
    }

    private String raw() {
        if (next() != '{') {
            throw unknown("{");
        }
        int end = source.indexOf('}', at);
        String raw = source.substring(at, end);
        at = end + 1;
        return escape(raw);
    }

    private void close() {
        if (!more() || next() != '}') {
            throw unknown("{");
        }
    }

    private void skipSpace() {
        while (more() && Character.isWhitespace(peek())) {
            at++;
        }
    }

    private boolean more() {
        return at < source.length();
    }

    private char peek() {
        return source.charAt(at);
    }

    private char next() {
        return source.charAt(at++);
    }

    private IllegalArgumentException unknown(String what) {
        return new IllegalArgumentException("Cannot set " + what + " in the formula " + source);
    }

    private static String element(String tag, String content) {
        return "<" + tag + ">" + content + "</" + tag + ">";
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
