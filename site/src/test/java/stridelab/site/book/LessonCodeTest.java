package stridelab.site.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import jdk.jshell.JShell;
import jdk.jshell.SnippetEvent;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.exercises.Channels;

/** The code that the lesson shows gives what stands beside it: Java with our answers, PyTorch's by our core. */
class LessonCodeTest {
    private static final Pattern BLOCK = Pattern.compile("(?s)```(java|python)\\n(.*?)```");
    /** Where a line goes on: an indented one, or a comment that begins with a result. */
    private static final Pattern CONTINUED =
            Pattern.compile("\\n(?= {12}|// [{\\d]|# (?:torch\\.Size|tensor|RuntimeError|\\d+$))", Pattern.MULTILINE);

    private static final Pattern JAVA_RESULT = Pattern.compile("(\\w+\\..*\\))\\s+// (\\S.*)");
    private static final Pattern PYTHON_RESULT =
            Pattern.compile("(\\S.*?)\\s+# (torch\\.Size.*|tensor.*|RuntimeError.*|\\d+)");

    /** How to show a result, for the shell: arrays as Java writes them, and their shape. */
    private static final String SHOW = """
            String show(Object value) {
                String text = java.util.Arrays.deepToString(new Object[] {value});
                return text.substring(1, text.length() - 1).replace('[', '{').replace(']', '}')
                    .replaceAll("\\\\.0(?!\\\\d)", "");
            }
            """;

    @ParameterizedTest
    @MethodSource("pages")
    void theJavaGivesWhatStandsBesideIt(Path page) throws IOException {
        try (JShell shell = JShell.builder().executionEngine("local").build()) {
            shell.addToClasspath(Path.of(Channels.class
                            .getProtectionDomain()
                            .getCodeSource()
                            .getLocation()
                            .getPath())
                    .toString());
            evaluate(shell, "import stridelab.exercises.*;");
            evaluate(shell, SHOW);
            for (String line : lines(page, "java")) {
                Matcher result = JAVA_RESULT.matcher(line);
                if (result.matches()) {
                    assertThat(value(shell, result.group(1), result.group(2)))
                            .as(line)
                            .isEqualTo(result.group(2));
                } else {
                    assertThat(line).as("a call without its result").doesNotMatch("[A-Z]\\w+\\.\\w+\\(.*");
                    if (line.startsWith("double")) {
                        evaluate(shell, line);
                    }
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void thePyTorchPrintsWhatStandsBesideIt(Path page) throws IOException {
        PyTorch torch = new PyTorch();
        for (String code : blocks(page, "python")) {
            List<PyTorch.Printed> shown = code.lines()
                    .map(PYTHON_RESULT::matcher)
                    .filter(Matcher::matches)
                    .map(result -> new PyTorch.Printed(result.group(1), result.group(2)))
                    .toList();
            assertThat(shown).as(page + ": " + code).isEqualTo(torch.run(code));
        }
    }

    /** A shape where a shape is expected, the values otherwise. */
    private static String value(JShell shell, String expression, String expected) {
        String shown = expected.matches("\\d+ × \\d+")
                ? "((double[][]) value).length + \" × \" + ((double[][]) value)[0].length"
                : "show(value)";
        evaluate(shell, "Object value = " + expression + ";");
        String literal = evaluate(shell, shown);
        return literal.substring(1, literal.length() - 1).replace("\\u00D7", "×");
    }

    private static String evaluate(JShell shell, String code) {
        List<SnippetEvent> events = shell.eval(code);
        for (SnippetEvent event : events) {
            assertThat(event.exception()).as(code).isNull();
            assertThat(shell.diagnostics(event.snippet()).map(d -> d.getMessage(Locale.ROOT)))
                    .as(code)
                    .isEmpty();
        }
        return events.get(events.size() - 1).value();
    }

    private static List<String> lines(Path page, String language) throws IOException {
        return blocks(page, language).stream().flatMap(String::lines).toList();
    }

    private static List<String> blocks(Path page, String language) throws IOException {
        return BLOCK.matcher(Files.readString(page))
                .results()
                .filter(block -> block.group(1).equals(language))
                .map(block -> CONTINUED.matcher(block.group(2)).replaceAll(" "))
                .toList();
    }

    static List<Path> pages() throws IOException {
        return LessonArithmeticTest.pages();
    }
}
