package stridelab.grader.compile;

import java.net.URI;
import javax.tools.SimpleJavaFileObject;
import stridelab.grader.submission.SourceFile;

/** One source file as the compiler reads it: the student's text, or that text with broken method bodies replaced. */
final class SourceText extends SimpleJavaFileObject {
    private final SourceFile file;
    private final String text;

    /** @param number unlike that of every other file of the compilation; a name of the student's may be no URI */
    SourceText(int number, SourceFile file, String text) {
        super(URI.create("memory:///" + number + Kind.SOURCE.extension), Kind.SOURCE);
        this.file = file;
        this.text = text;
    }

    SourceFile file() {
        return file;
    }

    @Override
    public boolean isNameCompatible(String simpleName, Kind kind) {
        return kind == Kind.SOURCE
                && simpleName.equals(file.className().substring(file.className().lastIndexOf('.') + 1));
    }

    @Override
    public CharSequence getCharContent(boolean ignoreEncodingErrors) {
        return text;
    }
}
