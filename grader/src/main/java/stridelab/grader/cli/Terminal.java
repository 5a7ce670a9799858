package stridelab.grader.cli;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import stridelab.grader.files.IoErrorText;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;
import stridelab.grader.text.VisibleText;

/**
 * What the program says: UTF-8 whatever the locale, and nothing in it that a terminal would obey.
 *
 * <p>Whatever may hold a student's text goes through {@link #oneLine}.
 */
final class Terminal {
    private final Remembering standardOut = new Remembering(FileDescriptor.out);
    private final PrintWriter out = writer(standardOut);
    private final PrintWriter err = writer(new FileOutputStream(FileDescriptor.err));
    private Language language = Language.EN;

    /** A print writer drops what went wrong; this keeps it. */
    private static final class Remembering extends FileOutputStream {
        private @Nullable IOException failure;

        Remembering(FileDescriptor descriptor) {
            super(descriptor);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                super.write(bytes, from, length);
            } catch (IOException e) {
                failure = failure == null ? e : failure;
                throw e;
            }
        }
    }

    private static PrintWriter writer(OutputStream stream) {
        return new PrintWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), true);
    }

    /** Speaks {@code other} from now on. */
    void speak(Language other) {
        language = other;
    }

    Language language() {
        return language;
    }

    PrintWriter out() {
        return out;
    }

    PrintWriter err() {
        return err;
    }

    /** Whether a person sees this as it is written. */
    boolean interactive() {
        // Since JDK 22 there is a console object where there is no terminal, unless this is set.
        System.setProperty("jdk.console", "java.base");
        return System.console() != null;
    }

    String of(Text text) {
        return language.of(text);
    }

    String text(String key, Object... arguments) {
        return of(Messages.text(key, arguments));
    }

    void print(String line) {
        out.println(line);
    }

    /**
     * Prints what may quote a student. In the log of GitHub Actions, lines that begin like a workflow command are carried
     * out; between these two lines, whose word cannot be guessed, they are not.
     */
    void quoting(Runnable printing) {
        if (!"true".equals(System.getenv("GITHUB_ACTIONS"))) {
            printing.run();
            return;
        }
        String word = UUID.randomUUID().toString();
        print("::stop-commands::" + word);
        printing.run();
        print("::" + word + "::");
    }

    void printReport(Path startPage) {
        print(text("cli.report", startPage));
    }

    void printReports(Path folder) {
        print(text("cli.reports", folder));
    }

    /** Writes a line over the last one that was written so; an empty one takes it away. */
    void overwrite(String line) {
        err.print("\r\u001b[K" + oneLine(line));
        err.flush();
    }

    void error(Text text) {
        error(of(text));
    }

    void error(String line) {
        err.println("stridelab: " + oneLine(line));
    }

    /** Says in one line that there is a fault of our own; the trace is for those who look for it. */
    void fault(Throwable exception) {
        error(text("cli.own-fault", exception.toString()));
        if (System.getenv("STRIDELAB_DEBUG") != null) {
            exception.printStackTrace(err);
        }
    }

    /** At the end: whether all that was printed has got somewhere. If not, one line says so. */
    boolean delivered() {
        out.flush();
        IOException failure = standardOut.failure;
        // A reader that has seen enough, like "head", is no failure.
        if (failure == null || "Broken pipe".equals(failure.getMessage())) {
            return true;
        }
        error(Messages.text("cli.cannot-print", IoErrorText.why(failure)));
        return false;
    }

    /** Returns the text on one line, without what a terminal would obey or hide. */
    static String oneLine(String text) {
        return VisibleText.replaced(text).replaceAll("\\s*[\\n\\t]\\s*", " ");
    }
}
