package stridelab.site;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;

/**
 * The file of a submission's report: legible where the name allows it, and safe on every file system whatever it holds.
 *
 * <p>It always ends in a hash of the whole name, so names that differ only by case, or by what no file name may hold,
 * stay apart, and none is a name that some system reserves.
 */
final class ReportFile {
    private static final int LEGIBLE = 40;

    private ReportFile() {}

    /** The path below the language's folder, such as {@code reports/alice-2bd806c97f.html}. */
    static String of(String submission) {
        String legible = submission
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String start = legible.substring(0, Math.min(LEGIBLE, legible.length()));
        return "reports/" + (start.isEmpty() ? "" : start + "-") + hash(submission) + ".html";
    }

    private static String hash(String name) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(name.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 6);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every JDK has it
        }
    }
}
