package stridelab.grader;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.InProcessImplementation;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.PropertyRunner;

/**
 * No false alarm: right answers that look nothing like the solutions lose no point, whatever the seed.
 *
 * <p>A style is a folder of {@code src/test/resources/stridelab/grader/styles}, with some of the classes; what its
 * classes share lies in {@code shared}. A few seeds here; {@code -Pstyles} takes 200.
 */
class StylesTest {
    private static final Path STYLES = Path.of("src/test/resources/stridelab/grader/styles");
    private static final Path SHARED = STYLES.resolve("shared");
    private static final int SEEDS = Integer.getInteger("styles.seeds", 2);
    private static final int STYLES_AT_LEAST = 8;
    /** One that was added since may have none yet. */
    private static final int EXERCISES_AT_LEAST = 8;

    private static final int STYLES_OF_AN_EXERCISE_AT_LEAST = 3;

    private final PropertyRunner properties = new PropertyRunner();
    private final PrintStream out = System.out;
    private final PrintStream err = System.err;

    @TempDir
    private Path classes;

    static List<Path> styles() throws IOException {
        try (Stream<Path> folders = Files.list(STYLES)) {
            return folders.filter(folder -> !folder.equals(SHARED)).sorted().toList();
        }
    }

    /** One of the styles is chatter; in a grading it goes into the student's own process. */
    @BeforeEach
    void silence() {
        System.setOut(new PrintStream(OutputStream.nullOutputStream()));
        System.setErr(new PrintStream(OutputStream.nullOutputStream()));
    }

    @AfterEach
    void speak() {
        System.setOut(out);
        System.setErr(err);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("styles")
    void anotherStyleLosesNoPoint(Path style) throws IOException {
        compile(style);
        List<String> lost = new ArrayList<>();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {url(classes)}, null)) {
            InProcessImplementation student = new InProcessImplementation(loader);
            for (Contract contract : contracts(style)) {
                for (long seed = 1; seed <= SEEDS; seed++) {
                    List<Outcome> outcomes = properties.run(contract, student, seed);
                    for (Outcome outcome : outcomes) {
                        if (!outcome.passed()) {
                            lost.add(outcome.property().id() + " with seed " + seed + ": " + outcome.failure());
                        }
                    }
                }
            }
        }
        assertThat(lost).isEmpty();
    }

    @Test
    void anExerciseIsAnsweredInSeveralStylesOrIsNew() throws IOException {
        assertThat(styles()).hasSizeGreaterThanOrEqualTo(STYLES_AT_LEAST);
        List<Contract> answered =
                styles().stream().flatMap(style -> contracts(style).stream()).toList();
        assertThat(answered.stream().collect(groupingBy(Contract::id)))
                .hasSizeGreaterThanOrEqualTo(EXERCISES_AT_LEAST)
                .allSatisfy((exercise, answers) ->
                        assertThat(answers).as(exercise).hasSizeGreaterThanOrEqualTo(STYLES_OF_AN_EXERCISE_AT_LEAST));
    }

    private static List<Contract> contracts(Path style) {
        return Contract.all().stream()
                .filter(contract -> Files.exists(style.resolve(contract.className() + ".java")))
                .toList();
    }

    private void compile(Path style) throws IOException {
        List<String> arguments = new ArrayList<>(List.of("--release", "17", "-d", classes.toString()));
        for (Path folder : List.of(SHARED, style)) {
            try (Stream<Path> files = Files.list(folder)) {
                new TreeSet<>(files.map(Path::toString).toList()).forEach(arguments::add);
            }
        }
        int code = ToolProvider.getSystemJavaCompiler().run(null, null, err, arguments.toArray(String[]::new));
        assertThat(code).isZero();
    }

    private static URL url(Path folder) throws MalformedURLException {
        return folder.toUri().toURL();
    }
}
