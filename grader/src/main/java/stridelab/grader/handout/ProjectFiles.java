package stridelab.grader.handout;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;
import stridelab.grader.files.AtomicFile;

/**
 * Files by their path, with slashes, in one order; some of them executable.
 *
 * <p>Its archive has the same bytes everywhere: a fixed time, no compression (which differs from one zlib to the next).
 */
public final class ProjectFiles {
    /** A local time: what a zip holds knows no zone. */
    private static final LocalDateTime TIME = LocalDateTime.of(2026, 1, 1, 12, 0);

    private final SortedMap<String, byte[]> files = new TreeMap<>();
    private final Set<String> executables = new TreeSet<>();

    ProjectFiles() {}

    ProjectFiles add(String path, byte[] content) {
        files.put(path, content);
        return this;
    }

    ProjectFiles add(String path, String text) {
        return add(path, text.getBytes(StandardCharsets.UTF_8));
    }

    ProjectFiles addExecutable(String path, String text) {
        executables.add(path);
        return add(path, text);
    }

    /** Writes the files into a folder. */
    public void writeFolder(Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Path target = folder.resolve(file.getKey());
            AtomicFile.write(target, file.getValue());
            if (executables.contains(file.getKey())
                    && Files.getFileAttributeView(target, PosixFileAttributeView.class) != null) {
                Files.setPosixFilePermissions(target, PosixFilePermissions.fromString("rwxr-xr-x"));
            }
        }
    }

    /**
     * Writes the files into a zip.
     *
     * @param prefix before each path: empty, or a folder that wraps all, such as {@code exercises/}
     */
    public void writeZip(Path zip, String prefix) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                ZipArchiveEntry entry = new ZipArchiveEntry(prefix + file.getKey());
                entry.setMethod(ZipEntry.STORED);
                entry.setTimeLocal(TIME);
                entry.setUnixMode(executables.contains(file.getKey()) ? 0100755 : 0100644);
                entry.setSize(file.getValue().length);
                entry.setCrc(crc(file.getValue()));
                out.putArchiveEntry(entry);
                out.write(file.getValue());
                out.closeArchiveEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException("memory refused to be written to", e);
        }
        AtomicFile.write(zip, bytes.toByteArray());
    }

    private static long crc(byte[] content) {
        CRC32 crc = new CRC32();
        crc.update(content);
        return crc.getValue();
    }
}
