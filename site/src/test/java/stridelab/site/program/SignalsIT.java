package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Gradings that are ended from outside, while a student's code sleeps. */
class SignalsIT {
    private static final String SLEEPER = """
            package stridelab.exercises;

            public final class HalfStride {
                static {
                    try {
                        Thread.sleep(Long.MAX_VALUE);
                    } catch (InterruptedException e) {
                        throw new IllegalStateException(e);
                    }
                }
            }
            """;

    @TempDir
    static Path submissions;

    @TempDir
    Path folder;

    private final List<Process> started = new ArrayList<>();

    private Path temporary;

    @BeforeAll
    static void handIn() throws IOException {
        for (String name : List.of("ada", "bob")) {
            Path home = submissions.resolve(name + "/src/main/java/stridelab/exercises");
            Program.copy(Program.REPOSITORY.resolve("solutions/src/main/java/stridelab/exercises"), home);
            Files.writeString(home.resolve("HalfStride.java"), SLEEPER);
        }
    }

    @BeforeEach
    void makeTheTemporaryFolder() throws IOException {
        // The sandbox's user has to pass it: else another one is taken.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
        temporary = Files.createDirectory(folder.resolve("temporary"));
    }

    @AfterEach
    void endWhatStillRuns() {
        started.forEach(Process::destroy);
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void anEndedGradingLeavesNoFolderAndSaysThatItsResultIsAPart(String signal, int code) throws Exception {
        Path part = folder.resolve("results/part.json");
        Files.createDirectory(part.getParent());
        Process grading = start("grade", submissions.resolve("ada"), "--gradescope", part.toString());
        awaitIn(part.getParent(), () -> Files.exists(part) && tested(part).contains("stride-statistics"));

        assertThat(ended(grading, signal)).isEqualTo(code);

        assertThat(listed(temporary)).isEmpty();
        assertThat(folder.resolve("out")).doesNotExist();
        assertThat(read(part).path("output").stringValue())
                .contains("6 of 8 exercises are graded here", "8 道练习中只评了 6 道");
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void anEndedClassRunLeavesNoFolder(String signal, int code) throws Exception {
        Process grading = start("grade-all", submissions);
        awaitIn(temporary, () -> listed(temporary).size() == 2);

        assertThat(ended(grading, signal)).isEqualTo(code);

        assertThat(listed(temporary)).isEmpty();
        assertThat(folder.resolve("out/gradebook.csv")).doesNotExist();
    }

    @Test
    void whatAKilledRunLeftIsSweptByTheNextAndWhatARunningOneHasIsNot() throws Exception {
        Process killed = start("grade", submissions.resolve("ada"));
        awaitIn(temporary, () -> !listed(temporary).isEmpty());
        List<ProcessHandle> descendants = killed.descendants().toList();
        descendants.forEach(ProcessHandle::destroyForcibly);
        // One that is still dying holds its folder, which the next run then leaves.
        descendants.forEach(each -> each.onExit().join());
        killed.waitFor();
        List<Path> left = listed(temporary);
        assertThat(left).hasSize(1);
        Process running = start("grade-all", submissions);
        try {
            awaitIn(
                    temporary,
                    () -> listed(temporary).stream().noneMatch(left::contains)
                            && listed(temporary).size() == 2);
            List<Path> used = listed(temporary);

            assertThat(Program.run(folder, Map.of(), command("doctor")).code()).isZero();

            assertThat(listed(temporary)).containsExactlyElementsOf(used);
        } finally {
            ended(running, "TERM");
        }
    }

    private Process start(String command, Path what, String... options) throws IOException {
        List<String> words = new ArrayList<>(List.of("env", "--default-signal=INT,HUP"));
        words.addAll(
                command(command, what.toString(), "--out", folder.resolve("out").toString(), "--timeout", "600"));
        words.addAll(List.of(options));
        Process process = new ProcessBuilder(words)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        started.add(process);
        return process;
    }

    private List<String> command(String... words) {
        List<String> command = new ArrayList<>(
                List.of(Program.JAVA.toString(), "-Djava.io.tmpdir=" + temporary, "-jar", Program.JAR.toString()));
        command.addAll(List.of(words));
        return command;
    }

    private int ended(Process process, String signal) throws Exception {
        assertThat(Program.run(folder, Map.of(), List.of("kill", "-" + signal, Long.toString(process.pid())))
                        .code())
                .isZero();
        return process.waitFor();
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.getFileName().toString().startsWith("stridelab"))
                    .sorted()
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        return JsonMapper.shared().readTree(file.toFile());
    }

    private static List<String> tested(Path file) {
        return read(file)
                .path("tests")
                .valueStream()
                .map(test -> test.path("tags").path(0).stringValue())
                .toList();
    }

    private interface Condition {
        boolean holds() throws IOException;
    }

    /** Waits for something that shows in a folder. */
    private static void awaitIn(Path folder, Condition condition) throws Exception {
        try (WatchService watch = folder.getFileSystem().newWatchService()) {
            folder.register(watch, StandardWatchEventKinds.ENTRY_CREATE, StandardWatchEventKinds.ENTRY_DELETE);
            while (!condition.holds()) {
                WatchKey key = watch.poll(2, TimeUnit.MINUTES);
                assertThat(key).as("a change in " + folder).isNotNull();
                key.pollEvents();
                key.reset();
            }
        }
    }
}
