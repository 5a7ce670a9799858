package stridelab.grader.compile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** The errors of one run of the compiler: of one file no more than {@link #MOST_OF_A_FILE}, whatever the sources. */
final class Errors implements DiagnosticListener<JavaFileObject> {
    private static final int MOST_OF_A_FILE = 100;

    private static final String DUPLICATE_CLASS = "compiler.err.duplicate.class";

    /**
     * One error.
     *
     * @param source the file
     * @param position the offset in its text
     * @param duplicate whether it is that another file declares a class of this name, too
     */
    record Error(SourceText source, long position, long line, long column, String message, boolean duplicate) {}

    private static final int LONGEST_MESSAGE = 1_000;

    private final List<Error> errors = new ArrayList<>();
    private final Map<SourceText, Integer> ofFile = new HashMap<>();
    private boolean elsewhere;

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
            return;
        }
        if (!(diagnostic.getSource() instanceof SourceText source)) {
            elsewhere = true;
        } else if (ofFile.merge(source, 1, Integer::sum) <= MOST_OF_A_FILE) {
            String message = diagnostic.getMessage(Locale.ROOT);
            errors.add(new Error(
                    source,
                    diagnostic.getPosition(),
                    Math.max(0, diagnostic.getLineNumber()),
                    Math.max(0, diagnostic.getColumnNumber()),
                    message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…",
                    DUPLICATE_CLASS.equals(diagnostic.getCode())));
        }
    }

    List<Error> list() {
        return errors;
    }

    void keepFirst() {
        errors.subList(1, errors.size()).clear();
    }

    /** Whether there was an error that is in no source file. */
    boolean elsewhere() {
        return elsewhere;
    }
}
