package stridelab.grader.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.handout.Handout;
import stridelab.grader.jvm.OwnJvm;
import stridelab.grader.jvm.StartArchive;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.UnreadableSubmission;

/**
 * {@code prepare}: grades the untouched stubs once, and keeps what its JVMs have loaded in files beside the jar, from
 * which they start from then on.
 */
@Command(name = "prepare", mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {
    private final Terminal terminal;

    PrepareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws Unusable, IOException {
        Path jar = ProgramJar.find()
                .orElseThrow(() -> Unusable.of("cli.no-jar", "prepare"))
                .toAbsolutePath();
        Path folder = jar.resolveSibling(
                ".stridelab-prepare-" + ProcessHandle.current().pid());
        try {
            Files.createDirectory(folder);
        } catch (IOException e) {
            throw Unusable.cannotWrite(StartArchive.ofProgram(jar).file(), e);
        }
        try {
            // Nobody uses what somebody else made.
            UserPrincipal owner = Files.getOwner(jar);
            if (!owner.equals(Files.getOwner(folder))) {
                throw Unusable.of("cli.not-your-jar", jar, owner.getName());
            }
            make(jar, folder);
        } finally {
            delete(folder);
        }
        return StrideLab.GRADED;
    }

    private void make(Path jar, Path folder) throws Unusable, IOException {
        Path stubs = folder.resolve("exercises");
        Handout.project("").writeFolder(stubs);
        StartArchive ofCompiler = StartArchive.ofCompiler(jar);
        Path compiler = folder.resolve("compiler");
        install(compile(stubs, ofCompiler.make(compiler)), compiler, ofCompiler);
        StartArchive ofProgram = StartArchive.ofProgram(jar);
        Path program = folder.resolve("program");
        install(grade(jar, stubs, folder.resolve("out"), ofProgram.make(program)), program, ofProgram);
    }

    /** What did not end well may have left half a file, which would take a JVM down. */
    private void install(boolean endedWell, Path made, StartArchive archive) throws Unusable, IOException {
        if (!endedWell || !Files.exists(made)) {
            throw Unusable.of("cli.not-prepared", System.getProperty("java.home"));
        }
        archive.install(made);
        terminal.print(terminal.text("cli.prepared", archive.file()));
    }

    private static boolean compile(Path submission, List<String> making) throws IOException {
        try {
            return SubmissionCompiler.compileOnce(Intake.read(submission), making);
        } catch (UnreadableSubmission e) {
            throw new IllegalStateException(e);
        }
    }

    /** As the program is started for {@code grade}, but for the archive that it makes instead of using it. */
    private static boolean grade(Path jar, Path submission, Path out, List<String> making) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(OwnJvm.java());
        command.addAll(OwnJvm.second(List.of(), making));
        command.addAll(List.of("-D" + GradeCommand.THOROUGH + "=true", "-jar", jar.toString()));
        command.addAll(List.of(GradeCommand.NAME, submission.toString(), "--out", out.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(new File("/dev/null"))
                .start();
        return process.onExit().join().exitValue() == StrideLab.GRADED;
    }

    private static void delete(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }
}
