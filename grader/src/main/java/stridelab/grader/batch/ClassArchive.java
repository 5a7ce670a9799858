package stridelab.grader.batch;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import stridelab.grader.batch.download.Found;
import stridelab.grader.files.DeleteRecursively;
import stridelab.grader.files.Digest;
import stridelab.grader.files.FileName;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.submission.EntryName;
import stridelab.grader.text.UserError;

/**
 * A class's download as the platform packs it, unpacked where results go: once for as long as it does not change.
 *
 * @param folder where the submissions are
 * @param refused entries that were not unpacked
 */
record ClassArchive(Path folder, List<PassedOver> refused) {
    /** What is unpacked of a class at most; one of thousands has a few gigabytes. */
    private static final long BYTES = 16L << 30;

    private static final int ENTRIES = 1_000_000;

    static boolean isOne(Path file) {
        return FileName.of(file).toLowerCase(Locale.ROOT).endsWith(".zip");
    }

    /** @throws UserError if it cannot be unpacked */
    static ClassArchive unpack(Path zip, Path out) throws UserError {
        try {
            Path place = out.resolve(".stridelab").resolve("class");
            Path content = place.resolve("content");
            Path done = place.resolve("done");
            String digest = new Digest().add(FileName.of(zip)).add(stamp(zip)).hex();
            List<PassedOver> refused = new ArrayList<>();
            if (!Files.isRegularFile(done) || !Files.readString(done).equals(digest)) {
                DeleteRecursively.delete(place);
                Files.createDirectories(content);
                try (ZipFile archive = ZipFile.builder().setPath(zip).get()) {
                    unpack(archive, content, refused);
                }
                if (refused.isEmpty()) {
                    Files.writeString(done, digest);
                }
            }
            return new ClassArchive(descend(content), refused);
        } catch (IOException | RuntimeException e) {
            // The library throws both for what is no zip.
            throw UserError.of(
                    "batch.cannot-unpack", zip, e instanceof IOException io ? IoErrorText.why(io) : String.valueOf(e));
        }
    }

    private static String stamp(Path zip) throws IOException {
        return zip.toRealPath() + " " + Files.size(zip) + " " + Files.getLastModifiedTime(zip);
    }

    private static void unpack(ZipFile archive, Path content, List<PassedOver> refused) throws IOException {
        long left = BYTES;
        int entries = 0;
        for (ZipArchiveEntry entry : Collections.list(archive.getEntries())) {
            String name = EntryName.of(entry);
            if (name.isEmpty() || entry.isUnixSymlink() || ++entries > ENTRIES) {
                refused.add(new PassedOver(entry.getName(), PassedOver.REFUSED));
                continue;
            }
            Path file = content;
            for (String part : name.split("/")) {
                file = FileName.in(file, part);
            }
            if (entry.isDirectory()) {
                continue;
            }
            try {
                Files.createDirectories(file.getParent());
                left -= write(archive, entry, file, left);
            } catch (FileSystemException | ZipException e) {
                // A name that this disk cannot have, or content that cannot be read.
                refused.add(new PassedOver(name, PassedOver.REFUSED));
            }
        }
    }

    private static long write(ZipFile archive, ZipArchiveEntry entry, Path file, long most) throws IOException {
        try (InputStream in = archive.getInputStream(entry);
                OutputStream to = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
            return copy(in, to, most);
        }
    }

    private static long copy(InputStream in, OutputStream to, long most) throws IOException {
        byte[] buffer = new byte[1 << 16];
        long copied = 0;
        for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
            copied += read;
            if (copied > most) {
                throw new IOException("larger than " + (BYTES >> 30) + " GiB when unpacked");
            }
            to.write(buffer, 0, read);
        }
        return copied;
    }

    /** The folder that the platform packed, or the one inside it that the class is in. */
    private static Path descend(Path content) throws IOException {
        Path folder = content;
        while (true) {
            List<Found> all;
            try {
                all = ClassFolder.found(folder, folder, new ArrayList<>());
            } catch (UserError e) {
                return folder;
            }
            if (all.size() != 1 || !ClassLevel.isClass(all.get(0).path())) {
                return folder;
            }
            folder = all.get(0).path();
        }
    }
}
