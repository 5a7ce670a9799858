package stridelab.catalogue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles every wrong answer of the catalogue, at build time: whoever diagnoses needs them often and at once.
 *
 * <p>Each gets a package of its own ({@link Entry#answerPackage}), so that one run of the compiler does for all.
 */
final class AnswersCompiler {
    private static final String STUDENT_PACKAGE = "package stridelab.exercises;";

    private AnswersCompiler() {}

    /** Compiles into the folder of classes that {@code args} names. */
    public static void main(String[] args) throws IOException {
        Catalogue catalogue = Catalogue.load();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Source> sources = catalogue.entries().stream()
                .map(entry -> new Source(entry, source(catalogue, entry)))
                .toList();
        List<String> options = List.of("-d", Path.of(args[0]).toString(), "--release", "17", "-proc:none", "-nowarn");
        if (!compiler.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalStateException("a wrong answer of the catalogue does not compile");
        }
    }

    private static String source(Catalogue catalogue, Entry entry) {
        return new Edit(STUDENT_PACKAGE, "package " + entry.answerPackage() + ";").apply(catalogue.source(entry));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(Entry entry, String text) {
            super(
                    URI.create("catalogue:///" + entry.answerPackage().replace('.', '/') + "/" + entry.className()
                            + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
