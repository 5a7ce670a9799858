package stridelab.grader.jvm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which files beside a jar count as archives of it; what is in them is for a JVM to say. */
class CdsArchiveTest {
    private static final int LENGTH = 300;

    @TempDir
    Path folder;

    private Path jar;
    private CdsArchive archive;

    @BeforeEach
    void installOne() throws IOException {
        jar = Files.writeString(folder.resolve("课 程.jar"), "a jar");
        archive = CdsArchive.ofProgram(jar);
        Path made = Files.write(folder.resolve("made"), new byte[LENGTH]);
        archive.seal(made);
        archive.install(made);
    }

    @Test
    void whatWasInstalledIsUsed() {
        assertThat(archive.isInUse()).isTrue();
        assertThat(archive.use()).anyMatch(option -> option.endsWith("=" + archive.file()));
        assertThat(CdsArchive.ofCompiler(jar).use()).isEmpty();
    }

    @Test
    void whatIsCutShortAnywhereIsNotUsed() throws IOException {
        byte[] whole = Files.readAllBytes(archive.file());
        for (int length = 0; length < whole.length; length++) {
            cut(archive.file(), length);
            assertThat(archive.isInUse())
                    .as("%d of %d bytes", length, whole.length)
                    .isFalse();
            Files.delete(archive.file());
            Files.write(archive.file(), whole);
        }
        assertThat(archive.isInUse()).isTrue();
    }

    @Test
    void whatLostAByteInTheMiddleIsNotUsed() throws IOException {
        byte[] whole = Files.readAllBytes(archive.file());
        byte[] shorter = new byte[whole.length - 1];
        System.arraycopy(whole, 1, shorter, 0, shorter.length);
        Files.delete(archive.file());
        Files.write(archive.file(), shorter);
        assertThat(archive.isInUse()).isFalse();
    }

    @Test
    void anotherJarInThePlaceDoesNotUseIt() throws IOException {
        FileTime time = Files.getLastModifiedTime(jar);
        Files.setLastModifiedTime(jar, FileTime.from(Instant.parse("2020-02-02T02:02:02Z")));
        assertThat(archive.isInUse()).isFalse();
        Files.writeString(jar, "another jar");
        Files.setLastModifiedTime(jar, time);
        assertThat(archive.isInUse()).isFalse();
        Files.writeString(jar, "a jar");
        Files.setLastModifiedTime(jar, time);
        assertThat(archive.isInUse()).isTrue();
    }

    @Test
    void theOneInUseIsNotSweptAway() throws IOException {
        assertThat(CdsArchive.sweep(jar)).isEmpty();
        assertThat(archive.isInUse()).isTrue();
    }

    @Test
    void thatOfAnotherJarInThePlaceIsSweptAway() throws IOException {
        Files.writeString(jar, "another jar");
        assertThat(CdsArchive.sweep(jar)).containsExactly(archive.file());
        assertThat(archive.file()).doesNotExist();
    }

    @Test
    void thatOfAJavaThatIsGoneIsSweptAwayAndThatOfOneThatIsThereStays() throws IOException {
        Path java = Files.createDirectories(folder.resolve("jdk 11/lib"));
        Files.createFile(java.resolve("modules"));
        Path there = sealed("课 程-compiler-11.jsa", java.resolveSibling("."));
        Path gone = sealed("课 程-compiler-9.jsa", folder.resolve("jdk 9"));
        assertThat(CdsArchive.sweep(jar)).containsExactly(gone);
        assertThat(there).exists();
    }

    @Test
    void thatOfAnEarlierBuildOfThisJavaIsSweptAway() throws IOException {
        Path earlier = sealed("课 程-program-0.9.jsa", Path.of(System.getProperty("java.home")));
        assertThat(CdsArchive.sweep(jar)).containsExactly(earlier);
    }

    @Test
    void whatIsNotProvablyOursStays() throws IOException {
        Path gone = folder.resolve("jdk 9");
        Path cut = sealed("课 程-program-1.jsa", gone);
        cut(cut, LENGTH + 20);
        Path unsealed = Files.writeString(folder.resolve("课 程-program-2.jsa"), "mine");
        Path othersName = sealed("课 程-notes-3.jsa", gone);
        Path othersToWrite = sealed("课 程-program-4.jsa", gone);
        Files.setPosixFilePermissions(othersToWrite, PosixFilePermissions.fromString("rw-rw-rw-"));
        Path link = Files.createSymbolicLink(folder.resolve("课 程-program-5.jsa"), othersName);
        assertThat(CdsArchive.sweep(jar)).isEmpty();
        assertThat(new Path[] {cut, unsealed, othersName, othersToWrite, link})
                .allSatisfy(file -> assertThat(file).exists());
    }

    private Path sealed(String name, Path java) throws IOException {
        Path file = Files.write(folder.resolve(name), new byte[LENGTH]);
        ArchiveTrailer seal = ArchiveTrailer.of(LENGTH, jar, false);
        new ArchiveTrailer(LENGTH, seal.jar(), java.toUri().getRawPath()).putOn(file);
        return file;
    }

    private static void cut(Path file, long length) throws IOException {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length);
        }
    }
}
