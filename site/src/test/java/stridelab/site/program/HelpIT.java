package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.site.program.Program.Run;

/** What the program says of itself: each command's help, in both languages, and what a shell completes. */
class HelpIT {
    @TempDir
    static Path folder;

    @ParameterizedTest
    @MethodSource("commands")
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
    void everyOptionThatIsWrittenAboutIsInSomeHelp() throws IOException {
        String helps = commands()
                .map(command -> stridelab(
                                Map.of(), (command + " --help").strip().split(" "))
                        .out())
                .collect(Collectors.joining());
        List<Path> documents = new ArrayList<>(
                List.of(Program.REPOSITORY.resolve("README.md"), Program.REPOSITORY.resolve(".github/CHANGELOG.md")));
        try (Stream<Path> guide =
                Files.list(Program.REPOSITORY.resolve("site/src/main/resources/stridelab/site/guide"))) {
            guide.forEach(documents::add);
        }
        for (Path document : documents) {
            assertThat(Pattern.compile("(?<![-\\w])--[a-z][-a-z0-9]*")
                            .matcher(Files.readString(document))
                            .results()
                            .map(MatchResult::group))
                    .as(document.toString())
                    .allSatisfy(option -> assertThat(helps).containsPattern(option + "[=,\\s]"));
        }
    }

    static Stream<String> commands() {
        return Stream.concat(Stream.of(""), Program.COMMANDS.stream());
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
                        "compopt() { :; }; source '" + file + "' && COMP_WORDS=(stridelab hand) COMP_CWORD=1"
                                + " && _complete_stridelab && echo \"${COMPREPLY[@]}\""));
        assertThat(completed.err()).isEmpty();
        assertThat(completed.out().strip()).isEqualTo("handout");
    }

    private static Run stridelab(Map<String, String> environment, String... arguments) {
        return Program.stridelab(folder, environment, arguments);
    }
}
