package stridelab.grader.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code completion [bash|zsh]}: a script that completes this program's commands and options. */
@Command(name = "completion", mixinStandardHelpOptions = true)
final class CompletionCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Spec
    private CommandSpec spec = CommandSpec.create();

    @Parameters(paramLabel = "bash|zsh", descriptionKey = "shell", arity = "0..1", defaultValue = "bash")
    private Shell shell = Shell.BASH;

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    /** The script of picocli, which makes zsh speak bash where it has to; it is the same for both. */
    private enum Shell {
        BASH,
        ZSH
    }

    @Override
    public Integer call() {
        CommandLine program = spec.root().commandLine();
        // What is completed is a command's name; most people start a jar, so the name is made to start it.
        ProgramJar.find()
                .ifPresent(jar -> terminal.print("stridelab() { java -jar '"
                        + jar.toAbsolutePath().toString().replace("'", "'\\''") + "' \"$@\"; }"));
        String script = AutoComplete.bash("stridelab", program);
        terminal.print(
                shell == Shell.ZSH
                        ? "autoload -U +X compinit && compinit -u\n" + script.stripTrailing()
                        : script.stripTrailing());
        return StrideLab.GRADED;
    }
}
