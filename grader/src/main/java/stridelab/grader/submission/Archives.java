package stridelab.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.tar.TarConstants;
import org.apache.commons.compress.archivers.tar.TarUtils;

/** Opens an archive by what it is, whatever its name says. */
final class Archives {
    /** The bytes of a tar's header, and of the blocks that it is made of. */
    static final int BLOCK = TarConstants.DEFAULT_RCDSIZE;

    /** The first bytes, in ISO 8859-1, of formats that are not opened. */
    private static final Map<String, String> OTHERS = Map.of(
            "Rar!\u001a\u0007", ".rar",
            "7z\u00bc\u00af\u0027\u001c", ".7z",
            "\u00fd7zXZ\0", ".xz",
            "BZh", ".bz2",
            "(\u00b5/\u00fd", ".zst");

    private Archives() {}

    /**
     * Opens an archive.
     *
     * @param shown its name in what is said of it
     * @throws UnreadableSubmission if it is damaged, too large or of a format that is not opened
     */
    static SubmittedFiles open(Path file, String shown, Refusals refusals) throws IOException, UnreadableSubmission {
        if (Files.size(file) == 0) {
            throw UnreadableSubmission.because("empty", shown);
        }
        byte[] start;
        try (InputStream stream = Files.newInputStream(file)) {
            start = stream.readNBytes(BLOCK);
        }
        String text = new String(start, StandardCharsets.ISO_8859_1);
        String ending = ArchiveName.ending(shown).toLowerCase(Locale.ROOT);
        for (Map.Entry<String, String> other : OTHERS.entrySet()) {
            if (text.startsWith(other.getKey())) {
                throw UnreadableSubmission.because("other-archive", shown, other.getValue());
            }
        }
        boolean packed = text.startsWith("\u001f\u008b");
        if (packed || isTarHeader(start)) {
            return new TarFiles(file, packed, shown, refusals);
        }
        if (OTHERS.containsValue(ending)) {
            throw UnreadableSubmission.because("other-archive", shown, ending);
        }
        if (ending.startsWith(".tar") || ending.equals(".tgz") || ending.equals(".gz")) {
            throw UnreadableSubmission.because("damaged", shown);
        }
        try {
            return new ZipFiles(file, refusals);
        } catch (TooManyEntries e) {
            throw UnreadableSubmission.because("too-many-entries", shown);
        } catch (IOException e) {
            throw UnreadableSubmission.because("not-a-zip", shown);
        }
    }

    static boolean isTarHeader(byte[] start) {
        try {
            return start.length == BLOCK && start[0] != 0 && TarUtils.verifyCheckSum(start);
        } catch (IllegalArgumentException e) {
            return false; // no number where the sum should be
        }
    }

    /** Thrown for an archive with more entries than are looked through. */
    static final class TooManyEntries extends IOException {
        private static final long serialVersionUID = 1;
    }
}
