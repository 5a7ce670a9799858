package stridelab.grader.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import stridelab.grader.feedback.Texts;
import stridelab.grader.jvm.CdsArchive;
import stridelab.grader.jvm.JvmCommand;
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
    public Integer call() {
        terminal.print(
                terminal.text("cli.doctor-java", System.getProperty("java.version"), System.getProperty("java.home")));
        List<String> missing = JvmCommand.missingModules();
        if (!missing.isEmpty()) {
            terminal.print(terminal.text("cli.doctor-java-lacks", String.join(", ", missing)));
        }
        Runtime runtime = Runtime.getRuntime();
        terminal.print(terminal.text("cli.doctor-cores", runtime.availableProcessors()));
        long memory = runtime.maxMemory() >> 20;
        terminal.print(terminal.text("cli.doctor-memory", memory));
        if (memory < LEAST_MEBIBYTES) {
            terminal.print(terminal.text("cli.doctor-memory-low"));
        }
        boolean ready = isolation() && missing.isEmpty();
        ProgramJar.find().map(Path::toAbsolutePath).ifPresent(this::start);
        terminal.print(terminal.text(ready ? "cli.doctor-ready" : "cli.doctor-not-ready"));
        return ready ? StrideLab.GRADED : StrideLab.UNUSABLE;
    }

    private void start(Path jar) {
        boolean compiler = CdsArchive.ofCompiler(jar).isInUse();
        if (CdsArchive.ofProgram(jar).isInUse() && compiler) {
            terminal.print(terminal.text("cli.doctor-prepared"));
        } else if (CdsArchive.isHinderedByPath(jar) && compiler) {
            terminal.print(terminal.text("cli.doctor-prepared-in-part"));
            terminal.print("  " + PrepareCommand.inPart(terminal, jar));
        } else {
            terminal.print(terminal.text("cli.doctor-not-prepared"));
            terminal.print(terminal.text("cli.doctor-prepare", JvmCommand.java(), jar, PrepareCommand.NAME));
        }
    }

    /** Tries every layer with a worker of its own; returns whether any works. */
    private boolean isolation() {
        List<String> working = new ArrayList<>();
        List<String> lacking = new ArrayList<>();
        for (Isolation isolation : Isolation.values()) {
            try (Sandbox sandbox = Sandbox.open(Optional.of(isolation))) {
                working.add(sandbox.layer().json());
            } catch (IsolationUnavailable e) {
                lacking.add(Terminal.oneLine(terminal.of(Texts.of(e.finding()))));
            }
        }
        if (working.isEmpty()) {
            terminal.print(terminal.text("cli.doctor-no-isolation"));
        } else {
            terminal.print(terminal.text("cli.doctor-isolation", working.get(0)));
            terminal.print(terminal.text("cli.doctor-isolation-" + working.get(0)));
        }
        if (working.size() > 1) {
            terminal.print(
                    terminal.text("cli.doctor-isolation-too", String.join(", ", working.subList(1, working.size()))));
        }
        lacking.forEach(why -> terminal.print(terminal.text("cli.doctor-lacks", why)));
        return !working.isEmpty();
    }
}
