package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.results.ExerciseResult;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;

/** Whole runs of the real program, in processes of their own: minutes, so in {@code -Pclass-run} only. */
@Tag("class-run")
@NullUnmarked
class ClassRunTest {
    /**
     * How often a run is killed, and how large its class is; for more, in a long run:
     * {@code -Dstridelab.kills=20 -Dstridelab.killed=100}.
     */
    private static final int KILLS = Integer.getInteger("stridelab.kills", 4);

    private static final int KILLED_CLASS = Integer.getInteger("stridelab.killed", 6);

    @TempDir
    Path folder;

    private Students students;
    private Path out;

    @BeforeEach
    void prepare() throws IOException {
        students = new Students(folder.resolve("class"));
        out = folder.resolve("out");
    }

    @Test
    void everyNameAndEveryArchiveGetsItsResultAndItsRow() throws Exception {
        students.folder("alice", Students.right())
                .zip("alice.zip", Students.notStarted())
                .folder("Bob", Students.right())
                .zip("bob.ZIP", Students.notStarted())
                .folder("=cmd|' !A0", Students.right())
                .folder("-rf", Students.notStarted())
                .folder("张 三", Students.right())
                .folder("new\nline", Students.notStarted())
                .folder("n".repeat(240), Students.notStarted())
                .file("broken.zip", "no archive")
                .file("empty.zip", "")
                .file("notes.txt", "not a submission")
                .file(".DS_Store", "");
        Files.createSymbolicLink(
                students.folder().resolve("link"), students.folder().resolve("alice"));

        String said = Run.of(0, "grade-all", students.folder(), "--out", out);

        assertThat(said).contains("notes.txt").contains("Submissions: 12 ");
        List<String> shortNames = List.of(
                "alice",
                "alice.zip",
                "Bob",
                "bob.ZIP",
                "=cmd|' !A0",
                "-rf",
                "张 三",
                "new\nline",
                "broken",
                "empty",
                "link");
        for (String name : shortNames) {
            assertThat(result(name).submission()).isEqualTo(name);
        }
        assertThat(points("alice")).isEqualTo(14);
        assertThat(points("alice.zip")).isZero();
        assertThat(points("张 三")).isEqualTo(14);
        for (String name : List.of("broken", "empty", "link")) {
            assertThat(result(name).score()).isZero();
            assertThat(result(name).problems()).singleElement().satisfies(problem -> {
                assertThat(problem.message().en()).contains(name).doesNotContain(folder.toString());
                assertThat(problem.kind()).startsWith("unreadable_");
            });
            assertThat(result(name).maxScore()).isEqualTo(result("alice").maxScore());
        }
        List<CSVRecord> rows = rows("gradebook.csv");
        assertThat(rows).hasSize(13);
        assertThat(rows.get(0).toList()).startsWith("submission", "score", "max_score", "percent", "cross-correlation");
        assertThat(rows.subList(1, 13))
                .extracting(row -> row.get(0))
                .contains("'=cmd|' !A0", "'-rf", "张 三", "new\nline", "broken")
                .anyMatch(name -> name.matches("n{187}-[0-9a-f]{12}"));
        assertThat(rows("canvas.csv")).hasSize(14);
        assertThat(rows("moodle.csv")).hasSize(13);
    }

    @Test
    void onlyWhatChangedIsGradedAgain() throws Exception {
        students.folder("ann", Students.right())
                .zip("ben.zip", Students.notStarted())
                .folder("gone", Students.notStarted());
        Run.of(0, "grade-all", students.folder(), "--out", out);
        FileTime ann = Files.getLastModifiedTime(RunFolder.result(out, "ann"));
        assertThat(Run.of(0, "grade-all", students.folder(), "--out", out)).contains("graded now: 0; unchanged: 3");

        students.zip("ben.zip", Students.right());
        Files.move(students.folder().resolve("gone"), folder.resolve("gone"));
        assertThat(Run.of(0, "grade-all", students.folder(), "--out", out)).contains("graded now: 1; unchanged: 1");

        assertThat(points("ben")).isEqualTo(14);
        assertThat(Files.getLastModifiedTime(RunFolder.result(out, "ann"))).isEqualTo(ann);
        assertThat(RunFolder.result(out, "gone")).doesNotExist();
        assertThat(rows("gradebook.csv")).hasSize(3);

        Files.writeString(RunFolder.result(out, "ann"), "{}");
        assertThat(Run.of(0, "grade-all", students.folder(), "--out", out)).contains("graded now: 1; unchanged: 1");
        assertThat(points("ann")).isEqualTo(14);
        assertThat(Run.of(1, "grade-all", students.folder(), "--out", out, "--seed", 7, "--fail-under", 99))
                .contains("graded now: 2; unchanged: 0");
    }

    @Test
    void aRunThatIsKilledAtAnyMomentEndsWithTheSameBytes() throws Exception {
        for (int i = 0; i < KILLED_CLASS; i++) {
            students.folder("student " + i, i % 2 == 0 ? Students.right() : Students.notStarted());
        }
        Run.of(0, "grade-all", students.folder(), "--out", out);
        Random random = new Random(20261122);
        for (int kill = 0; kill < KILLS; kill++) {
            Path killed = folder.resolve("killed " + kill);
            int results = random.nextInt(KILLED_CLASS);
            Run run = Run.start("grade-all", students.folder(), "--out", killed);
            run.until(() ->
                    count(killed.resolve("results")) >= results && run.lanes().size() > 0);
            run.killEverything();
            Run.of(0, "grade-all", students.folder(), "--out", killed);
            assertThat(Run.filesOf(killed)).as("killed at " + results).isEqualTo(Run.filesOf(out));
        }
    }

