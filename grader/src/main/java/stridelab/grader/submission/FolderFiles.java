package stridelab.grader.submission;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Locale;

/** The files of a folder, found level by level so that a limit cuts off what lies deep; no link is followed. */
final class FolderFiles implements SubmittedFiles {
    private final Path root;
    private final Refusals refusals;
    private final List<Entry> entries = new ArrayList<>();
    private final Deque<Path> folders = new ArrayDeque<>();
    private int seen;

    FolderFiles(Path root, Refusals refusals) {
        this.root = root;
        this.refusals = refusals;
        folders.add(root);
        while (!folders.isEmpty() && seen <= Limits.ENTRIES) {
            list(folders.remove());
        }
        if (seen > Limits.ENTRIES) {
            refusals.add(Finding.of("too_many_files", "too-many-files", root.getFileName() + "", "" + Limits.ENTRIES));
        }
        entries.sort(Comparator.comparing(Entry::path));
    }

    @Override
    public List<Entry> entries() {
        return entries;
    }

    @Override
    public void close() {}

    private void list(Path folder) {
        List<Path> children = new ArrayList<>();
        try (DirectoryStream<Path> stream = Files.newDirectoryStream(folder)) {
            for (Path child : stream) {
                if (++seen > Limits.ENTRIES) {
                    break;
                }
                children.add(child);
            }
        } catch (IOException e) {
            refusals.refuse(shown(folder), "unreadable");
        }
        children.sort(Comparator.naturalOrder());
        children.forEach(this::take);
    }

    private void take(Path file) {
        String path = shown(file);
        boolean java = path.toLowerCase(Locale.ROOT).endsWith(".java");
        if (SubmittedFiles.isLitter(path)) {
            return;
        }
        if (Files.isSymbolicLink(file)) {
            refusals.refuse(path, "link");
        } else if (Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS)) {
            if (file.getNameCount() - root.getNameCount() > Limits.DEPTH || path.length() > Limits.PATH_LENGTH) {
                refusals.refuse(path, "depth");
            } else {
                folders.add(file);
            }
        } else if (java && !Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
            refusals.refuse(path, "special");
        } else if (java) {
            entries.add(new Entry(
                    path, () -> Files.newInputStream(file, StandardOpenOption.READ, LinkOption.NOFOLLOW_LINKS)));
        }
    }

    private String shown(Path file) {
        return root.relativize(file).toString().replace(root.getFileSystem().getSeparator(), "/");
    }
}
