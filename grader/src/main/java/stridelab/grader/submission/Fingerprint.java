package stridelab.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.security.DigestOutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/**
 * What a submission's result depends on, in 64 hexadecimal digits: two with the same one are graded the same.
 *
 * <p>Of a folder it covers the sources and what is refused, so that a new {@code .class} file or a note beside them
 * changes nothing; of an archive, every byte.
 */
public final class Fingerprint {
    private Fingerprint() {}

    /** The fingerprint of what was handed in; what cannot be read has one too, and another once it can be. */
    public static String of(List<Piece> pieces) {
        MessageDigest digest = sha256();
        try (DigestOutputStream sink = new DigestOutputStream(OutputStream.nullOutputStream(), digest)) {
            Path first = pieces.get(0).path();
            if (pieces.size() == 1 && !Files.isDirectory(first, LinkOption.NOFOLLOW_LINKS)) {
                addText(
                        sink,
                        Entry.mayBeSource(pieces.get(0).name()) ? pieces.get(0).name() : "");
                addFile(first, sink);
            } else {
                addFiles(pieces, sink);
            }
        } catch (IOException | UnreadableSubmission e) {
            digest.update(e.getClass().getName().getBytes(StandardCharsets.UTF_8));
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static void addFiles(List<Piece> pieces, OutputStream sink) throws IOException, UnreadableSubmission {
        Refusals refusals = new Refusals("file_refused");
        try (SubmittedFiles files = Intake.open(pieces, refusals)) {
            for (Entry entry : files.entries()) {
                addText(sink, "file " + entry.path());
                try (InputStream content = entry.content().open()) {
                    // One byte more than is taken tells a file that is too large from one that just fits.
                    byte[] bytes = content.readNBytes(Limits.SOURCE_BYTES + 1);
                    addText(sink, Integer.toString(bytes.length));
                    sink.write(bytes);
                } catch (IOException e) {
                    addText(sink, "unreadable");
                }
            }
            for (Piece archive : files.archives()) {
                addText(sink, "archive " + archive.name());
                if (files.entries().isEmpty()) {
                    addFile(archive.path(), sink);
                }
            }
        }
        for (Finding finding : refusals.findings()) {
            addText(sink, finding.key() + " " + finding.arguments());
        }
    }

    private static void addFile(Path file, OutputStream sink) throws IOException {
        if (Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            Files.copy(file, sink);
        } else {
            addText(sink, Files.isSymbolicLink(file) ? "link" : "special");
        }
    }

    private static void addText(OutputStream sink, String text) throws IOException {
        sink.write(text.getBytes(StandardCharsets.UTF_8));
        sink.write(0);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
