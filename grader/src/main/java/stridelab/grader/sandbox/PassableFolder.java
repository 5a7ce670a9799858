package stridelab.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;

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
     * @throws IOException if the JVM's folder for temporary files cannot be written to
     */
    static Path make(String prefix) throws IOException {
        Path folder = open(Files.createTempDirectory(prefix));
        if (!SlotUser.isRoot() || isPassable(folder)) {
            return folder;
        }
        for (String other : OTHERS) {
            Path parent = Path.of(other);
            if (isPassable(parent) && Files.isWritable(parent)) {
                Files.delete(folder);
                return open(Files.createTempDirectory(parent, prefix));
            }
        }
        return folder;
    }

    /** Whether every user may enter the folder, and so all those above it. */
    static boolean isPassable(Path folder) {
        try {
            for (Path each = folder.toRealPath(); each != null; each = each.getParent()) {
                if (!Files.getPosixFilePermissions(each).contains(PosixFilePermission.OTHERS_EXECUTE)) {
                    return false;
                }
            }
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static Path open(Path folder) throws IOException {
        return Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
    }
}
