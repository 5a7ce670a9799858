package stridelab.grader.submission;

import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;

/** The names of a zip's entries as text, whatever system wrote them. */
public final class EntryName {
    private EntryName() {}

    /** The entry's path with slashes, below the folder that it is unpacked to; empty where it would lie elsewhere. */
    public static String of(ZipArchiveEntry entry) {
        EntryPath path = EntryPath.of(ZipFiles.name(entry));
        return path.refusal(EntryPath.Type.FILE).isPresent() ? "" : path.path();
    }
}
