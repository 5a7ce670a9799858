package stridelab.grader.submission;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/** The files of a folder, found level by level so that a limit cuts off what lies deep; no link is followed. */
final class FolderFiles implements SubmittedFiles {
    private final Path root;
    private final String prefix;
    private final Refusals refusals;
    private final List<Entry> entries = new ArrayList<>();
    private final List<Piece> archives = new ArrayList<>();
    private final Deque<Path> folders = new ArrayDeque<>();
    private int seen;
    private int passed;

    FolderFiles(Path root, Refusals refusals) {
        this(root, "", refusals);
    }

    /** @param prefix of every path, to show: empty, or ending with a slash */
    FolderFiles(Path root, String prefix, Refusals refusals) {
        this.root = root;
        this.prefix = prefix;
        this.refusals = refusals;
        folders.add(root);
        while (!folders.isEmpty() && !full()) {
            list(folders.remove());
        }
        if (full()) {
            int most = seen > Limits.ENTRIES ? Limits.ENTRIES : Limits.FILES_PASSED;
            refusals.add(Finding.of("too_many_files", "too-many-files", root.getFileName() + "", "" + most));
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

    private boolean full() {
        return seen > Limits.ENTRIES || passed > Limits.FILES_PASSED;
    }

    private void list(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                passed++;
                String path = shown(child);
                if (SubmittedFiles.isLitter(path)) {
                    continue;
                }
                boolean counts = Entry.mayBeSource(path)
                        || ArchiveName.isOne(path)
                        || Files.isDirectory(child, LinkOption.NOFOLLOW_LINKS);
                seen += counts ? 1 : 0;
                if (full()) {
                    break;
                }
                if (counts || Files.isSymbolicLink(child)) {
                    children.add(child);
                }
            }
        } catch (IOException e) {
            refusals.refuse(shown(folder), "unreadable");
        }
        children.sort(Comparator.naturalOrder());
        children.forEach(this::take);
    }

    private void take(Path file) {
        String path = shown(file);
        boolean source = Entry.mayBeSource(path);
        if (Files.isSymbolicLink(file)) {
            refusals.refuse(path, "link");
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            if (file.getNameCount() - root.getNameCount() > Limits.DEPTH || path.length() > Limits.PATH_LENGTH) {
                refusals.refuse(path, "depth");
            } else {
                folders.add(file);
            }
        } else if (source && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            refusals.refuse(path, "special");
        } else if (source) {
            entries.add(Entry.of(path, file));
        } else if (ArchiveName.isWork(path) && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            archives.add(new Piece(file, path));
        }
    }

    private String shown(Path file) {
        return prefix
                + root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
