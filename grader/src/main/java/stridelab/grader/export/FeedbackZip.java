package stridelab.grader.export;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import stridelab.grader.files.AtomicFile;
import stridelab.grader.files.FileName;

/** Writes an archive of reports, compressed, since platforms bound what may be uploaded. */
public final class FeedbackZip {
    /** A local time: what a zip holds knows no zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 12, 0);

    private FeedbackZip() {}

    /**
     * Writes the archive, whole or not at all.
     *
     * @param reports the folder of the single files
     * @param names their names there, by submission
     */
    public static void write(Path zip, List<FeedbackFile> files, Path reports, Map<String, String> names)
            throws IOException {
        AtomicFile.write(zip, beside -> {
            try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(beside)) {
                for (FeedbackFile file : files) {
                    String name = Objects.requireNonNull(names.get(file.submission()), file.submission());
                    byte[] report = Files.readAllBytes(FileName.in(reports, name));
                    put(out, file.path(), file.packed() ? packed(name, report) : report);
                }
            }
        });
    }

    private static byte[] packed(String name, byte[] report) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            put(out, name, report);
        }
        return bytes.toByteArray();
    }

    private static void put(ZipArchiveOutputStream out, String path, byte[] content) throws IOException {
        ZipArchiveEntry entry = new ZipArchiveEntry(path);
        entry.setTimeLocal(TIME);
        entry.setUnixMode(0100644);
        out.putArchiveEntry(entry);
        out.write(content);
        out.closeArchiveEntry();
    }
}
