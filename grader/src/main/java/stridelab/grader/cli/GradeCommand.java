package stridelab.grader.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import stridelab.grader.Grader;
import stridelab.grader.GradingProgress;
import stridelab.grader.course.Course;
import stridelab.grader.exercise.Contract;
import stridelab.grader.export.GradescopeJson;
import stridelab.grader.export.JunitXml;
import stridelab.grader.feedback.Texts;
import stridelab.grader.results.HandInTime;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.UnreadableSubmission;
import stridelab.grader.text.UserError;

/** {@code grade SUBMISSION --out DIR}: one submission, its files and its site. */
@Command(name = GradeCommand.NAME, mixinStandardHelpOptions = true)
final class GradeCommand implements Callable<Integer> {
    static final String NAME = "grade";

    private final Terminal terminal;
    private final SiteWriter site;

    @Parameters(paramLabel = "SUBMISSION", descriptionKey = "submission")
    private Path submission = Path.of("");

    @Option(names = "--out", paramLabel = "DIR", required = true)
    private Path out = Path.of("");

    @Option(names = "--single-file")
    private boolean singleFile;

    @Mixin
    private CommonOptions options = new CommonOptions();

    @Mixin
    private CourseOption courseOption = new CourseOption();

    @Mixin
    private ExportOptions handovers = new ExportOptions();

    private @Nullable Thread rehearsal;

    GradeCommand(Terminal terminal, SiteWriter site) {
        this.terminal = terminal;
        this.site = site;
    }

    @Override
    public Integer call() throws Exception {
        OutputFolder folder = new OutputFolder(out).clear(site);
        handovers.check();
        UserErrors.unlessJavaSuffices();
        Course course = courseOption.read();
        SubmissionResult graded = grade(course);
        SubmissionResult result = course.of(graded, HandInTime.UNKNOWN);
        folder.write("results.json", ResultsJson.write(graded))
                .write("junit.xml", JunitXml.of(result))
                .write("gradescope.json", GradescopeJson.of(result));
        Path report = folder.site(site, result);
        terminal.quoting(() -> new ScoreTable(terminal).print(result));
        handovers.whole(result, submission, terminal);
        terminal.printReport(report);
        if (singleFile) {
            terminal.printReports(folder.reports(site, List.of(result), List.of(result.submission())));
        }
        if (result.score() == null) {
            terminal.error(terminal.text("cli.not-graded"));
            return StrideLab.OWN_FAULT;
        }
        return options.exitCode(result.score(), result.maxScore());
    }

    /** Once, beside the grading, which leaves a processor free: what is to be written then finds its code loaded. */
    private void rehearse(SubmissionResult soFar) {
        if (rehearsal == null) {
            rehearsal = new Thread(() -> {
                try {
                    ResultsJson.write(soFar);
                    JunitXml.of(soFar);
                    GradescopeJson.of(soFar);
                    site.rehearse(soFar);
                } catch (IOException | RuntimeException e) {
                    // What is written in earnest meets the same, and says so.
                    return;
                }
            });
            rehearsal.setDaemon(true);
            rehearsal.start();
        }
    }

    private SubmissionResult grade(Course course) throws UserError {
        try (Grader grader = new Grader(options.grading(course));
                ExerciseProgress display = new ExerciseProgress(terminal)) {
            return grader.grade(Intake.read(submission), new GradingProgress() {
                @Override
                public void begins(Contract exercise) {
                    display.begins(exercise);
                }

                @Override
                public void soFar(SubmissionResult result) {
                    rehearse(result);
                    handovers.soFar(course.of(result, HandInTime.UNKNOWN));
                }
            });
        } catch (UnreadableSubmission e) {
            handovers.unreadable(Texts.of(e.finding()));
            throw new UserError(Texts.of(e.finding()));
        } catch (IsolationUnavailable e) {
            throw UserErrors.isolation(e);
        }
    }
}
