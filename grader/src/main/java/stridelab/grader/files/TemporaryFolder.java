package stridelab.grader.files;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;

/**
 * A folder that goes when it is closed, or when this JVM ends by a signal.
 *
 * <p>A JVM that is killed cleans up nothing. So each folder holds a file that its JVM has locked as long as it runs, by
 * which the next one tells what was left behind from what is in use, in other containers too.
 */
public final class TemporaryFolder implements AutoCloseable {
    private static final String LOCK = ".lock";
    private static final long LITTLE = 256 << 10;

    /** Those of this JVM; held while one is made, so that none is made behind the back of {@link #closeAll}. */
    private static final Set<TemporaryFolder> OPEN = new HashSet<>();

    private static boolean ending;

    static {
        try {
            Runtime.getRuntime().addShutdownHook(new Thread(TemporaryFolder::closeAll, "stridelab-clean-up"));
        } catch (IllegalStateException e) {
            ending = true;
        }
    }

    private final Path path;
    private final FileChannel lock;
    private final List<Process> users = new ArrayList<>();
    private boolean removed;

    private TemporaryFolder(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /**
     * Makes a folder of a new name that begins with {@code prefix}, which only its user may enter, and deletes those of
     * this user that were left behind.
     *
     * @throws TemporaryFileException if nothing can be written in {@code parent}
     */
    public static TemporaryFolder make(Path parent, String prefix) throws TemporaryFileException {
        synchronized (OPEN) {
            if (!ending) {
                try {
                    TemporaryFolder folder = locked(Files.createTempDirectory(parent, prefix));
                    OPEN.add(folder);
                    folder.sweep(prefix);
                    return folder;
                } catch (IOException e) {
                    throw new TemporaryFileException(e);
                }
            }
        }
        // This JVM ends at any moment, and what this thread was about to do is of no use to it.
        while (true) {
            LockSupport.park();
        }
    }

    private static TemporaryFolder locked(Path path) throws IOException {
        try {
            return new TemporaryFolder(path, lock(path));
        } catch (IOException e) {
            DeleteRecursively.delete(path);
            throw e;
        }
    }

    /** Locked before it has the name by which a sweep looks for it. */
    private static FileChannel lock(Path folder) throws IOException {
        Path file = folder.resolve(LOCK + "ing");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
        Files.setPosixFilePermissions(file, Set.of(PosixFilePermission.OWNER_READ, PosixFilePermission.OWNER_WRITE));
        try {
            channel.lock();
            Files.move(file, folder.resolve(LOCK), StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
            // Not every file system has locks; on one without, nothing is swept.
            return channel;
        }
        return channel;
    }

    /** Deletes what is named likewise beside this one, belongs to the same user, and was left by a JVM that is gone. */
    private void sweep(String prefix) {
        try (DirectoryStream<Path> folders = Files.newDirectoryStream(path.resolveSibling("."), prefix + "*")) {
            UserPrincipal owner = Files.getOwner(path);
            // To open the lock of one of these and to close it again would give the lock up.
            Set<Path> own = OPEN.stream().map(each -> each.path.getFileName()).collect(Collectors.toSet());
            for (Path folder : folders) {
                if (!own.contains(folder.getFileName())
                        && Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)
                        && owner.equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS))) {
                    deleteUnlessInUse(folder);
                }
            }
        } catch (IOException e) {
            // What stays now is found by the next sweep.
            return;
        }
    }

    private static void deleteUnlessInUse(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK);
        if (!Files.isRegularFile(lock, LinkOption.NOFOLLOW_LINKS)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE)) {
            if (channel.tryLock() != null) {
                DeleteRecursively.delete(folder);
            }
        }
    }

    /** Whether so little room is left beside it that no process can get ready. */
    public boolean isOnFullDisk() {
        try {
            return Files.getFileStore(path).getUsableSpace() < LITTLE;
        } catch (IOException e) {
            return true;
        }
    }

    /** The folder itself. */
    public Path path() {
        return path;
    }

    /** Has {@code process}, which writes in the folder, ended before the folder is deleted. */
    public synchronized void usedBy(Process process) {
        users.add(process);
    }

    /** Ends the processes that use the folder, and deletes it with all that is in it. */
    @Override
    public synchronized void close() {
        if (removed) {
            return;
        }
        removed = true;
        for (Process user : users) {
            user.destroyForcibly();
            // Not waitFor: an interrupted thread has to wait as well.
            user.onExit().join();
        }
        try {
            DeleteRecursively.delete(path);
            lock.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            synchronized (OPEN) {
                OPEN.remove(this);
            }
        }
    }

    private static void closeAll() {
        List<TemporaryFolder> left;
        synchronized (OPEN) {
            ending = true;
            left = List.copyOf(OPEN);
        }
        left.forEach(TemporaryFolder::close);
    }
}
