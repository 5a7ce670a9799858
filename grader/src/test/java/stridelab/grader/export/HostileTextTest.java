package stridelab.grader.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;
import stridelab.grader.results.CompileMessage;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.Problem;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SourceLine;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.submission.SourceFile;
import stridelab.grader.text.Text;
import stridelab.grader.text.VisibleText;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Text of a student's in every place of a result, and every output read back by a parser that knows nothing of us. */
final class HostileTextTest {
    private static final JsonMapper JSON = JsonMapper.shared();

    @Provide
    Arbitrary<String> hostile() {
        Arbitrary<String> words = Arbitraries.of(
                "<script>alert(1)</script>",
                "</pre>",
                "]]>",
                "&amp;",
                "<!--",
                "\n::error file=x::forged",
                "\r\n::set-output name=score::100",
                "\n##[command]rm",
                "%0A::notice::x",
                "\u001b[2J",
                "a\tb",
                "\u202e",
                "\u2066",
                "\u0000",
                "\u0085",
                "\u2028",
                "\ud800",
                "\udc00\ud800",
                "\ufffe",
                "|",
                "![x](http://x)",
                "@everyone",
                "=cmd|' /C calc'!A0",
                "{0}",
                "''",
                "\"",
                "\\");
        return Arbitraries.oneOf(words, Arbitraries.strings().all().ofMaxLength(30))
                .list()
                .ofMinSize(1)
                .ofMaxSize(6)
                .map(parts -> String.join("", parts));
    }

    @Property(tries = 300)
    void junitXmlIsWellFormedAndHasNoElementOfTheStudents(@ForAll("hostile") String text) throws Exception {
        Document document = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new InputSource(new StringReader(JunitXml.of(result(text)))));
        assertThat(document.getElementsByTagName("*").getLength()).isEqualTo(4);
        Element failure = (Element) document.getElementsByTagName("failure").item(0);
        assertThat(blank(failure.getAttribute("message"))).isEqualTo(blank(VisibleText.named(text)));
        assertVisible(failure.getTextContent());
        assertThat(blank(failure.getTextContent())).contains(blank(VisibleText.named(text)));
    }

    /** A parser may make spaces of tabs and line ends. */
    private static String blank(String text) {
        return text.replaceAll("\\s+", " ");
    }

    @Property(tries = 300)
    void everyJsonIsReadBackAndBytesOfUtf8HoldIt(@ForAll("hostile") String text) {
        SubmissionResult result = result(text);
        String whole = ResultsJson.write(result);
        assertThat(JSON.readTree(whole).get("submission").asString()).isEqualTo(VisibleText.named(text));
        for (String json : List.of(
                whole, GradescopeJson.of(result), ExercismJson.of(result), Classroom50Json.of(result, Map.of()))) {
            JsonNode read = JSON.readTree(json.getBytes(StandardCharsets.UTF_8));
            assertThat(read.isObject()).isTrue();
            assertThat(read.toString().replaceAll("\\P{C}", "")).isEmpty();
            assertAllVisible(read);
        }
    }

    private static void assertAllVisible(JsonNode node) {
        if (node.isString()) {
            assertVisible(node.stringValue());
        }
        node.forEach(HostileTextTest::assertAllVisible);
    }

    private static void assertVisible(String text) {
        assertThat(text.replaceAll("[\\n\\t\\P{C}]", "")).isEmpty();
    }

    @Property(tries = 300)
    void aSummaryHasNoMarkupOfTheStudents(@ForAll("hostile") String text) {
        String summary = GithubSummary.of(result(text), Text::en);
        assertThat(summary.replace("<pre>", "").replace("</pre>", "")).doesNotContain("<", "](", "@everyone");
        assertThat(summary.replaceAll("[\\n\\P{C}]", "")).isEmpty();
        assertThat(summary.lines()).noneMatch(line -> line.startsWith("::") || line.startsWith("##["));
    }

    @Property(tries = 300)
    void anAnnotationIsOneCommandOfOurs(@ForAll("hostile") String text) {
        SourceLines lines = new SourceLines(List.of(new SourceFile(text + ".java", "Channels", "static int f() {")));
        List<String> commands = GithubAnnotations.of(result(text), Text::en, lines, "");
        assertThat(commands).hasSize(2).allSatisfy(command -> {
            assertThat(command).startsWith("::error file=").doesNotContain("\n", "\r");
            assertThat(command.replaceAll("\\P{C}", "")).isEmpty();
        });
        // Between the two pairs of colons there are three properties, whatever the student's names hold.
        assertThat(commands)
                .allSatisfy(command -> assertThat(
                                command.substring(2, command.indexOf("::", 2)).split(",", -1))
                        .hasSize(3));
    }

    private static SubmissionResult result(String text) {
        Text said = new Text(text, text);
        Counterexample counterexample = new Counterexample(
                List.of(new Counterexample.Argument("x", List.of(List.of(1.0, "NaN")))),
                1.0,
                null,
                text,
                null,
                text,
                List.of(0),
                new SourceLine(text, 3),
                text,
                null);
        PropertyResult property = new PropertyResult(
                "channels/f",
                "f",
                PropertyResult.Status.FAILED,
                0,
                16,
                3,
                null,
                new Text("A title", "题目"),
                said,
                counterexample,
                null,
                null);
        ExerciseResult exercise = new ExerciseResult(
                "channels",
                "Channels",
                0.0,
                16,
                ExerciseResult.Status.FAILED,
                said,
                List.of(property),
                List.of(new CompileMessage(text, 2, 1, "g", said)));
        return new SubmissionResult(
                1,
                text,
                42,
                "process",
                "2026-11-22T00:00:00Z",
                1,
                1,
                0.0,
                16,
                List.of(new Problem("odd", said)),
                List.of(exercise),
                "0.1.0");
    }
}
