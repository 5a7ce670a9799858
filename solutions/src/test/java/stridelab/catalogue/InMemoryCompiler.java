package stridelab.catalogue;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.net.URI;
import java.nio.ByteBuffer;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticCollector;
import javax.tools.FileObject;
import javax.tools.ForwardingJavaFileManager;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileManager;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.StandardLocation;
import javax.tools.ToolProvider;

/** Compiles one class from a string, without a file on disk. */
final class InMemoryCompiler {
    private final JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    /** One for all compilations: it keeps what it has read of the JDK, which is most of a small compilation's time. */
    private final JavaFileManager jdk = compiler.getStandardFileManager(null, Locale.ROOT, null);

    /**
     * The class files that a source gives, by class name; buffers, since they are equal when their bytes are.
     *
     * @throws IllegalArgumentException with the compiler's errors if it does not compile
     */
    Map<String, ByteBuffer> compile(String className, String source) {
        DiagnosticCollector<JavaFileObject> problems = new DiagnosticCollector<>();
        Output output = new Output(jdk);
        List<String> options = List.of("-proc:none", "-g:none");
        boolean compiled = compiler.getTask(
                        null, output, problems, options, null, List.of(new Source(className, source)))
                .call();
        if (!compiled) {
            throw new IllegalArgumentException(problems.getDiagnostics().stream()
                    .filter(problem -> problem.getKind() == Diagnostic.Kind.ERROR)
                    .map(problem -> "line " + problem.getLineNumber() + ": " + problem.getMessage(Locale.ROOT))
                    .toList()
                    .toString());
        }
        Map<String, ByteBuffer> classes = new HashMap<>();
        output.written.forEach((name, bytes) -> classes.put(name, ByteBuffer.wrap(bytes.toByteArray())));
        return classes;
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String className, String text) {
            super(URI.create("string:///" + className + Kind.SOURCE.extension), Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }

    private static final class Output extends ForwardingJavaFileManager<JavaFileManager> {
        private final Map<String, ByteArrayOutputStream> written = new HashMap<>();

        Output(JavaFileManager standard) {
            super(standard);
        }

        /** The tests' class path has the solution itself: a wrong answer must compile without it. */
        @Override
        public boolean hasLocation(Location location) {
            return location != StandardLocation.CLASS_PATH && super.hasLocation(location);
        }

        @Override
        public JavaFileObject getJavaFileForOutput(
                Location location, String className, JavaFileObject.Kind kind, FileObject sibling) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            written.put(className, bytes);
            return new SimpleJavaFileObject(URI.create("memory:///" + className), kind) {
                @Override
                public OutputStream openOutputStream() {
                    return bytes;
                }
            };
        }
    }
}
