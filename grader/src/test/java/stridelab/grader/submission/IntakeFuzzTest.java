package stridelab.grader.submission;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
    private static final String HOME = "src/main/java/stridelab/exercises/";

    @TempDir
    Path temp;

    @Test
    void anyBytesAreASubmissionOrUnreadable() throws Exception {
        Path file = temp.resolve("fuzz.zip");
        Fuzz.run(
                3_000,
                48 << 20,
                bytes -> {
                    Files.write(file, bytes);
                    try {
                        Intake.read(file);
                    } catch (UnreadableSubmission e) {
                        // The one that is declared.
                    }
                },
                zip(Zip64Mode.Never, ZipArchiveEntry.DEFLATED),
                zip(Zip64Mode.Never, ZipArchiveEntry.STORED),
                zip(Zip64Mode.Always, ZipArchiveEntry.DEFLATED));
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
