package stridelab.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Optional;
import stridelab.grader.files.TemporaryFileException;
import stridelab.grader.files.TemporaryFolder;

/**
 * Temporary folders that the user a student's code runs as can enter.
 *
 * <p>Started by root, the sandbox runs that code as another user, and the folder for temporary files may be root's alone
 * (libpam-tmpdir makes it so).
 */
final class PassableFolder {
    private static final List<String> OTHERS = List.of("/tmp", "/var/tmp", "/dev/shm", "/run");

    private PassableFolder() {}

    /**
     * Makes a folder whose name begins with {@code prefix}, which every user may enter and read.
     *
     * @throws TemporaryFileException if the JVM's folder for temporary files cannot be written to
     */
    static TemporaryFolder make(String prefix) throws TemporaryFileException {
        TemporaryFolder folder = open(TemporaryFolder.make(Path.of(System.getProperty("java.io.tmpdir")), prefix));
        if (!SandboxUid.isRoot() || barrier(folder.path()).isEmpty()) {
            return folder;
        }
        for (String other : OTHERS) {
            Path parent = Path.of(other);
            if (Files.isWritable(parent) && barrier(parent).isEmpty()) {
                folder.close();
                return open(TemporaryFolder.make(parent, prefix));
            }
        }
        return folder;
    }

    /** The folder that keeps other users from entering {@code folder}: itself or one above it. */
    static Optional<Path> barrier(Path folder) {
        try {
            for (Path each = folder.toRealPath(); each != null; each = each.getParent()) {
                if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return Optional.of(each);
                }
            }
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(folder);
        }
    }

    private static TemporaryFolder open(TemporaryFolder folder) throws TemporaryFileException {
        try {
            Files.setPosixFilePermissions(folder.path(), PosixFilePermissions.fromString("rwxr-xr-x"));
            return folder;
        } catch (IOException e) {
            folder.close();
            throw new TemporaryFileException(e);
        }
    }
}
