package stridelab.grader.submission;

import java.util.List;
import java.util.Locale;

/** Tells archives by the endings of their names, whether this program can open them or not. */
public final class ArchiveName {
    /** Longer endings first: {@code .tar.gz} before {@code .gz}. */
    private static final List<String> ENDINGS = List.of(
            ".tar.gz",
            ".tar.bz2",
            ".tar.xz",
            ".tar.zst",
            ".tgz",
            ".tbz2",
            ".txz",
            ".tar",
            ".zip",
            ".zipx",
            ".jar",
            ".war",
            ".rar",
            ".7z",
            ".gz",
            ".bz2",
            ".xz");

    private ArchiveName() {}

    /** Whether a file of this name should be an archive. */
    public static boolean isOne(String fileName) {
        return !ending(fileName).isEmpty();
    }

    /** The name without its archive's ending. */
    public static String stem(String fileName) {
        return fileName.substring(0, fileName.length() - ending(fileName).length());
    }

    /** The ending with its dot, as it is written; empty where the name is no archive's. */
    static String ending(String fileName) {
        String lower = fileName.toLowerCase(Locale.ROOT);
        return ENDINGS.stream()
                .filter(ending -> lower.endsWith(ending) && lower.length() > ending.length())
                .findFirst()
                .map(ending -> fileName.substring(fileName.length() - ending.length()))
                .orElse("");
    }

    /** Whether a path is of an archive that may hold a student's work. */
    static boolean isWork(String path) {
        return isOne(path) && !isBuildTools(path);
    }

    /** Whether a path is of a program or library where build tools put those, which is no work of a student's. */
    private static boolean isBuildTools(String path) {
        return path.matches("(?s)(.*/)?(target|build|out|dist|wrapper)/(.*/)?[^/]+\\.[jw]ar");
    }
}
