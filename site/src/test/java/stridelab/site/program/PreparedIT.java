package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.site.program.Program.Run;

/** The files beside the jar that its JVMs start from: results are the same without, and nobody else's are used. */
class PreparedIT {
    @TempDir
    static Path temporary;

    private static Path folder;
    private static Path jar;
    private static List<Path> archives;

    @BeforeAll
    static void prepareACopy() throws IOException {
        folder = Files.createDirectories(temporary.resolve("course"));
        // No space and no Chinese: JDK 17 archives nothing of such a jar.
        jar = Files.copy(Program.JAR, folder.resolve("stridelab.jar"));
        Run run = java("prepare");
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        archives = run.out()
                .lines()
                .map(line -> Path.of(line.replaceFirst("^Written: ", "")))
                .toList();
        assertThat(archives)
                .hasSize(2)
                .allSatisfy(archive -> assertThat(archive).hasParent(folder));
        try (Stream<Path> files = Files.list(folder)) {
            assertThat(files).as("nothing else is left").hasSize(3);
        }
        for (Path archive : archives) {
            Files.copy(archive, kept(archive), StandardCopyOption.COPY_ATTRIBUTES);
        }
        Program.copy(Program.REPOSITORY.resolve("solutions/src/main/java"), folder.resolve("作业/src/main/java"));
    }

    @AfterEach
    void putThemBack() throws IOException {
        for (Path archive : archives) {
            Files.deleteIfExists(archive);
            Files.copy(kept(archive), archive, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static Path kept(Path archive) {
        return temporary.resolve(archive.getFileName());
    }

    @Test
    void theProgramStartsFromThem() throws IOException {
        assertThat(loaded()).anyMatch(PreparedIT::graderFromArchive);
    }

    @Test
    void resultsAreTheSameWithAndWithout() throws IOException {
        String with = graded();
        for (Path archive : archives) {
            Files.delete(archive);
        }
        assertThat(loaded()).noneMatch(PreparedIT::graderFromArchive);
        assertThat(with).isEqualTo(graded()).contains("\"score\" : 100.0");
    }

    @Test
    void whoSharesClassesOtherwiseIsLeftToIt() throws IOException {
        assertThat(loaded("-Xshare:auto")).noneMatch(PreparedIT::graderFromArchive);
    }

    @Test
    void whatOthersMayWriteIsNotUsed() throws IOException {
        for (Path archive : archives) {
            Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-rw-r--"));
        }
        assertThat(loaded()).noneMatch(PreparedIT::graderFromArchive);
    }

    @Test
    void whatIsSomebodyElsesIsNotUsed() throws IOException {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "root, to give files away");
        for (Path archive : archives) {
            Files.setOwner(
                    archive,
                    archive.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody"));
        }
        assertThat(loaded()).noneMatch(PreparedIT::graderFromArchive);
    }

    @Test
    void aLinkIsNotUsed() throws IOException {
        for (Path archive : archives) {
            Files.delete(archive);
            Files.createSymbolicLink(archive, kept(archive));
        }
        assertThat(loaded()).noneMatch(PreparedIT::graderFromArchive);
    }

    @Test
    void whatDoesNotFitTheJarIsPassedOverInSilence() throws IOException {
        FileTime before = Files.getLastModifiedTime(jar);
        try {
            // Older, so that only the JVM can know; newer, so that it is not even asked.
            for (String time : List.of("2020-02-02T02:02:02Z", "2120-02-02T02:02:02Z")) {
                Files.setLastModifiedTime(jar, FileTime.from(Instant.parse(time)));
                assertThat(loaded()).noneMatch(PreparedIT::graderFromArchive);
            }
        } finally {
            Files.setLastModifiedTime(jar, before);
        }
    }

    @Test
    void whatIsNoArchiveIsPassedOverInSilence() throws IOException {
        for (Path archive : archives) {
            Files.delete(archive);
            Files.writeString(archive, "no archive at all");
            Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("r--r--r--"));
        }
        assertThat(loaded()).noneMatch(PreparedIT::graderFromArchive);
    }

    @Test
    void whoMayNotWriteThereIsToldSo() throws IOException {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "root, to become another user");
        Files.setPosixFilePermissions(temporary, PosixFilePermissions.fromString("rwxr-xr-x"));
        List<String> command =
                new ArrayList<>(List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--"));
        command.addAll(command("prepare"));
        Run run = Program.run(folder, Map.of("LC_ALL", "C.UTF-8"), command);
        assertThat(run.err())
                .startsWith("stridelab: Cannot write to " + folder)
                .contains("(no permission)")
                .hasLineCount(1);
        assertThat(run.out()).isEmpty();
        assertThat(run.code()).isEqualTo(2);
    }

    /** What the second JVM loads, and from where; it says nothing that it would not say otherwise. */
    private static List<String> loaded(String... options) throws IOException {
        Path log = temporary.resolve("classes.log");
        List<String> command = new ArrayList<>(command("grade", "作业", "--out", "结果"));
        command.addAll(1, List.of(options));
        command.add(1, "-Xlog:class+load:file=" + log);
        Run run = Program.run(folder, Map.of("LC_ALL", "C.UTF-8"), command);
        assertThat(run.err()).isEmpty();
        assertThat(run.out()).startsWith("Submission 作业").doesNotContain("[warning]", "[error]", "VM");
        assertThat(run.code()).isZero();
        return Files.readAllLines(log);
    }

    private static boolean graderFromArchive(String line) {
        return line.contains("stridelab.grader.Grader source: shared objects file");
    }

    private static String graded() throws IOException {
        loaded();
        return Files.readString(folder.resolve("结果/results.json"))
                .replaceAll("\"(gradedAt|durationMs|cpuMs)\" : [^,]+", "");
    }

    private static Run java(String... arguments) {
        return Program.run(folder, Map.of("LC_ALL", "C.UTF-8"), command(arguments));
    }

    private static List<String> command(String... arguments) {
        List<String> command = new ArrayList<>(List.of(Program.JAVA.toString(), "-jar", jar.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
