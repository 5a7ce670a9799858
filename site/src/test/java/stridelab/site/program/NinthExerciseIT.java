package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipFile;
import org.commonmark.node.Code;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.site.program.Program.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The instructors' page on adding an exercise, followed word by word: the files that it shows, at the paths above them,
 * and the commands that it gives.
 */
@Tag("whole-build")
class NinthExerciseIT {
    private static final Path GUIDE = Program.REPOSITORY.resolve("site/src/main/resources/stridelab/site/guide");

    @TempDir
    static Path folder;

    private static Page page;
    private static Path repository;

    /**
     * What a page shows.
     *
     * @param files each block of code that follows a path alone in its paragraph
     * @param commands the lines of the blocks that follow none
     */
    private record Page(Map<String, String> files, List<String> commands) {
        static Page read(String language) throws IOException {
            Page page = new Page(new LinkedHashMap<>(), new ArrayList<>());
            Path file = GUIDE.resolve("4-add-an-exercise." + language + ".md");
            Node node = Parser.builder().build().parse(Files.readString(file)).getFirstChild();
            for (; node != null; node = node.getNext()) {
                if (node instanceof FencedCodeBlock block) {
                    if (node.getPrevious() instanceof Paragraph above
                            && above.getFirstChild() instanceof Code path
                            && path.getNext() == null) {
                        assertThat(page.files.put(path.getLiteral(), block.getLiteral()))
                                .as(path.getLiteral() + " a second time")
                                .isNull();
                    } else {
                        page.commands.add(block.getLiteral().strip());
                    }
                }
            }
            return page;
        }
    }

    @BeforeAll
    static void followThePage() throws Exception {
        page = Page.read("en");
        repository = folder.resolve("repository");
        Run tracked = Program.run(Program.REPOSITORY, Map.of(), List.of("git", "ls-files", "-z"));
        assertThat(tracked.code()).as(tracked.err()).isZero();
        for (String file : tracked.out().split("\0")) {
            Path target = repository.resolve(file);
            Files.createDirectories(target.getParent());
            Files.copy(Program.REPOSITORY.resolve(file), target);
        }
        for (Map.Entry<String, String> file : page.files().entrySet()) {
            Path target = repository.resolve(file.getKey());
            assertThat(target).as("the page adds files and changes none").doesNotExist();
            Files.createDirectories(target.getParent());
            Files.writeString(target, file.getValue());
        }
        Run build = Program.run(repository, Map.of(), command(0));
        assertThat(build.code()).as(build.out() + build.err()).isZero();
    }

    @Test
    void bothLanguagesShowTheSameFilesAndCommands() throws IOException {
        assertThat(page.files()).hasSizeGreaterThan(10);
        assertThat(Page.read("zh")).isEqualTo(page);
    }

    @Test
    void theSliceIsCompleteAndEveryWrongAnswerOfItIsCaught() {
        Path reports = repository.resolve("grader/target/surefire-reports");
        assertThat(reports.resolve("TEST-stridelab.grader.SliceTest.xml"))
                .content()
                .contains("[9]");
        assertThat(reports.resolve("stridelab.grader.diagnosis.CatalogueProofTest.txt"))
                .content()
                .contains("Failures: 0, Errors: 0, Skipped: 0");
    }

    @Test
    void theAnswerGetsTheNewPointsToo() {
        JsonNode result = graded(command(1), "report");
        assertThat(result.path("score").doubleValue()).isEqualTo(104);
        assertThat(result.path("maxScore").doubleValue()).isEqualTo(104);
        assertThat(result.at("/exercises/8/id").stringValue()).isEqualTo("dilation");
    }

    @Test
    void theStubIsNotStarted() {
        List<String> command = new ArrayList<>(command(1));
        command.replaceAll(word -> word.equals("solutions") ? "exercises" : word);
        command.set(command.indexOf("report"), "stubs");
        JsonNode result = graded(command, "stubs");
        assertThat(result.path("score").doubleValue()).isZero();
        assertThat(result.path("exercises").valueStream())
                .hasSize(9)
                .allSatisfy(exercise ->
                        assertThat(exercise.path("status").stringValue()).isEqualTo("not_started"));
    }

    @Test
    void handoutAndLessonHaveIt() throws IOException {
        try (ZipFile jar =
                new ZipFile(repository.resolve("site/target/stridelab.jar").toFile())) {
            assertThat(jar.getEntry("stridelab/handout/src/main/java/stridelab/exercises/Dilation.java"))
                    .isNotNull();
            for (String language : List.of("en", "zh")) {
                assertThat(jar.getEntry("stridelab/site/pages/" + language + "/lesson/dilation.html"))
                        .isNotNull();
            }
        }
    }

    private static JsonNode graded(List<String> command, String out) {
        Run run = Program.run(repository, Map.of(), command);
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        return JsonMapper.shared().readTree(repository.resolve(out).resolve("results.json"));
    }

    /** A command of the page, with the Maven and the Java of this build, kept from the network. */
    private static List<String> command(int number) {
        List<String> words = new ArrayList<>(List.of(page.commands().get(number).split(" ")));
        switch (words.get(0)) {
            case "mvn" -> {
                words.set(0, Program.MAVEN.toString());
                words.addAll(1, List.of("-o", "-B", "-Dmaven.repo.local=" + Program.LOCAL_REPOSITORY));
            }
            case "java" -> words.set(0, Program.JAVA.toString());
            default -> throw new AssertionError("no command of this page: " + words);
        }
        return words;
    }
}
