package stridelab.grader.jvm;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFileAttributes;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A file beside the jar with the classes that a JVM of ours loads, as the JVM has them in memory: an archive of class
 * data sharing, or from JDK 25 on a cache of ahead-of-time class loading (JEP 483, JEP 514). It changes how fast a
 * program starts and nothing else: one that is not whole, or was made with another jar or another Java, is not used
 * ({@link ArchiveTrailer}), and the JVM checks the same once more.
 *
 * <p>The author of the file decides what runs, so one is only used that no one but the jar's owner can have written.
 */
public final class CdsArchive {
    private static final int FIRST_WITH_CACHE = 25;
    private static final boolean CACHE = Runtime.version().feature() >= FIRST_WITH_CACHE;
    private static final String PROGRAM = "-program-";
    private static final String COMPILER = "-compiler-";

    private final Path jar;
    private final Path file;

    private CdsArchive(Path jar, String program) {
        this.jar = jar;
        file = jar.resolveSibling(stem(jar) + program + Runtime.version() + (CACHE ? ".aot" : ".jsa"));
    }

    /** That of the program's second JVM. */
    public static CdsArchive ofProgram(Path jar) {
        return new CdsArchive(jar, PROGRAM);
    }

    /** That of the process with the compiler. */
    public static CdsArchive ofCompiler(Path jar) {
        return new CdsArchive(jar, COMPILER);
    }

    /**
     * Whether the program's archive cannot hold its classes, be the jar prepared or not: before the cache there is, a JVM
     * compares the jar's path with the address that a class was loaded from, where a space or a Chinese letter is written
     * otherwise.
     */
    public static boolean isHinderedByPath(Path jar) {
        return !CACHE && jar.toUri().getRawPath().indexOf('%') >= 0;
    }

    /** Where it is, or would be; beside the jar, and another for each build of Java. */
    public Path file() {
        return file;
    }

    /** Whether it is there, and our JVMs start from it. */
    public boolean isInUse() {
        return isOurs(file, jar) && fits();
    }

    /** The options that have a JVM start from it; none where it is not there, does not fit, or may be another user's. */
    public List<String> use() {
        return isInUse() ? from(file) : List.of();
    }

    /** The options that have a JVM start from {@code archive}, which was just made. */
    public List<String> from(Path archive) {
        // Where an archive does not fit after all, the JVM would say so on stdout.
        return CACHE
                ? List.of("-Xlog:disable", "-Xlog:all=error,cds*=off,aot*=off:stderr", "-XX:AOTCache=" + archive)
                : List.of("-Xlog:disable", "-Xlog:all=error,cds*=off:stderr", "-XX:SharedArchiveFile=" + archive);
    }

    /** The options that have a JVM write an archive of what it has loaded, when it ends by itself. */
    public List<String> make(Path target) {
        return List.of("-Xlog:disable", (CACHE ? "-XX:AOTCacheOutput=" : "-XX:ArchiveClassesAtExit=") + target);
    }

    /** Seals an archive that was made: from then on it is known whether it is whole, and whose it is. */
    public void seal(Path made) throws IOException {
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-r--r--"));
        ArchiveTrailer.of(Files.size(made), jar, !CACHE).putOn(made);
        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("r--r--r--"));
    }

    /** Puts an archive that was made and sealed into its place. */
    public void install(Path made) throws IOException {
        Files.move(made, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    /**
     * Removes the archives beside a jar that no JVM will ever use again: of another jar in its place, of a Java that is no
     * longer there, or of what this Java was before an update. What has no seal of ours is not touched.
     *
     * @return what was removed
     */
    public static List<Path> sweep(Path jar) throws IOException {
        List<Path> swept = new ArrayList<>();
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(jar.resolveSibling("."), file -> isNamedLikeOurs(file, jar))) {
            for (Path found : files) {
                Path file = jar.resolveSibling(found.getFileName());
                if (isOurs(file, jar) && isOfNoUse(file, jar)) {
                    Files.delete(file);
                    swept.add(file);
                }
            }
        }
        return swept;
    }

    private static String stem(Path jar) {
        String name = String.valueOf(jar.getFileName());
        return name.endsWith(".jar") ? name.substring(0, name.length() - ".jar".length()) : name;
    }

    private static boolean isNamedLikeOurs(Path file, Path jar) {
        String name = String.valueOf(file.getFileName());
        String stem = stem(jar);
        return (name.startsWith(stem + PROGRAM) || name.startsWith(stem + COMPILER))
                && (name.endsWith(".jsa") || name.endsWith(".aot"));
    }

    private static boolean isOfNoUse(Path file, Path jar) throws IOException {
        Optional<ArchiveTrailer> seal = ArchiveTrailer.read(file);
        if (seal.isEmpty()) {
            return false;
        }
        boolean ofThisJava = seal.get().java().equals(ArchiveTrailer.ownJava());
        boolean current = file.equals(ofProgram(jar).file) || file.equals(ofCompiler(jar).file);
        return !seal.get().isOfJar(jar) || (ofThisJava ? !current : seal.get().isOfNoJava());
    }

    private boolean fits() {
        try {
            return ArchiveTrailer.fits(file, jar, !CACHE);
        } catch (IOException e) {
            return false;
        }
    }

    private static boolean isOurs(Path file, Path jar) {
        try {
            PosixFileAttributes archive =
                    Files.readAttributes(file, PosixFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
            Set<PosixFilePermission> allowed = archive.permissions();
            return archive.isRegularFile()
                    && !allowed.contains(PosixFilePermission.GROUP_WRITE)
                    && !allowed.contains(PosixFilePermission.OTHERS_WRITE)
                    && archive.owner().equals(Files.getOwner(jar));
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
