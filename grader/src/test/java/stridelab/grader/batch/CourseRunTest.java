package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The course file on the command line. */
final class CourseRunTest {
    private static final Path CLASS = Path.of("src/test/resources/stridelab/grader/cases/canvas-loose-java/class");

    private static final String ADA = "lovelaceada_12345_67890_stridelab";

    @TempDir
    Path temp;

    @Test
    void aCourseCountsItsExercisesByItsPointsAndCorrectionsAndLeavesTheResultsAsGraded() throws Exception {
        Path out = temp.resolve("out");
        Run.of(0, "grade-all", CLASS, "--out", out, "--jobs", 1);
        String plain = Files.readString(out.resolve("gradebook.csv"));
        String graded = Files.readString(out.resolve("results/" + ADA + ".json"));
        Files.writeString(
                temp.resolve("o.csv"),
                "submission,exercise,points,reason\n" + ADA + ",shape-formula,40,slip\nzoe,channels,1,who is that\n");
        Path course = Files.writeString(
                temp.resolve("course.yml"),
                "exercises:\n  - id: channels\n  - id: shape-formula\n    points: 50\noverrides: o.csv\n");

        String said = Run.of(0, "grade-all", CLASS, "--out", out, "--jobs", 1, "--course", course);
        assertThat(said)
                .contains("graded now: 0", "Mean score: 46.7 of 60")
                .contains("Corrections of submissions that are not here: 1 (zoe)");
        assertThat(Files.readAllLines(out.resolve("gradebook.csv")))
                .containsExactly(
                        "submission,score,max_score,percent,channels,shape-formula,status,why",
                        "hamiltonmargaret_12348,50,60,83.33,0,50,graded,channels: missing",
                        "hoppergrace_12347,50,60,83.33,0,50,graded,channels: missing",
                        ADA + ",40,60,66.67,0,40,graded,channels: missing");
        assertThat(Files.readString(out.resolve("results/" + ADA + ".json"))).isEqualTo(graded);

        Run.of(0, "site", out, "--out", temp.resolve("again"), "--course", course);
        assertThat(temp.resolve("again/site/index.html")).content().contains("hoppergrace_12347 50.0", ADA + " 40.0");
        Run.of(
                1,
                "grade",
                CLASS.resolve(ADA + ".zip"),
                "--out",
                temp.resolve("one"),
                "--course",
                course,
                "--fail-under",
                67);
        assertThat(Files.readString(temp.resolve("one/gradescope.json"))).contains("\"score\" : 40.0");

        Run.of(0, "grade-all", CLASS, "--out", out, "--jobs", 1);
        assertThat(out.resolve("gradebook.csv")).hasContent(plain);
    }

    @Test
    void whatCanvasCallsLateLosesItsShareInTheGradebookAndInASiteThatIsMadeAgain() throws Exception {
        Path students = Files.createDirectories(temp.resolve("class"));
        Path ada = CLASS.resolve(ADA + ".zip");
        Files.copy(ada, students.resolve("lovelaceada_LATE_12345_67890_stridelab.zip"));
        Files.copy(ada, students.resolve("hoppergrace_12347_67891_stridelab.zip"));
        Path course = Files.writeString(
                temp.resolve("course.yml"),
                "exercises:\n  - id: shape-formula\ndeadline: 2026-12-01T23:59:00+08:00\nlate: 50 %\n");
        Path out = temp.resolve("out");
        Run.of(0, "grade-all", students, "--out", out, "--jobs", 1, "--course", course);
        assertThat(Files.readAllLines(out.resolve("gradebook.csv")))
                .anyMatch(line -> line.startsWith("hoppergrace_12347_67891_stridelab,14,14,"))
                .anyMatch(line -> line.startsWith("lovelaceada_LATE_12345_67890_stridelab,7,14,"));
        Run.of(0, "site", out, "--out", temp.resolve("again"), "--course", course);
        assertThat(temp.resolve("again/site/index.html"))
                .content()
                .contains("hoppergrace_12347_67891_stridelab 14.0", "lovelaceada_LATE_12345_67890_stridelab 7.0");
    }

    @Test
    void theCoursesSeedHoldsUnlessTheCommandNamesOne() throws Exception {
        Path course = Files.writeString(temp.resolve("course.yml"), "seed: 7\n");
        Path one = temp.resolve("one");
        Run.of(0, "grade", CLASS.resolve(ADA + ".zip"), "--out", one, "--course", course);
        assertThat(Files.readString(one.resolve("results.json"))).contains("\"seed\" : 7,");
        Run.of(0, "grade", CLASS.resolve(ADA + ".zip"), "--out", one, "--course", course, "--seed", 42);
        assertThat(Files.readString(one.resolve("results.json"))).contains("\"seed\" : 42,");
    }

    @Test
    void anErrorInTheCourseFileEndsTheRunBeforeAnythingIsGraded() throws Exception {
        Path course = Files.writeString(temp.resolve("course.yml"), "seed: 7\nfeedbak: none\n");
        Path out = temp.resolve("out");
        assertThat(Run.of(2, "grade-all", CLASS, "--out", out, "--course", course))
                .contains("course.yml, line 2, key feedbak: There is no such key");
        assertThat(out.resolve("gradebook.csv")).doesNotExist();
    }

    @Test
    void initWritesAFileThatChangesNothingAndNeverOverwritesOne() throws Exception {
        Path course = temp.resolve("my course.yml");
        assertThat(Run.of(0, "course", "init", "--out", course)).contains("my course.yml");
        assertThat(course).content().contains("# feedback: counterexample", "#   - id: channels");
        assertThat(Run.of(2, "course", "init", "--out", course)).contains("is there already");
    }
}
