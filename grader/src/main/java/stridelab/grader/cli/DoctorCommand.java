package stridelab.grader.cli;

import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import javax.tools.ToolProvider;
import picocli.CommandLine.Command;
import stridelab.grader.jvm.OwnJvm;
import stridelab.grader.jvm.StartArchive;
import stridelab.grader.results.Texts;
import stridelab.grader.sandbox.Isolation;
import stridelab.grader.sandbox.IsolationUnavailable;
import stridelab.grader.sandbox.Sandbox;

/** {@code doctor}: what this machine offers, what is missing, and how to get it. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    /** What the grader itself was seen to need, with room to spare. */
    private static final long LEAST_MEBIBYTES = 128;

    private final Terminal terminal;

    DoctorCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws IsolationUnavailable {
        boolean compiler = ToolProvider.getSystemJavaCompiler() != null;
        terminal.print(
                terminal.text("cli.doctor-java", System.getProperty("java.version"), System.getProperty("java.home")));
        if (!compiler) {
            terminal.print(terminal.text("cli.doctor-compiler-missing"));
        }
        Runtime runtime = Runtime.getRuntime();
        terminal.print(terminal.text("cli.doctor-cores", runtime.availableProcessors()));
        long memory = runtime.maxMemory() >> 20;
        terminal.print(terminal.text("cli.doctor-memory", memory));
        if (memory < LEAST_MEBIBYTES) {
            terminal.print(terminal.text("cli.doctor-memory-low"));
        }
        isolation();
        ProgramJar.find().map(Path::toAbsolutePath).ifPresent(this::start);
        terminal.print(terminal.text(compiler ? "cli.doctor-ready" : "cli.doctor-not-ready"));
        return compiler ? StrideLab.GRADED : StrideLab.UNUSABLE;
    }

    private void start(Path jar) {
        boolean compiler = StartArchive.ofCompiler(jar).isInUse();
        if (StartArchive.ofProgram(jar).isInUse() && compiler) {
            terminal.print(terminal.text("cli.doctor-prepared"));
        } else if (StartArchive.isHinderedByPath(jar) && compiler) {
            terminal.print(terminal.text("cli.doctor-prepared-in-part"));
            terminal.print("  " + PrepareCommand.inPart(terminal, jar));
        } else {
            terminal.print(terminal.text("cli.doctor-not-prepared"));
            terminal.print(terminal.text("cli.doctor-prepare", OwnJvm.java(), jar, PrepareCommand.NAME));
        }
    }

    private void isolation() throws IsolationUnavailable {
        try (Sandbox sandbox = Sandbox.open(Optional.empty())) {
            String layer = sandbox.layer().json();
            terminal.print(terminal.text("cli.doctor-isolation", layer));
            terminal.print(terminal.text("cli.doctor-isolation-" + layer));
        }
        try (Sandbox strongest = Sandbox.open(Optional.of(Isolation.BUBBLEWRAP))) {
            assert strongest.layer() == Isolation.BUBBLEWRAP;
        } catch (IsolationUnavailable e) {
            terminal.print(terminal.text("cli.doctor-stronger", Terminal.oneLine(terminal.of(Texts.of(e.finding())))));
            terminal.print(terminal.text("cli.doctor-get-bubblewrap"));
        }
    }
}
