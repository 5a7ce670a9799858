package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.site.program.Program.Run;
import tools.jackson.databind.json.JsonMapper;

/** What the program is for, done by the jar that is shipped: right, wrong and unreadable work, alone and as a class. */
class GradingIT {
    private static final Path SOLUTIONS = Program.REPOSITORY.resolve("solutions/src/main/java/stridelab/exercises");
    private static final List<String> RESULTS = List.of("results.json", "junit.xml", "gradescope.json", "site");
    private static final List<String> TABLES = List.of("gradebook.csv", "canvas.csv", "moodle.csv", "site");

    @TempDir
    static Path folder;

    @BeforeAll
    static void handIn() throws IOException {
        Program.copy(SOLUTIONS, folder.resolve("class/right/src/main/java/stridelab/exercises"));
        Path wrong = folder.resolve("class/wrong/src/main/java/stridelab/exercises");
        Program.copy(SOLUTIONS, wrong);
        Path formula = wrong.resolve("ShapeFormula.java");
        String right = Files.readString(formula);
        String off = right.replaceFirst("return (?!new)", "return 1 + ");
        assertThat(off).isNotEqualTo(right);
        Files.writeString(formula, off);
        Program.copy(Program.REPOSITORY.resolve("exercises/src"), folder.resolve("class/untouched/src"));
        Files.writeString(folder.resolve("class/unreadable.zip"), "not a zip");
    }

    @Test
    void rightWorkHasAllPointsAndWrongWorkHasNot() {
        Run right = run("grade", "class/right", "--out", "right");
        assertThat(right.err()).isEmpty();
        assertThat(right.out()).contains("100 / 100");
        assertThat(right.code()).isZero();
        assertThat(folder.resolve("right/site/index.html")).isRegularFile();

        Run wrong = run("grade", "class/wrong", "--out", "wrong", "--fail-under", "100");
        assertThat(wrong.err()).isEmpty();
        assertThat(wrong.out()).containsPattern("ShapeFormula +\\d+(\\.\\d+)? / 14 +(failed|does not compile)");
        assertThat(wrong.code()).isEqualTo(1);
    }

    @Test
    void whatCannotBeGradedLeavesNothingOfTheRunBefore() throws IOException {
        assertThat(run("grade", "class/right", "--out", "again").code()).isZero();
        assertThat(RESULTS)
                .allSatisfy(name -> assertThat(folder.resolve("again/" + name)).exists());
        Path notes = Files.writeString(folder.resolve("again/notes.txt"), "an instructor's");

        Run run = run("grade", "class/unreadable.zip", "--out", "again");

        assertThat(run.err().lines()).hasSize(1);
        assertThat(run.code()).isEqualTo(2);
        assertThat(RESULTS)
                .allSatisfy(name -> assertThat(folder.resolve("again/" + name)).doesNotExist());
        assertThat(notes).exists();
    }

    @Test
    void whatTheProgramDidNotWriteIsNotDeleted() throws IOException {
        Path mine = Files.createDirectories(folder.resolve("mine/site"));
        Files.writeString(mine.resolve("index.html"), "a page of the course");
        for (String name : List.of("results.json", "junit.xml", "gradescope.json")) {
            Files.writeString(folder.resolve("mine").resolve(name), "{\"of\": \"another tool\"}");
        }

        for (String command : List.of("grade nothing", "grade-all nothing", "merge nothing", "site nothing")) {
            assertThat(run((command + " --out mine").split(" ")).code()).isEqualTo(2);
        }
        for (String command : List.of("grade class/right", "grade-all class", "merge nothing")) {
            Run refused = run((command + " --out mine").split(" "));
            assertThat(refused.err().lines()).hasSize(1);
            assertThat(refused.err()).contains("mine/site", "did not write it");
            assertThat(refused.out()).isEmpty();
        }

        assertThat(mine.resolve("index.html")).hasContent("a page of the course");
        assertThat(List.of("results.json", "junit.xml", "gradescope.json"))
                .allSatisfy(name ->
                        assertThat(folder.resolve("mine").resolve(name)).hasContent("{\"of\": \"another tool\"}"));
    }

