package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import stridelab.site.program.Program.Run;

/** What every command says when it cannot do what was asked: one line, the right code, in the language asked for. */
class CommandsIT {
    /** A folder that no user, root included, can write to. */
    private static final String READ_ONLY = "/proc/nowhere";

    @TempDir
    static Path folder;

    /** What was typed, and a word of the line that answers it. */
    static Stream<List<String>> mistakes() {
        return Stream.of(
                List.of("stridelab COMMAND"),
                List.of("did you mean grade", "grad"),
                List.of("--out DIR SUBMISSION is missing", "grade"),
                List.of("--bogus", "grade", "x", "--out", "y", "--bogus"),
                List.of("There is no nothing", "grade", "nothing", "--out", "y"),
                List.of("--seed N", "grade", "x", "--out", "y", "--seed", "many"),
                List.of("--lang en|zh", "grade", "x", "--out", "y", "--lang", "fr"),
                List.of("--timeout must be at least 1", "grade", "x", "--out", "y", "--timeout", "0"),
                List.of("no isolation \"moat\"", "grade", "x", "--out", "y", "--isolation", "moat"),
                List.of("given twice", "grade", "x", "--out", "y", "--out", "z"),
                List.of("GITHUB_STEP_SUMMARY", "grade", "x", "--out", "y", "--github"),
                List.of("--out DIR DIR is missing", "site"),
                List.of("no results", "site", "nothing", "--out", "y"),
                List.of("--out DIR|FILE.zip is missing", "handout"),
                List.of("Cannot write to " + READ_ONLY, "handout", "--out", READ_ONLY),
                List.of("Cannot write to " + READ_ONLY + ".zip", "handout", "--out", READ_ONLY + ".zip"),
                List.of("is not empty", "handout", "--out", "/"),
                List.of("--grader-url takes", "handout", "--out", "y", "--grader-url", "'; rm -rf /"),
                List.of("--out FILE.zip is missing", "gradescope"),
                List.of("Cannot write to " + READ_ONLY, "gradescope", "--out", READ_ONLY),
                List.of("bash|zsh", "completion", "fish"),
                List.of("\"now\" is not known", "doctor", "now"),
                List.of("缺少 --out DIR SUBMISSION", "grade", "--lang", "zh"),
                List.of("找不到 nothing", "--lang=zh", "grade", "nothing", "--out", "y", "--lang=zh"),
                List.of("无法写入", "handout", "--out", READ_ONLY, "--lang", "zh"));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void aMistakeIsAnsweredInOneLineAndTheCodeIs2(List<String> mistake) {
        Run run = stridelab(
                Map.of("LC_ALL", "C"), mistake.subList(1, mistake.size()).toArray(String[]::new));
        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.err()).startsWith("stridelab: ").contains(mistake.get(0)).doesNotContain("Exception");
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "grade", "site", "handout", "gradescope", "doctor", "completion"})
    void helpShowsExamplesWithoutColourInEitherLanguage(String command) {
        for (String language : List.of("en", "zh")) {
            String[] arguments = Stream.of(command, "--help", "--lang=" + language)
                    .filter(argument -> !argument.isEmpty())
                    .toArray(String[]::new);
            Run run = stridelab(Map.of("NO_COLOR", "1", "LC_ALL", "C"), arguments);
            assertThat(run.err()).isEmpty();
            assertThat(run.out())
                    .contains(language.equals("en") ? "Examples:\n  " : "示例：\n  ")
                    .doesNotContain("\u001b")
                    .doesNotContain("help.");
            assertThat(run.code()).isZero();
        }
    }

    @Test
    void aPathWithSpacesAndChineseIsGradedWhateverTheLocale() throws Exception {
        Path submission = folder.resolve("作业 一");
        Path report = folder.resolve("报告 甲");
        Program.copy(Program.REPOSITORY.resolve("exercises/src"), submission.resolve("src"));

        Run run = stridelab(Map.of("LC_ALL", "C"), "grade", submission.toString(), "--out", report.toString());

        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("作业 一", "报告 甲");
        assertThat(report.resolve("results.json")).content().contains("\"submission\" : \"作业 一\"");
    }

    @Test
    void doctorSaysThatThisMachineCanGrade() {
        assertThat(stridelab(Map.of(), "doctor").out()).contains("Ready to grade.");
    }

    @Test
    void theCompletionScriptIsOneThatBashTakes() throws Exception {
        Run script = stridelab(Map.of(), "completion", "bash");
        Path file = Files.writeString(folder.resolve("completion.bash"), script.out());
        Run completed = Program.run(
                folder,
                Map.of(),
                List.of(
                        "bash",
                        "-c",
                        "compopt() { :; }; source " + file + " && COMP_WORDS=(stridelab hand) COMP_CWORD=1"
                                + " && _complete_stridelab && echo \"${COMPREPLY[@]}\""));
        assertThat(completed.err()).isEmpty();
        assertThat(completed.out().strip()).isEqualTo("handout");
    }

    private static Run stridelab(Map<String, String> environment, String... arguments) {
        return Program.stridelab(folder, environment, arguments);
    }
}
