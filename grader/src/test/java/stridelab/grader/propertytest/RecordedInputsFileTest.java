package stridelab.grader.propertytest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.catalogue.Catalogue;
import stridelab.grader.GradingOptions;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.InProcessImplementation;

class RecordedInputsFileTest {
    private static final long SEED = GradingOptions.DEFAULT_SEED;

    @TempDir
    Path root;

    @ParameterizedTest
    @MethodSource("suites")
    void whatTheBuildRecordedIsWhatWouldBeRecordedNow(Suite suite) throws IOException {
        RecordedInputs now = Recorder.record(
                new JqwikLauncher(),
                suite,
                new InProcessImplementation(getClass().getClassLoader(), Catalogue.RIGHT_ANSWERS),
                SEED);

        RecordedInputsFile.write(root, suite, SEED, now);

        assertThat(file(root, suite)).hasSameBinaryContentAs(built(suite));
    }

    @ParameterizedTest
    @MethodSource("suites")
    void whatWasReadIsWrittenAsItWas(Suite suite) throws IOException {
        RecordedInputs read = RecordedInputsFile.find(suite, SEED).orElseThrow();

        RecordedInputsFile.write(root, suite, SEED, read);

        assertThat(file(root, suite)).hasSameBinaryContentAs(built(suite));
        assertThat(read.properties())
                .extracting(RecordedInputs.Property::hidden)
                .containsExactlyElementsOf(suite.properties());
    }

    @Test
    void ofAnotherSeedThereIsNone() {
        assertThat(RecordedInputsFile.find(suites().findFirst().orElseThrow(), SEED + 1))
                .isEmpty();
    }

    static Stream<Suite> suites() {
        return Contract.all().stream().map(contract -> Suite.of(contract).orElseThrow());
    }

    private Path built(Suite suite) throws IOException {
        Path copy = root.resolve("built");
        try (var in = getClass().getClassLoader().getResourceAsStream(name(suite))) {
            Files.write(copy, in.readAllBytes());
        }
        return copy;
    }

    private static Path file(Path root, Suite suite) {
        return root.resolve(name(suite));
    }

    private static String name(Suite suite) {
        return "stridelab/grader/recorded/" + SEED + "/" + suite.contract().id();
    }
}
