package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.LongSummaryStatistics;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.sandbox.Canaries;
import stridelab.grader.sandbox.HostileCase;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.sandbox.Sandbox;
import stridelab.grader.submission.SourceFile;

/**
 * A class in which every second one is hostile: 200 submissions that do what the hostile suite does, twice over, among 200
 * honest ones. {@code mvn -Pclass-run -pl grader -am test -Dtest=HostileClassTest -Dsurefire.failIfNoSpecifiedTests=false}
 */
@Tag("class-run")
final class HostileClassTest {
    private static final int OF_EACH = Integer.getInteger("stridelab.of-each", 200);
    private static final String SECRET = "the answer that nobody may know";
    private static final Path SOLUTIONS = Path.of("../solutions/src/main/java/stridelab/exercises");
    private static final String HOME = "src/main/java/stridelab/exercises";

    @TempDir
    Path folder;

    @Test
    void everyHonestScoreIsRightAndNothingIsLeftBehind() throws Exception {
        requireBubblewrap();
        Path students = Files.createDirectory(folder.resolve("class"));
        Path temporary = Files.createDirectory(folder.resolve("temporary"));
        // Students' processes are of other users, who have to reach the worker's classes in there.
        Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx--x--x"));
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        Path out = folder.resolve("out");
        long[] memory = new long[2];
        try (Canaries canaries = new Canaries(folder, SECRET)) {
            List<HostileCase> cases = HostileCase.all();
            for (int i = 0; i < OF_EACH; i++) {
                HostileCase one = cases.get(i % cases.size());
                handIn(
                        students.resolve("hostile " + i + " " + one.name()),
                        one.hostile(canaries.placeholders()).sources());
                handIn(
                        students.resolve("honest " + i + " " + one.name()),
                        one.twin().sources());
            }
            Run run = Run.start(
                    Map.of("JAVA_TOOL_OPTIONS", "-Djava.io.tmpdir=" + temporary),
                    "grade-all",
                    students,
                    "--out",
                    out,
                    "--isolation",
                    "bubblewrap",
                    "--timeout",
                    15);
            run.until(() -> {
                memory[0] = Math.max(memory[0], mostMemory(run.pid()));
                run.lanes().forEach(lane -> memory[1] = Math.max(memory[1], mostMemory(lane.pid())));
                return false;
            });
            assertThat(run.exitCode()).as(run.said()).isZero();
            assertThat(canaries.touched()).isEmpty();
        }
        judge(out, memory);
        assertThat(commandsWith(temporary.toString())).isEmpty();
        assertThat(temporary).isEmptyDirectory();
    }

    private static void judge(Path out, long[] memory) throws IOException {
        LongSummaryStatistics honestTimes = new LongSummaryStatistics();
        LongSummaryStatistics hostileTimes = new LongSummaryStatistics();
        List<String> wrong = new ArrayList<>();
        try (Stream<Path> files = Files.list(out.resolve("results"))) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith(".json")).toList()) {
                SubmissionResult result = ResultsJson.read(file);
                boolean hostile = result.submission().startsWith("hostile");
                (hostile ? hostileTimes : honestTimes).accept(result.durationMs());
                assertThat(Files.readString(file)).doesNotContain(SECRET).doesNotContain("ESCAPED");
                assertThat(result.problems()).as(result.submission()).isEmpty();
                for (ExerciseResult exercise : result.exercises()) {
                    boolean itsOwn = hostile && exercise.className().equals("MirrorPadding");
                    if (!itsOwn && exercise.score() != exercise.maxScore()) {
                        wrong.add(result.submission() + ": " + exercise);
                    }
                }
            }
        }
        System.out.println("honest, ms each: " + honestTimes + "; hostile: " + hostileTimes
                + "; most resident memory, MiB: program " + (memory[0] >> 10) + ", lane " + (memory[1] >> 10));
        assertThat(wrong).isEmpty();
        assertThat(honestTimes.getCount()).isEqualTo(OF_EACH);
        assertThat(hostileTimes.getCount()).isEqualTo(OF_EACH);
    }

    /** Writes the answers, some files of them changed, to where a student would hand them in. */
    static void handIn(Path submission, List<SourceFile> changed) throws IOException {
        Path home = Files.createDirectories(submission.resolve(HOME));
        try (Stream<Path> solutions = Files.list(SOLUTIONS)) {
            for (Path solution : solutions.toList()) {
                Files.copy(solution, home.resolve(solution.getFileName().toString()));
            }
        }
        for (SourceFile source : changed) {
            Files.writeString(home.resolve(source.path()), source.text());
        }
    }

    /** In KiB, as the kernel counts it: all of the heap and more. */
    private static long mostMemory(long process) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + process + "/status"))) {
            return lines.filter(line -> line.startsWith("VmHWM:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElse(0);
        } catch (IOException | java.io.UncheckedIOException e) {
            return 0;
        }
    }

    private static List<String> commandsWith(String text) {
        return ProcessHandle.allProcesses()
                .map(process -> process.info().commandLine().orElse(""))
                .filter(command -> command.contains(text))
                .toList();
    }

    private static void requireBubblewrap() {
        try {
            Sandbox.open(Optional.of(Isolation.BUBBLEWRAP)).close();
        } catch (IsolationUnavailable e) {
            Assumptions.abort("skipped: no bubblewrap: " + e.getMessage());
        }
    }
}
