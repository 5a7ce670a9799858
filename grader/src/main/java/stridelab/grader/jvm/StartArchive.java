package stridelab.grader.jvm;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/**
 * A file beside the jar with the classes that a JVM of ours loads, as the JVM has them in memory: an archive of class data
 * sharing, or from JDK 25 on a cache of ahead-of-time class loading (JEP 483, JEP 514). It changes how fast a program
 * starts and nothing else: the JVM checks that jar and Java are the ones that it was made with, and does without it if not.
 *
 * <p>Whoever writes the file decides what runs, so one is only used that nobody can have written but the jar's owner.
 */
public final class StartArchive {
    private static final int FIRST_WITH_CACHE = 25;

    private final Path jar;
    private final Path file;
    private final boolean cache;

    private StartArchive(Path jar, String program) {
        this.jar = jar;
        cache = Runtime.version().feature() >= FIRST_WITH_CACHE;
        String name = String.valueOf(jar.getFileName());
        String stem = name.endsWith(".jar") ? name.substring(0, name.length() - ".jar".length()) : name;
        file = jar.resolveSibling(stem + '-' + program + '-' + Runtime.version() + (cache ? ".aot" : ".jsa"));
    }

    /** That of the program's second JVM. */
    public static StartArchive ofProgram(Path jar) {
        return new StartArchive(jar, "program");
    }

    /** That of the process with the compiler. */
    public static StartArchive ofCompiler(Path jar) {
        return new StartArchive(jar, "compiler");
    }

    /** Where it is, or would be; beside the jar, and another for each build of Java. */
    public Path file() {
        return file;
    }

    /** The options that have a JVM start from it; none where it is not there, or may be somebody else's. */
    public List<String> use() {
        if (!isOurs()) {
            return List.of();
        }
        // Where an archive does not fit after all, the JVM would say so on stdout.
        return cache
                ? List.of("-Xlog:disable", "-Xlog:all=error,cds*=off,aot*=off:stderr", "-XX:AOTCache=" + file)
                : List.of("-Xlog:disable", "-Xlog:all=error,cds*=off:stderr", "-XX:SharedArchiveFile=" + file);
    }

    /** The options that have a JVM write an archive of what it has loaded, when it ends by itself. */
    public List<String> make(Path target) {
        return List.of("-Xlog:disable", (cache ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + target);
    }

    /** Puts an archive that was made into its place. */
    public void install(Path made) throws IOException {
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("r--r--r--"));
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private boolean isOurs() {
        try {
            PosixFileAttributes archive =
                    Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Set<PosixFilePermission> allowed = archive.permissions();
            return archive.isRegularFile()
                    && !allowed.contains(PosixFilePermission.GROUP_WRITE)
                    && !allowed.contains(PosixFilePermission.OTHERS_WRITE)
                    // One that does not fit costs more than none: the JVM then does without its own archive as well.
                    && archive.lastModifiedTime().compareTo(Files.getLastModifiedTime(jar)) >= 0
                    && archive.owner().equals(Files.getOwner(jar));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