    @Test
    void aHangingSubmissionHoldsUpItsOwnLaneAndALaneThatDiesIsReplaced() throws Exception {
        students.folder("a hangs", Students.hanging());
        for (int i = 0; i < 4; i++) {
            students.folder("student " + i, Students.notStarted());
        }
        Run run = Run.start("grade-all", students.folder(), "--out", out, "--jobs", 2, "--timeout", 600);
        run.until(() -> count(out.resolve("results")) == 4 && run.lanes().size() == 1);
        assertThat(RunFolder.result(out, "a hangs")).doesNotExist();
        ProcessHandle lane = run.lanes().get(0);
        lane.destroyForcibly();
        run.until(() -> run.lanes().stream().anyMatch(other -> !other.equals(lane) && Run.runsAStudent(other)));
        assertThat(run.alive()).as("a new lane grades it again").isTrue();
        run.lanes().forEach(ProcessHandle::destroyForcibly);

        assertThat(run.exitCode()).as(run.said()).isZero();
        assertThat(result("a hangs").problems())
                .singleElement()
                .satisfies(problem -> assertThat(problem.kind()).isEqualTo("grader_ended"));
        assertThat(result("a hangs").exercises())
                .allSatisfy(exercise -> assertThat(exercise.status()).isEqualTo(ExerciseResult.Status.CRASHED));
        assertThat(Run.of(0, "grade-all", students.folder(), "--out", out, "--timeout", 600))
                .as("what is known to end the grader is not tried again")
                .contains("graded now: 0; unchanged: 5");
    }

    @Test
    void aSecondRunIntoOneFolderRefuses() throws Exception {
        students.folder("ann", Students.notStarted());
        try (RunFolder first = RunFolder.open(out)) {
            assertThat(first.out()).isEqualTo(out);
            assertThat(Run.of(2, "grade-all", students.folder(), "--out", out))
                    .hasLineCount(1)
                    .contains("Another run (process " + ProcessHandle.current().pid() + ") is writing to " + out);
        }
        assertThat(out.resolve("results")).isEmptyDirectory();
    }

    @Test
    void partsMakeTheSameWholeAsOneRun() throws Exception {
        for (int i = 0; i < 5; i++) {
            students.folder("student " + i, i % 2 == 0 ? Students.right() : Students.notStarted());
        }
        students.file("broken.zip", "no archive");
        Run.of(0, "grade-all", students.folder(), "--out", out);
        Path first = folder.resolve("part 1");
        Path second = folder.resolve("part 2");
        Path merged = folder.resolve("merged");
        assertThat(Run.of(0, "grade-all", students.folder(), "--out", first, "--shard", "1/2"))
                .contains("Submissions: 3 ");
        assertThat(Run.of(2, "merge", first, "--out", merged)).contains("Part 2 of 2 is missing");
        Run.of(0, "grade-all", students.folder(), "--out", second, "--shard", "2/2");

        Run.of(0, "merge", second, first, "--out", merged);

        assertThat(Run.filesOf(merged)).isEqualTo(Run.filesOf(out));
    }

    @Test
    void whatCannotBeUsedIsSaidInOneLine() throws Exception {
        Path none = folder.resolve("none");
        Path file = Files.writeString(folder.resolve("file"), "");
        assertThat(Run.of(2, "grade-all", none, "--out", out)).hasLineCount(1).contains("There is no " + none);
        assertThat(Run.of(2, "grade-all", file, "--out", out)).hasLineCount(1).contains("is not a folder");
        assertThat(Run.of(2, "grade-all", students.folder(), "--out", out))
                .hasLineCount(1)
                .contains("holds no submission");
        students.folder("ann", Students.notStarted());
        assertThat(Run.of(2, "grade-all", students.folder(), "--out", file.resolve("x")))
                .hasLineCount(1)
                .contains("Cannot write to");
        assertThat(Run.of(2, "grade-all", students.folder(), "--out", students.folder()))
                .hasLineCount(1)
                .contains("Name another folder with --out");
        assertThat(Run.of(2, "grade-all", students.folder(), "--out", out, "--shard", "0/3"))
                .hasLineCount(1)
                .contains("is not a part");
        assertThat(Run.of(2, "grade-all", students.folder(), "--out", out, "--roster", file))
                .hasLineCount(1)
                .contains("no column");
        assertThat(Run.of(2, "merge", none, "--out", out)).hasLineCount(1).contains("There is no " + none);
        assertThat(Run.of(2, "merge", students.folder(), "--out", out))
                .hasLineCount(1)
                .contains("no finished run");
    }

    private SubmissionResult result(String name) throws IOException {
        return ResultsJson.read(RunFolder.result(out, name));
    }

    private double points(String name) throws IOException {
        return result(name).score();
    }

    private List<CSVRecord> rows(String file) throws IOException {
        try (CSVParser parser = CSVParser.parse(Files.readString(out.resolve(file)), CSVFormat.RFC4180)) {
            return parser.getRecords();
        }
    }

    private static long count(Path results) {
        if (!Files.isDirectory(results)) {
            return 0;
        }
        try (Stream<Path> files = Files.list(results)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        } catch (IOException e) {
            return 0;
        }
    }
}
