package stridelab.grader.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import picocli.CommandLine.TypeConversionException;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.files.TemporaryFileException;
import stridelab.grader.sandbox.Sandbox;
import stridelab.grader.text.UserError;

/** The program: a name for each thing it does, one line on stderr and an exit code where it cannot. */
@Command(
        name = "stridelab",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND")
public final class StrideLab implements Callable<Integer> {
    static final int GRADED = 0;
    static final int BELOW_THRESHOLD = 1;
    static final int UNUSABLE = 2;
    static final int OWN_FAULT = 3;

    /** Before the command or after it; what it says is known before anything else is: see {@link Language#in}. */
    @Option(names = "--lang", paramLabel = "en|zh", scope = ScopeType.INHERIT)
    private Language language = Language.EN;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    private StrideLab() {}

    /** Runs the command that {@code args} name, and exits with its code; the site is written with {@code site}. */
    public static void main(String[] args, SiteWriter site) {
        Terminal terminal = new Terminal();
        terminal.speak(Language.in(args));
        if (List.of(args).contains(GradeCommand.NAME)) {
            // What takes longest to get ready; meanwhile, the rest of the arguments is understood.
            SubmissionCompiler.startAhead();
            if (Stream.of(args).noneMatch(arg -> arg.startsWith("--isolation"))) {
                Sandbox.openAhead();
            }
        }
        int code = execute(commandLine(terminal, site), args, terminal);
        Sandbox.closeAhead();
        System.exit(terminal.delivered() ? code : Math.max(code, UNUSABLE));
    }

    /** Says, in the language that {@code args} ask for, that no temporary file could be written; returns the exit code. */
    public static int withoutTemporaryFiles(String[] args, IOException why) {
        Terminal terminal = new Terminal();
        terminal.speak(Language.in(args));
        terminal.error(UserErrors.cannotWriteTemporary(why).text());
        return UNUSABLE;
    }

    private static int execute(CommandLine commands, String[] args, Terminal terminal) {
        try {
            return commands.execute(args);
        } catch (Error e) {
            // As a class that is not there: picocli hands on exceptions alone.
            terminal.fault(e);
            return OWN_FAULT;
        }
    }

    private static CommandLine commandLine(Terminal terminal, SiteWriter site) {
        CommandLine commands = new CommandLine(new StrideLab())
                .addSubcommand(new GradeCommand(terminal, site))
                .addSubcommand(new GradeAllCommand(terminal, site))
                .addSubcommand(new MergeCommand(terminal, site))
                .addSubcommand(new ClusterCommand(terminal))
                .addSubcommand(new SiteCommand(terminal, site))
                .addSubcommand(new CourseCommand(terminal))
                .addSubcommand(new HandoutCommand(terminal))
                .addSubcommand(new GradescopeCommand(terminal))
                .addSubcommand(new DoctorCommand(terminal))
                .addSubcommand(new PrepareCommand(terminal))
                .addSubcommand(new CompletionCommand(terminal));
        return commands.registerConverter(Path.class, StrideLab::path)
                .setResourceBundle(new HelpTexts(terminal.language()))
                .setUsageHelpWidth(100)
                .setUsageHelpAutoWidth(true)
                .setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, args) -> unusable(terminal, exception, args))
                .setExecutionExceptionHandler((exception, command, result) -> failed(terminal, exception));
    }

    @Override
    public Integer call() {
        throw new ParameterException(spec.commandLine(), "no command");
    }

    private static int unusable(Terminal terminal, ParameterException exception, String[] args) {
        terminal.error(ArgumentErrors.of(exception, args));
        return UNUSABLE;
    }

    private static int failed(Terminal terminal, Exception exception) {
        if (exception instanceof UserError unusable) {
            terminal.error(unusable.text());
            return UNUSABLE;
        }
        Throwable cause = exception instanceof UncheckedIOException ? exception.getCause() : exception;
        if (cause instanceof TemporaryFileException trouble) {
            terminal.error(UserErrors.cannotWriteTemporary(trouble.why()).text());
            return UNUSABLE;
        }
        if (cause instanceof FileSystemException trouble && isTemporary(trouble)) {
            terminal.error(UserErrors.cannotWriteTemporary(trouble).text());
            return UNUSABLE;
        }
        terminal.fault(exception);
        return OWN_FAULT;
    }

    private static boolean isTemporary(FileSystemException trouble) {
        return trouble.getFile() != null && Path.of(trouble.getFile()).startsWith(UserErrors.TEMPORARY);
    }

    /** The empty name is what a script's unset variable leaves; to Java it would be the current folder. */
    private static Path path(String value) {
        if (value.isEmpty()) {
            throw new TypeConversionException("empty");
        }
        return Path.of(value);
    }
}
