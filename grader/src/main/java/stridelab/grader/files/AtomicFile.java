package stridelab.grader.files;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.concurrent.atomic.AtomicLong;

/** Writes a file so that no reader sees half of it: beside, then moved into place. */
public final class AtomicFile {
    private static final AtomicLong WRITTEN = new AtomicLong();

    private AtomicFile() {}

    /** Writes {@code text} in UTF-8; makes the folders above. */
    public static void write(Path file, String text) throws IOException {
        write(file, text.getBytes(StandardCharsets.UTF_8));
    }

    /** Writes {@code bytes}; makes the folders above. */
    public static void write(Path file, byte[] bytes) throws IOException {
        write(file, beside -> Files.write(beside, bytes));
    }

    /** Has a file written that is too large for memory; makes the folders above. */
    public static void write(Path file, Writing writing) throws IOException {
        Path target = file.toAbsolutePath();
        Files.createDirectories(target.getParent());
        // Not a temporary file of the JDK's: those are readable by their owner alone, and stay so when moved.
        // Named by numbers: the target's own name may already be as long as a file system takes.
        Path beside = target.resolveSibling(
                ".stridelab-" + ProcessHandle.current().pid() + "-" + WRITTEN.incrementAndGet() + ".part");
        try {
            writing.into(beside);
            Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } finally {
            Files.deleteIfExists(beside);
        }
    }

    /** Writes a whole file. */
    public interface Writing {
        void into(Path beside) throws IOException;
    }
}
