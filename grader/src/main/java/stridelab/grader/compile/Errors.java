package stridelab.grader.compile;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.tools.Diagnostic;
import javax.tools.DiagnosticListener;
import javax.tools.JavaFileObject;

/** The errors of one run of the compiler: no more of them than {@link #MOST}, whatever the sources. */
final class Errors implements DiagnosticListener<JavaFileObject> {
    /** The errors of one run. More runs follow while there are errors, so none of a later file is lost for good. */
    static final int MOST = 200;

    /**
     * One error.
     *
     * @param source the file
     * @param position the offset in its text
     */
    record Error(SourceText source, long position, long line, long column, String message) {}

    private static final int LONGEST_MESSAGE = 1_000;

    private final List<Error> errors = new ArrayList<>();
    private boolean elsewhere;

    @Override
    public void report(Diagnostic<? extends JavaFileObject> diagnostic) {
        if (diagnostic.getKind() != Diagnostic.Kind.ERROR) {
            return;
        }
        if (!(diagnostic.getSource() instanceof SourceText source)) {
            elsewhere = true;
        } else if (errors.size() < MOST) {
            String message = diagnostic.getMessage(Locale.ROOT);
            errors.add(new Error(
                    source,
                    diagnostic.getPosition(),
                    Math.max(0, diagnostic.getLineNumber()),
                    Math.max(0, diagnostic.getColumnNumber()),
                    message.length() <= LONGEST_MESSAGE ? message : message.substring(0, LONGEST_MESSAGE) + "…"));
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
