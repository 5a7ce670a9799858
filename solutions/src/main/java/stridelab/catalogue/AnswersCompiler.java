package stridelab.catalogue;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;

/**
 * Compiles every wrong answer of the catalogue, at build time: the diagnosis needs them often and at once.
 *
 * <p>Each gets a package of its own ({@link WrongAnswer#answerPackage}), so that one run of the compiler does for all; the
 * right answers get one together, where they are in no other's way.
 */
final class AnswersCompiler {
    private static final String STUDENT_PACKAGE = "package stridelab.exercises;";

    private static final Pattern METHOD = Pattern.compile("public static [^;={]*\\) \\{");
    private static final Pattern LOOP = Pattern.compile("(?m)^ *(for \\(|while \\(|do ).*\\{$");

    private AnswersCompiler() {}

    /** Compiles into the folder of classes that {@code args} names; does nothing where nothing has changed. */
    public static void main(String[] args) throws IOException {
        Path classes = Path.of(args[0]);
        Path stamp = classes.resolve("stridelab/answers/catalogue.hash");
        Catalogue catalogue = Catalogue.load();
        List<Source> sources = Stream.concat(
                        catalogue.entries().stream()
                                .map(entry ->
                                        new Source(entry.answerPackage(), entry.className(), source(catalogue, entry))),
                        catalogue.classNames().stream()
                                .map(name -> new Source(
                                        Catalogue.RIGHT_ANSWERS,
                                        name,
                                        in(Catalogue.RIGHT_ANSWERS, catalogue.source(name)))))
                .toList();
        String hash = Integer.toHexString(
                sources.stream().map(source -> source.text).toList().hashCode());
        if (Files.exists(stamp) && Files.readString(stamp).equals(hash)) {
            return;
        }
        compile(sources, classes);
        Files.writeString(classes.resolve(Catalogue.CLASSES), index(classes));
        Files.writeString(stamp, hash);
    }

    /** The class files of the answers and of what they call, a line each: nothing lists a folder that lies in a jar. */
    private static String index(Path classes) throws IOException {
        try (Stream<Path> files = Files.walk(classes)) {
            return files.map(file -> classes.relativize(file).toString().replace('\\', '/'))
                    .filter(name -> name.endsWith(".class"))
                    .filter(name -> name.startsWith("stridelab/answers/")
                            || name.matches(LoopBudget.class.getName().replace('.', '/') + "(\\$.*)?\\.class"))
                    .sorted()
                    .collect(Collectors.joining("\n", "", "\n"));
        }
    }

    private static void compile(List<Source> sources, Path classes) {
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<String> options = List.of(
                "-d", classes.toString(), "-cp", classes.toString(), "--release", "17", "-proc:none", "-nowarn");
        if (!compiler.getTask(null, null, null, options, null, sources).call()) {
            throw new IllegalStateException("a wrong answer of the catalogue does not compile");
        }
    }

    private static String source(Catalogue catalogue, WrongAnswer entry) {
        String moved = in(entry.answerPackage(), catalogue.source(entry));
        // The solutions are formatted: a loop's head is a line of its own and ends in a brace.
        String counted = LOOP.matcher(moved).replaceAll("$0 " + LoopBudget.class.getName() + ".next();");
        return METHOD.matcher(counted).replaceAll("$0 " + LoopBudget.class.getName() + ".begin();");
    }

    private static String in(String packageName, String source) {
        return new Edit(STUDENT_PACKAGE, "package " + packageName + ";").apply(source);
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String packageName, String className, String text) {
            super(
                    URI.create("catalogue:///" + packageName.replace('.', '/') + "/" + className + ".java"),
                    JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
