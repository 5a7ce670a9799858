package stridelab.grader.feedback;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Contract;
import stridelab.grader.results.SourceLine;
import stridelab.grader.submission.SourceFile;

/** Where in a submission's sources an exception arose. What the student's process names and no source has, is nowhere. */
final class StudentLines {
    private static final String PACKAGE = Contract.STUDENT_PACKAGE + ".";

    private final List<SourceFile> sources;

    StudentLines(List<SourceFile> sources) {
        this.sources = sources;
    }

    /** The line in which what was thrown arose; null where nothing was, or its line is not known. */
    @Nullable
    SourceLine of(Answer answer) {
        return answer instanceof Answer.Threw threw && threw.line() != null
                ? of(threw.line()).orElse(null)
                : null;
    }

    private Optional<SourceLine> of(Answer.CodeLine code) {
        return sources.stream()
                .filter(source -> isIn(code.className(), PACKAGE + source.className()))
                .filter(source -> code.line() <= source.text().lines().count())
                .map(source -> new SourceLine(source.path(), code.line()))
                .findFirst();
    }

    private static boolean isIn(String className, String topLevel) {
        return className.equals(topLevel) || className.startsWith(topLevel + "$");
    }
}
