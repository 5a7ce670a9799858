package stridelab.grader.submission;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Files and folders that lie apart and are one submission together, under their students' own names for them. */
final class LooseFiles implements SubmittedFiles {
    private final List<Entry> entries = new ArrayList<>();
    private final List<Piece> archives = new ArrayList<>();

    LooseFiles(List<Piece> pieces, Refusals refusals) {
        for (Piece piece : pieces) {
            Path file = piece.path();
            if (Files.isSymbolicLink(file)) {
                refusals.refuse(piece.name(), "link");
            } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
                FolderFiles folder = new FolderFiles(file, piece.name() + "/", refusals);
                entries.addAll(folder.entries());
                archives.addAll(folder.archives());
            } else if (Entry.mayBeSource(piece.name())) {
                entries.add(Entry.of(piece.name(), file));
            } else if (ArchiveName.isOne(piece.name())) {
                archives.add(piece);
            }
        }
        entries.sort(Comparator.comparing(Entry::path));
        archives.sort(Comparator.comparing(Piece::name));
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public List<Piece> archives() {
        return archives;
    }
}
