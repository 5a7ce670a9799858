package stridelab.grader.compile;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.JavaFileObject.Kind;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;

/**
 * The compiler's view of the world: the JDK's modules and nothing of any disk. What it writes is kept in memory.
 *
 * <p>The manager behind it, which knows the JDK's classes, is opened once and serves every submission.
 */
final class MemoryFiles extends ForwardingJavaFileManager<JavaFileManager> {
    private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

    MemoryFiles(JavaFileManager jdk) {
        super(jdk);
    }

    Map<String, byte[]> classes() {
        Map<String, byte[]> classes = new HashMap<>();
        written.forEach((name, bytes) -> classes.put(name, bytes.toByteArray()));
        return classes;
    }

    @Override
    public JavaFileObject getJavaFileForOutput(Location location, String className, Kind kind, FileObject sibling) {
        return new SimpleJavaFileObject(URI.create("memory:///" + written.size() + kind.extension), kind) {
            @Override
            public OutputStream openOutputStream() {
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                written.put(className, bytes);
                return bytes;
            }
        };
    }

    @Override
    public Iterable<JavaFileObject> list(Location location, String packageName, Set<Kind> kinds, boolean recurse)
            throws IOException {
        return ofJdk(location) ? super.list(location, packageName, kinds, recurse) : Set.of();
    }

    @Override
    public boolean hasLocation(Location location) {
        return ofJdk(location) && super.hasLocation(location);
    }

    /** The manager behind is shared, so it outlives one compilation. */
    @Override
    public void close() {}

    private static boolean ofJdk(Location location) {
        return location != StandardLocation.CLASS_PATH
                && location != StandardLocation.SOURCE_PATH
                && location != StandardLocation.CLASS_OUTPUT
                && location != StandardLocation.ANNOTATION_PROCESSOR_PATH;
    }
}
