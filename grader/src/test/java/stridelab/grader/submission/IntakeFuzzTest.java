package stridelab.grader.submission;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.Fuzz;

@Tag("fuzz")
final class IntakeFuzzTest {
    /** The same three files, packed by Info-ZIP, 7-Zip, bsdtar, git, GNU tar, the JDK and Python. */
    private static final Path OTHER_TOOLS = Path.of("src/test/resources/stridelab/grader/archives");

    private static final String HOME = "src/main/java/stridelab/exercises/";

    @TempDir
    Path temp;

    @Test
    void anyBytesAreASubmissionOrUnreadable() throws Exception {
        Path file = temp.resolve("fuzz.zip");
        Fuzz.run(
                3_000,
                48 << 20,
                bytes -> read(file, bytes),
                zip(Zip64Mode.Never, ZipArchiveEntry.DEFLATED),
                zip(Zip64Mode.Never, ZipArchiveEntry.STORED),
                zip(Zip64Mode.Always, ZipArchiveEntry.DEFLATED));
    }

    @Test
    void anyBytesOfOtherToolsAreASubmissionOrUnreadable() throws Exception {
        List<Path> archives;
        try (Stream<Path> files = Files.list(OTHER_TOOLS)) {
            archives = files.sorted().toList();
        }
        List<byte[]> seeds = new ArrayList<>();
        for (Path archive : archives) {
            Path copy = Files.copy(archive, temp.resolve(archive.getFileName()));
            assertThat(Intake.read(copy)).as("%s", archive).isNotNull();
            seeds.add(Files.readAllBytes(archive));
        }
        int[] round = new int[1];
        Fuzz.run(
                3_000,
                48 << 20,
                bytes -> {
                    Path archive = archives.get(round[0]++ % archives.size());
                    read(temp.resolve("fuzz-" + archive.getFileName()), bytes);
                },
                seeds.toArray(byte[][]::new));
    }

    private static void read(Path file, byte[] bytes) throws IOException {
        Files.write(file, bytes);
        try {
            Intake.read(file);
        } catch (UnreadableSubmission e) {
            // The one that is declared.
        }
    }

    private static byte[] zip(Zip64Mode mode, int method) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            out.setUseZip64(mode);
            for (String name : new String[] {HOME + "MirrorPadding.java", "练习/" + HOME + "Grid.java", "a/b.txt"}) {
                byte[] text = ("package stridelab.exercises; class X { } // " + name + "x".repeat(300))
                        .getBytes(StandardCharsets.UTF_8);
                ZipArchiveEntry entry = new ZipArchiveEntry(name);
                entry.setMethod(method);
                entry.setSize(text.length);
                entry.setUnixMode(0100644);
                if (method == ZipArchiveEntry.STORED) {
                    CRC32 sum = new CRC32();
                    sum.update(text);
                    entry.setCrc(sum.getValue());
                }
                out.putArchiveEntry(entry);
                out.write(text);
                out.closeArchiveEntry();
            }
        }
        return bytes.toByteArray();
    }
}