    @Test
    void aClassOfFourIsGradedInPartsAsInOnePiece() throws IOException {
        Run whole = run("grade-all", "class", "--out", "whole");
        assertThat(whole.err()).isEmpty();
        assertThat(whole.out()).contains("Isolation: ", "Submissions: 4 (graded now: 4; unchanged: 0)");
        assertThat(whole.code()).isZero();
        String gradebook = Files.readString(folder.resolve("whole/gradebook.csv"));
        assertThat(gradebook.lines()).hasSize(5).anyMatch(line -> line.startsWith("right,100,100,100"));
        assertThat(gradebook.lines()).anyMatch(line -> line.startsWith("unreadable,0,"));

        for (String part : List.of("1", "2")) {
            assertThat(run("grade-all", "class", "--out", "part" + part, "--shard", part + "/2")
                            .code())
                    .isZero();
        }
        assertThat(run("merge", "part1", "part2", "--out", "merged").code()).isZero();
        assertThat(folder.resolve("merged/gradebook.csv")).hasContent(gradebook);

        // A run that ends with 2 leaves no page and no table of the one before, and loses no result.
        assertThat(run("grade-all", "class", "--out", "whole", "--roster", "nothing")
                        .code())
                .isEqualTo(2);
        assertThat(TABLES)
                .allSatisfy(name -> assertThat(folder.resolve("whole/" + name)).doesNotExist());
        Run again = run("grade-all", "class", "--out", "whole");
        assertThat(again.out()).contains("Submissions: 4 (graded now: 0; unchanged: 4)");
        assertThat(folder.resolve("whole/gradebook.csv")).hasContent(gradebook);
        assertThat(folder.resolve("whole/site/en/index.html")).content().contains("isolation: ");
    }

    @Test
    void aSecretGivesEachSubmissionASeedOfItsOwnAndTheSameAgain() throws IOException {
        Files.writeString(folder.resolve("secret.txt"), "correct horse battery staple\n");
        assertThat(run("grade-all", "class", "--out", "seeds", "--seed-secret", "secret.txt")
                        .code())
                .isZero();
        List<Long> seeds = new ArrayList<>();
        for (String name : List.of("right", "wrong", "untouched", "unreadable")) {
            seeds.add(seed("seeds/results/" + name + ".json"));
        }
        assertThat(seeds).doesNotHaveDuplicates();

        Run alone = run("grade", "class/wrong", "--out", "seed", "--seed-secret", "secret.txt");
        assertThat(alone.out()).contains("seed " + seeds.get(1));
        assertThat(seed("seed/results.json")).isEqualTo(seeds.get(1));
    }

    private static long seed(String file) throws IOException {
        return JsonMapper.shared()
                .readTree(folder.resolve(file).toFile())
                .get("seed")
                .asLong();
    }

    @Test
    void handoutGradescopeAndDoctorDoWhatTheySay() throws IOException {
        assertThat(run("handout", "--out", "handout").code()).isZero();
        assertThat(folder.resolve("handout/pom.xml")).isRegularFile();
        assertThat(run("gradescope", "--out", "autograder.zip").code()).isZero();
        try (FileSystem zip = FileSystems.newFileSystem(folder.resolve("autograder.zip"))) {
            assertThat(zip.getPath("run_autograder")).exists();
        }
        Run doctor = run("doctor");
        assertThat(doctor.out()).contains("Ready to grade.");
        assertThat(doctor.code()).isZero();
    }

    @Test
    void aProgramThatFailsIsNotTakenForAJavaThatKeepsNoArchive() throws IOException {
        Path broken = Files.createDirectories(folder.resolve("broken")).resolve("stridelab.jar");
        Files.copy(Program.JAR, broken);
        try (FileSystem jar = FileSystems.newFileSystem(URI.create("jar:" + broken.toUri()), Map.of())) {
            Files.delete(jar.getPath("stridelab/grader/export/JunitXml.class"));
        }

        Run run = Program.run(folder, Map.of(), List.of(Program.JAVA.toString(), "-jar", broken.toString(), "prepare"));

        assertThat(run.err().lines()).as(run.err()).hasSize(1);
        assertThat(run.err()).contains("Nothing was prepared", "a fault of the grader", "JunitXml");
        assertThat(run.code()).isEqualTo(3);
        try (Stream<Path> files = Files.list(broken.getParent())) {
            assertThat(files.filter(file -> file.toString().contains("-program-")))
                    .isEmpty();
        }
    }

    private static Run run(String... words) {
        return Program.stridelab(folder, Map.of(), words);
    }
}
