package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
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
        // No space and no Chinese: see aPathThatJava17CannotKeepIsNamed.
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
            for (String time : List.of("2020-02-02T02:02:02Z", "2120-02-02T02:02:02Z")) {
                Files.setLastModifiedTime(jar, FileTime.from(Instant.parse(time)));
                assertThat(loaded()).noneMatch(PreparedIT::graderFromArchive);
            }
        } finally {
            Files.setLastModifiedTime(jar, before);
        }
    }

    @Test
    void whatOnlyTheJvmKnowsDoesNotFitIsPassedOverInSilence() throws IOException {
        assertThat(loaded("-XX:-UseCompressedOops")).noneMatch(PreparedIT::graderFromArchive);
    }

    @Test
    void whatWasCutShortIsPassedOverInSilence() throws IOException {
        for (Path archive : archives) {
            cut(archive, Files.size(archive) / 3);
        }
        assertThat(loaded()).noneMatch(PreparedIT::graderFromArchive);
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

    @Test
    void theDoctorSaysWhetherTheyAreThereAndWhatMakesThem() throws IOException {
        assertThat(java("doctor").out())
                .contains("Start: prepared for this Java")
                .doesNotContain("not prepared");
        assertThat(java("doctor", "--lang", "zh").out()).contains("启动：已为这个 Java 做好准备");
        cut(archives.get(0), 1000);
        assertThat(java("doctor").out())
                .contains("Start: not prepared for this Java")
                .contains("\"" + Program.JAVA.toRealPath() + "\" -jar \"" + jar + "\" prepare")
                .contains("Ready to grade.");
    }

    @Test
    void aPathThatJava17CannotKeepIsNamed() throws IOException {
        Path place = Files.createDirectories(temporary.resolve("my 课程"));
        Path there = Files.copy(jar, place.resolve("stridelab.jar"));
        Run run = Program.run(place, Map.of("LC_ALL", "C.UTF-8"), command(there, "prepare"));
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
        Run doctor = Program.run(place, Map.of("LC_ALL", "C.UTF-8"), command(there, "doctor"));
        if (Runtime.version().feature() < 25) {
            assertThat(run.out())
                    .contains("Written: " + place.resolve("stridelab-compiler-"))
                    .contains("keeps nothing of a jar whose path has a space or a letter beyond ASCII: " + there)
                    .hasLineCount(2);
            assertThat(doctor.out()).contains("Start: prepared in part").contains("beyond ASCII: " + there);
        } else {
            assertThat(run.out()).hasLineCount(2);
            assertThat(doctor.out()).contains("Start: prepared for this Java");
        }
    }

    @Test
    void whatNothingStartsFromAnyMoreIsRemovedAndNothingElse() throws IOException {
        Path place = Files.createDirectories(temporary.resolve("updated"));
        Path there = Files.copy(jar, place.resolve("stridelab.jar"));
        String ending = String.valueOf(archives.get(1).getFileName()).replaceFirst(".*(?=[.])", "");
        Path old = Files.copy(archives.get(1), place.resolve("stridelab-program-11.0.2" + ending));
        Path halved = Files.copy(old, place.resolve("stridelab-program-half" + ending));
        cut(halved, 5000);
        Path anothers = Files.copy(old, place.resolve("other-program-11.0.2" + ending));
        Path link = Files.createSymbolicLink(place.resolve("stridelab-compiler-11.0.2" + ending), anothers);
        Run run = Program.run(place, Map.of("LC_ALL", "C.UTF-8"), command(there, "prepare"));
        assertThat(run.err()).isEmpty();
        assertThat(run.out())
                .endsWith("Removed, since nothing starts from it any more: " + old + "\n")
                .hasLineCount(3);
        assertThat(old).doesNotExist();
        assertThat(List.of(halved, anothers, link))
                .allSatisfy(kept -> assertThat(kept).exists());
    }

    @Test
    void aFullDiskIsToldAsOne() throws IOException {
        Assumptions.assumeTrue("root".equals(System.getProperty("user.name")), "root, to mount a small disk");
        Path small = Files.createDirectories(temporary.resolve("small"));
        String prepare = String.join(" ", command(small.resolve("stridelab.jar"), "prepare"));
        String handout = String.join(
                " ", command(jar, "handout", "--out", small.resolve("out").toString()));
        for (String command : List.of(prepare, "head -c 20M /dev/zero > " + small + "/zero; " + handout)) {
            Run run = Program.run(
                    folder,
                    Map.of("LC_ALL", "C.UTF-8"),
                    List.of(
                            "unshare",
                            "--mount",
                            "bash",
                            "-c",
                            "mount -t tmpfs -o size=20m small " + small + " && cp " + jar + " " + small + " && { "
                                    + command + "; }"));
            assertThat(run.err().lines().filter(line -> !line.startsWith("head:")))
                    .singleElement()
                    .asString()
                    .startsWith("stridelab: There is no room for " + small)
                    .endsWith("the disk is full. Make room there, and run the same command again.");
            assertThat(run.code()).isEqualTo(2);
        }
    }

    private static void cut(Path archive, long length) throws IOException {
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("rw-r--r--"));
        try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
        Files.setPosixFilePermissions(archive, PosixFilePermissions.fromString("r--r--r--"));
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
        return command(jar, arguments);
    }

    private static List<String> command(Path program, String... arguments) {
        List<String> command = new ArrayList<>(List.of(Program.JAVA.toString(), "-jar", program.toString()));
        command.addAll(List.of(arguments));
        return command;
    }
}
