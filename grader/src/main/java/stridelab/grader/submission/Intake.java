package stridelab.grader.submission;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** Reads submissions. Nothing of one is written to a disk, and no more of it is held than {@link Limits} allow. */
public final class Intake {
    private Intake() {}

    /**
     * Reads a folder, an archive or a single source; a folder that holds no source but one archive is that archive.
     *
     * @throws UnreadableSubmission if it does not exist, may not be read, is none of these, or holds no source and nothing
     *     that was refused
     */
    public static Submission read(Path path) throws UnreadableSubmission {
        Path file = path.toAbsolutePath().normalize().getFileName();
        String name = file == null ? "submission" : file.toString();
        String stem = Files.isDirectory(path) ? name : ArchiveName.stem(name);
        return read(stem, List.of(new Piece(path, name)));
    }

    /**
     * Reads files and folders as one submission, like a folder that holds them.
     *
     * @param name of the submission
     * @throws UnreadableSubmission as for one path
     */
    public static Submission read(String name, List<Piece> pieces) throws UnreadableSubmission {
        boolean files = pieces.size() > 1 || Files.isDirectory(pieces.get(0).path());
        Refusals refusals = new Refusals(files ? "file_refused" : "zip_entry_refused");
        String shown = pieces.get(0).path().toString();
        try (SubmittedFiles found = open(pieces, refusals)) {
            List<Piece> archives = found.archives();
            if (!found.entries().isEmpty()) {
                archives.forEach(archive -> refusals.nestedArchive(archive.name()));
            } else if (archives.size() > 1) {
                throw UnreadableSubmission.because(
                        "several-archives",
                        archives.get(0).name(),
                        archives.get(1).name(),
                        Integer.toString(archives.size()));
            } else if (archives.size() == 1) {
                Piece archive = archives.get(0);
                try (SubmittedFiles content = openArchive(archive.path(), archive.name(), refusals)) {
                    return choose(name, content, refusals, archive.name());
                }
            }
            return choose(name, found, refusals, shown);
        } catch (IOException e) {
            throw UnreadableSubmission.because("not-a-zip", shown);
        }
    }

    /** Opens what lies there as it lies there: the archives in a folder stay unopened. */
    static SubmittedFiles open(List<Piece> pieces, Refusals refusals) throws IOException, UnreadableSubmission {
        if (pieces.size() > 1) {
            return new LooseFiles(pieces, refusals);
        }
        Path path = pieces.get(0).path();
        boolean folder = Files.isDirectory(path);
        if (Files.exists(path) && !(Files.isReadable(path) && (!folder || Files.isExecutable(path)))) {
            throw UnreadableSubmission.because("denied", path.toString());
        }
        if (folder) {
            return new FolderFiles(path, refusals);
        }
        if (!Files.exists(path)) {
            throw UnreadableSubmission.because("not-found", path.toString());
        }
        if (!Files.isRegularFile(path)) {
            throw UnreadableSubmission.because("not-a-zip", path.toString());
        }
        return Entry.mayBeSource(pieces.get(0).name())
                ? new LooseFiles(pieces, refusals)
                : openArchive(path, path.toString(), refusals);
    }

    private static SubmittedFiles openArchive(Path file, String shown, Refusals refusals)
            throws IOException, UnreadableSubmission {
        if (!Files.isReadable(file)) {
            throw UnreadableSubmission.because("denied", shown);
        }
        return Archives.open(file, shown, refusals);
    }

    private static Submission choose(String name, SubmittedFiles files, Refusals refusals, String shown)
            throws UnreadableSubmission {
        if (files.entries().isEmpty() && refusals.findings().isEmpty()) {
            throw UnreadableSubmission.because("empty", shown);
        }
        return new Selection(refusals).choose(name, files.entries());
    }
}
