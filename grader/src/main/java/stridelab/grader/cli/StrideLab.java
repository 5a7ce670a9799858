package stridelab.grader.cli;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.ParameterException;

/** The program: a name for each thing it does, one line on stderr and an exit code where it cannot. */
@Command(
        name = "stridelab",
        mixinStandardHelpOptions = true,
        versionProvider = Version.class,
        synopsisSubcommandLabel = "COMMAND",
        description = "Grades the padding and stride exercises and shows the report.")
public final class StrideLab implements Callable<Integer> {
    static final int GRADED = 0;
    static final int BELOW_THRESHOLD = 1;
    static final int UNUSABLE = 2;
    static final int OWN_FAULT = 3;

    private StrideLab() {}

    /** Runs the command that {@code args} name, and exits with its code; the site is written with {@code site}. */
    public static void main(String[] args, SiteWriter site) {
        Terminal terminal = new Terminal();
        int code = commandLine(terminal, site).execute(args);
        terminal.flush();
        System.exit(code);
    }

    private static CommandLine commandLine(Terminal terminal, SiteWriter site) {
        CommandLine commands = new CommandLine(new StrideLab())
                .addSubcommand(new GradeCommand(terminal, site))
                .addSubcommand(new GradeAllCommand(terminal, site))
                .addSubcommand(new MergeCommand(terminal, site))
                .addSubcommand(new ClusterCommand(terminal))
                .addSubcommand(new SiteCommand(terminal, site))
                .addSubcommand(new DoctorCommand(terminal));
        return commands.setOut(terminal.out())
                .setErr(terminal.err())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setParameterExceptionHandler((exception, args) -> unusable(terminal, exception))
                .setExecutionExceptionHandler((exception, command, result) -> failed(terminal, exception));
    }

    @Override
    public Integer call() {
        throw new ParameterException(
                new CommandLine(this), "Say what to do, such as grade or grade-all; --help tells more.");
    }

    private static int unusable(Terminal terminal, ParameterException exception) {
        terminal.error(firstLine(exception.getMessage()));
        return UNUSABLE;
    }

    private static int failed(Terminal terminal, Exception exception) {
        if (exception instanceof Unusable unusable) {
            terminal.error(unusable.text());
            return UNUSABLE;
        }
        terminal.fault(exception);
        return OWN_FAULT;
    }

    private static String firstLine(@Nullable String message) {
        return message == null ? "" : message.lines().findFirst().orElse("");
    }
}
