package stridelab.grader.cli;

import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.sandbox.Sandbox;

/** {@code doctor}: what this machine offers. */
@Command(name = "doctor", mixinStandardHelpOptions = true, description = "Says what this machine offers.")
final class DoctorCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Option(names = "--lang", paramLabel = "en|zh", description = "The terminal''s language.")
    private Language language = Language.EN;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IsolationUnavailable {
        terminal.speak(language);
        Runtime runtime = Runtime.getRuntime();
        terminal.print(
                terminal.text("cli.doctor-java", System.getProperty("java.version"), System.getProperty("java.home")));
        terminal.print(terminal.text("cli.doctor-cores", runtime.availableProcessors()));
        terminal.print(terminal.text("cli.doctor-memory", runtime.maxMemory() >> 20));
        try (Sandbox sandbox = Sandbox.open(Optional.empty())) {
            terminal.print(terminal.text("cli.doctor-isolation", sandbox.layer().json()));
            terminal.print(
                    terminal.text("cli.doctor-isolation-" + sandbox.layer().json()));
        }
        return StrideLab.GRADED;
    }
}
