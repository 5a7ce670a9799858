package stridelab.grader.sandbox;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import stridelab.grader.files.TemporaryFileException;
import stridelab.grader.files.TemporaryFolder;
import stridelab.worker.Worker;

/**
 * The worker's class files in a folder that holds nothing else, so that the student's JVM sees nothing else of ours; it
 * may be read by every user, since the student's process may be another one.
 */
final class WorkerFiles implements AutoCloseable {
    private static final List<String> CLASSES = List.of(
            "Worker",
            "Requests",
            "FrameType",
            "MalformedFrame",
            "FrameReader",
            "FrameWriter",
            "Values",
            "Signature",
            "PrintedText",
            "StudentClasses",
            "Callback",
            "Steps",
            "Steps$TooMany",
            "AliasingCheck");

    private final TemporaryFolder root;
    private final Path classes;
    private final Optional<Path> filter;

    /**
     * Writes them.
     *
     * @throws TemporaryFileException if there is no room for them
     */
    WorkerFiles() throws TemporaryFileException {
        root = PassableFolder.make("stridelab");
        try {
            classes = readable(Files.createDirectory(root.path().resolve("classes")), "rwxr-xr-x");
            writeClasses();
            Optional<byte[]> program = SeccompFilter.forThisMachine();
            filter = program.isEmpty()
                    ? Optional.empty()
                    : Optional.of(readable(Files.write(root.path().resolve("filter"), program.get()), "r--r--r--"));
        } catch (IOException e) {
            root.close();
            throw new TemporaryFileException(e);
        }
    }

    private void writeClasses() throws IOException {
        Path folder = classes;
        for (String part : Worker.class.getPackageName().split("\\.")) {
            folder = readable(Files.createDirectory(folder.resolve(part)), "rwxr-xr-x");
        }
        for (String name : CLASSES) {
            String file = name + ".class";
            try (InputStream stream = Objects.requireNonNull(Worker.class.getResourceAsStream(file), file)) {
                Files.copy(stream, folder.resolve(file));
            }
            readable(folder.resolve(file), "r--r--r--");
        }
    }

    /** What the class path of the student's JVM is. */
    Path classes() {
        return classes;
    }

    /** The filter of system calls, where there is one for this machine. */
    Optional<Path> filter() {
        return filter;
    }

    @Override
    public void close() {
        root.close();
    }

    /** Lets others read {@code file}. */
    private static Path readable(Path file, String permissions) throws IOException {
        return Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
    }
}
