package stridelab.grader.submission;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveOutputStream;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** Archives and folders of paths and texts, as students make them. */
final class Packing {
    private Packing() {}

    static Path folder(Path folder, String... pathsAndTexts) throws IOException {
        for (int i = 0; i < pathsAndTexts.length; i += 2) {
            Path file = folder.resolve(pathsAndTexts[i]);
            Files.createDirectories(file.getParent());
            Files.writeString(file, pathsAndTexts[i + 1]);
        }
        return folder;
    }

    static Path zip(Path zip, String... pathsAndTexts) throws IOException {
        Files.createDirectories(zip.getParent());
        try (ZipArchiveOutputStream out = new ZipArchiveOutputStream(Files.newOutputStream(zip))) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                out.putArchiveEntry(new ZipArchiveEntry(pathsAndTexts[i]));
                out.write(pathsAndTexts[i + 1].getBytes(StandardCharsets.UTF_8));
                out.closeArchiveEntry();
            }
        }
        return zip;
    }

    /** A tar, packed with gzip where its name says so. */
    static Path tar(Path tar, String... pathsAndTexts) throws IOException {
        try (TarArchiveOutputStream out = open(tar)) {
            for (int i = 0; i < pathsAndTexts.length; i += 2) {
                put(out, new TarArchiveEntry(pathsAndTexts[i], true), pathsAndTexts[i + 1]);
            }
        }
        return tar;
    }

    static TarArchiveOutputStream open(Path tar) throws IOException {
        Files.createDirectories(tar.getParent());
        OutputStream file = Files.newOutputStream(tar);
        boolean packed = !tar.toString().endsWith(".tar");
        TarArchiveOutputStream out = new TarArchiveOutputStream(packed ? new QuickGzip(file) : file, "UTF-8");
        out.setLongFileMode(TarArchiveOutputStream.LONGFILE_POSIX);
        return out;
    }

    /** Packs badly, but soon. */
    private static final class QuickGzip extends GZIPOutputStream {
        QuickGzip(OutputStream out) throws IOException {
            super(out, 1 << 16);
            def.setLevel(Deflater.BEST_SPEED);
        }
    }

    static void put(TarArchiveOutputStream out, TarArchiveEntry entry, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        entry.setSize(bytes.length);
        out.putArchiveEntry(entry);
        out.write(bytes);
        out.closeArchiveEntry();
    }
}
