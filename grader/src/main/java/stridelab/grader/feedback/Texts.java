package stridelab.grader.feedback;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import stridelab.grader.compile.CompileError;
import stridelab.grader.results.CompileMessage;
import stridelab.grader.submission.Finding;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** Gives findings and compile errors their words. */
public final class Texts {
    private Texts() {}

    /** The sentence of a finding. */
    public static Text of(Finding finding) {
        return Messages.text(finding.key(), finding.arguments().toArray());
    }

    /** A line for each error: where it is, and what the compiler says, which is English in both languages. */
    static Text of(List<CompileError> errors) {
        return new Text(lines(errors, Text::en), lines(errors, Text::zh));
    }

    /** An error as results have it. */
    static CompileMessage message(CompileError error) {
        return new CompileMessage(
                error.path(),
                Math.toIntExact(Math.min(error.line(), Integer.MAX_VALUE)),
                Math.toIntExact(Math.min(error.column(), Integer.MAX_VALUE)),
                error.method(),
                error.refusal() == null ? new Text(error.message(), error.message()) : of(error.refusal()));
    }

    private static String lines(List<CompileError> errors, Function<Text, String> language) {
        return errors.stream().map(error -> language.apply(line(error))).collect(Collectors.joining("\n"));
    }

    private static Text line(CompileError error) {
        if (error.refusal() != null) {
            return of(error.refusal());
        }
        return error.line() > 0
                ? Messages.text("report.compile-error-in-line", error.path(), error.line(), error.message())
                : Messages.text("report.compile-error", error.path(), error.message());
    }
}
