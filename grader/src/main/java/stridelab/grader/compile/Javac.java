package stridelab.grader.compile;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import stridelab.grader.submission.SourceFile;

/** The JDK's compiler, kept warm: the first submission takes about a second and later ones some forty milliseconds. */
final class Javac {
    /** So many that no file's errors keep those of another from being seen. */
    private static final String MOST_ERRORS = "100000";

    private final JavaCompiler javac = ToolProvider.getSystemJavaCompiler();
    private final StandardJavaFileManager jdk = javac.getStandardFileManager(null, Locale.ROOT, StandardCharsets.UTF_8);
    private final List<String> options = options();

    CompiledSubmission compile(List<SourceFile> sources) throws IOException {
        return new Compilation(javac, jdk, options, sources).run();
    }

    private static List<String> options() {
        List<String> options = new ArrayList<>(List.of(
                "-proc:none",
                "-implicit:none",
                "-g",
                "-parameters",
                "-nowarn",
                "-Xlint:none",
                "-Xmaxerrs",
                MOST_ERRORS,
                "-XDshould-stop.ifError=FLOW"));
        // On 17 itself the option changes nothing but the start, which it makes 0.3 s longer.
        if (Runtime.version().feature() > 17) {
            options.addAll(List.of("--release", "17"));
        }
        return options;
    }
}
