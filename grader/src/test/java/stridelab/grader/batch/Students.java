package stridelab.grader.batch;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import stridelab.grader.files.FileName;

/** Makes small submissions, of one exercise each. */
final class Students {
    private static final String CLASS = "src/main/java/stridelab/exercises/MirrorPadding.java";

    private final Path folder;

    Students(Path folder) throws IOException {
        this.folder = Files.createDirectories(folder);
    }

    Path folder() {
        return folder;
    }

    static String right() throws IOException {
        return Files.readString(Path.of("../solutions").resolve(CLASS));
    }

    static String notStarted() throws IOException {
        return Files.readString(Path.of("../exercises").resolve(CLASS));
    }

    /** Right but for one method, in which it never ends. */
    static String hanging() throws IOException {
        String hangs = right().replaceFirst("(int reflectIndex\\([^)]*\\) \\{)", "$1 while (n != -7) {}");
        if (hangs.equals(right())) {
            throw new AssertionError("no such method");
        }
        return hangs;
    }

    /** Takes the compiler's stack down. */
    static String deep() {
        int depth = 60_000;
        return "package stridelab.exercises;\npublic class MirrorPadding { int x = " + "(".repeat(depth) + "1"
                + ")".repeat(depth) + "; }\n";
    }

    Students folder(String name, String source) throws IOException {
        Path file = FileName.in(folder, name).resolve(CLASS);
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
        return this;
    }

    Students zip(String name, String source) throws IOException {
        try (OutputStream file = Files.newOutputStream(FileName.in(folder, name));
                ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry(CLASS));
            zip.write(source.getBytes(java.nio.charset.StandardCharsets.UTF_8));
        }
        return this;
    }

    Students file(String name, String text) throws IOException {
        Files.writeString(FileName.in(folder, name), text);
        return this;
    }
}
