package stridelab.grader.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Reads submissions. Nothing of one is written to a disk, and no more of it is held than {@link Limits} allow. */
public final class Intake {
    private Intake() {}

    /**
     * Reads a folder or a zip.
     *
     * @throws UnreadableSubmission if it does not exist, may not be read, is neither, or holds no {@code .java} file and nothing that was
     *     refused
     */
    public static Submission read(Path folderOrZip) throws UnreadableSubmission {
        String shown = folderOrZip.toString();
        Refusals refusals = new Refusals(Files.isDirectory(folderOrZip) ? "file_refused" : "zip_entry_refused");
        try (SubmittedFiles files = open(folderOrZip, refusals)) {
            if (files.entries().isEmpty() && refusals.findings().isEmpty()) {
                throw unreadable("empty", shown);
            }
            return new Selection(refusals).choose(name(folderOrZip), files.entries());
        } catch (IOException e) {
            throw unreadable("not-a-zip", shown);
        }
    }

    private static SubmittedFiles open(Path folderOrZip, Refusals refusals) throws IOException, UnreadableSubmission {
        boolean folder = Files.isDirectory(folderOrZip);
        if (Files.exists(folderOrZip)
                && !(Files.isReadable(folderOrZip) && (!folder || Files.isExecutable(folderOrZip)))) {
            throw unreadable("denied", folderOrZip.toString());
        }
        if (folder) {
            return new FolderFiles(folderOrZip, refusals);
        }
        if (!Files.exists(folderOrZip)) {
            throw unreadable("not-found", folderOrZip.toString());
        }
        if (!Files.isRegularFile(folderOrZip)) {
            throw unreadable("not-a-zip", folderOrZip.toString());
        }
        if (Files.size(folderOrZip) == 0) {
            throw unreadable("empty", folderOrZip.toString());
        }
        return new ZipFiles(folderOrZip, refusals);
    }

    private static String name(Path folderOrZip) {
        Path file = folderOrZip.toAbsolutePath().normalize().getFileName();
        String name = file == null ? "submission" : file.toString();
        boolean zip =
                !Files.isDirectory(folderOrZip) && name.toLowerCase(Locale.ROOT).endsWith(".zip");
        return zip && name.length() > 4 ? name.substring(0, name.length() - 4) : name;
    }

    private static UnreadableSubmission unreadable(String why, String shown) {
        return new UnreadableSubmission(Finding.of("unreadable_" + why.replace('-', '_'), why, shown));
    }
}
