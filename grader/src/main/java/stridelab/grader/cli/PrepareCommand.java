package stridelab.grader.cli;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.Command;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.course.Course;
import stridelab.grader.files.TemporaryFileException;
import stridelab.grader.files.TemporaryFolder;
import stridelab.grader.handout.Handout;
import stridelab.grader.jvm.CdsArchive;
import stridelab.grader.jvm.JvmCommand;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.UnreadableSubmission;
import stridelab.grader.text.UserError;

/**
 * {@code prepare}: grades what fails in each test once, and keeps what its JVMs have loaded in files beside the jar, from
 * which they start from then on.
 */
@Command(name = PrepareCommand.NAME, mixinStandardHelpOptions = true)
final class PrepareCommand implements Callable<Integer> {
    static final String NAME = "prepare";

    /** What the files take, with what a JVM writes down while it makes them; past it, a failure is not for want of room. */
    private static final long ROOM = 160L << 20;

    private final Terminal terminal;

    PrepareCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws UserError {
        UserErrors.unlessJavaSuffices();
        Path jar = ProgramJar.find()
                .orElseThrow(() -> UserError.of("cli.no-jar", NAME))
                .toAbsolutePath();
        try (TemporaryFolder folder = TemporaryFolder.make(jar.resolveSibling("."), ".stridelab-prepare-")) {
            return prepare(jar, folder.path());
        } catch (TemporaryFileException e) {
            // It is the jar's folder that cannot be written to.
            throw UserErrors.cannotWrite(CdsArchive.ofProgram(jar).file(), e.why());
        } catch (IOException e) {
            throw UserErrors.cannotWrite(CdsArchive.ofProgram(jar).file(), e);
        }
    }

    private int prepare(Path jar, Path folder) throws UserError, IOException {
        // An archive that another user made is not used.
        UserPrincipal owner = Files.getOwner(jar);
        if (!owner.equals(Files.getOwner(folder))) {
            throw UserError.of("cli.not-your-jar", jar, owner.getName());
        }
        List<Path> swept = CdsArchive.sweep(jar);
        int code = make(jar, folder);
        swept.stream().filter(Files::notExists).forEach(gone -> terminal.print(terminal.text("cli.swept", gone)));
        return code;
    }

    private int make(Path jar, Path folder) throws UserError, IOException {
        Path stubs = folder.resolve("exercises");
        Handout.project("", Course.NONE).writeFolder(stubs);

        CdsArchive ofCompiler = CdsArchive.ofCompiler(jar);
        Path compiler = folder.resolve("compiler");
        sealed(compile(stubs, ofCompiler.make(compiler)), compiler, ofCompiler);
        install(compiler, ofCompiler);

        failInEachTest(stubs);
        CdsArchive ofProgram = CdsArchive.ofProgram(jar);
        Path program = folder.resolve("program");
        Path said = folder.resolve("said");
        int code = grade(jar, stubs, folder.resolve("out"), ofProgram.make(program), said.toFile());
        if (code == StrideLab.UNUSABLE || code == StrideLab.OWN_FAULT) {
            // The JVM was able to, and the program was not.
            terminal.error(terminal.text("cli.prepare-cannot-grade", lastLine(said)));
            return code;
        }
        sealed(code == StrideLab.GRADED, program, ofProgram);
        if (startsFrom(ofProgram.from(program), jar, folder.resolve("loaded"))) {
            install(program, ofProgram);
        } else if (CdsArchive.isHinderedByPath(jar)) {
            terminal.print(inPart(terminal, jar));
        } else {
            throw UserError.of("cli.not-prepared", System.getProperty("java.home"));
        }
        return StrideLab.GRADED;
    }

    /** Why the program itself starts no faster, and what to do. */
    static String inPart(Terminal terminal, Path jar) {
        return terminal.text(
                "cli.prepared-in-part", String.valueOf(Runtime.version().feature()), jar);
    }

    /** What did not end well may have left half a file, which would take a JVM down. */
    private static void sealed(boolean endedWell, Path made, CdsArchive archive) throws UserError, IOException {
        if (!endedWell || !Files.exists(made)) {
            throw Files.getFileStore(archive.file().resolveSibling(".")).getUsableSpace() < ROOM
                    ? UserErrors.noRoom(archive.file())
                    : UserError.of("cli.not-prepared", System.getProperty("java.home"));
        }
        archive.seal(made);
    }

    private void install(Path made, CdsArchive archive) throws IOException {
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

    /** Has the stubs throw something else than they do, so that what a failure needs is loaded as well. */
    private static void failInEachTest(Path project) throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("src/main"))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, Files.readString(file).replace("\"not started\"", "\"started\""));
            }
        }
    }

    /** As the program is started for {@code grade}, but for the archive that it makes instead of using it. */
    private int grade(Path jar, Path submission, Path out, List<String> making, File said) throws IOException {
        List<String> arguments = List.of(
                GradeCommand.NAME,
                submission.toString(),
                "--out",
                out.toString(),
                "--lang",
                terminal.language().name().toLowerCase(Locale.ROOT));
        return run(jar, making, arguments, said);
    }

    /** Whether a JVM that is given the archive takes the program from it: all that counts, and seen only by trying. */
    private static boolean startsFrom(List<String> archive, Path jar, Path loaded) throws IOException {
        List<String> options = new ArrayList<>(archive);
        options.add("-Xlog:class+load:stdout");
        if (run(jar, options, List.of("--version"), loaded.toFile()) != StrideLab.GRADED) {
            return false;
        }
        try (Stream<String> lines = Files.lines(loaded)) {
            return lines.anyMatch(line -> line.contains(StrideLab.class.getName() + " source: shared objects file"));
        }
    }

    /** What a program that could not go on ends with, without its name. */
    private static String lastLine(Path said) throws IOException {
        List<String> lines = Files.readAllLines(said, StandardCharsets.UTF_8);
        return lines.isEmpty() ? "" : lines.get(lines.size() - 1).replaceFirst("^stridelab: ", "");
    }

    private static int run(Path jar, List<String> options, List<String> arguments, File output) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(JvmCommand.java());
        command.addAll(JvmCommand.second(List.of(), options));
        command.addAll(List.of("-jar", jar.toString()));
        command.addAll(arguments);
        Process process = JvmCommand.process(command)
                .redirectErrorStream(true)
                .redirectOutput(output)
                .start();
        return process.onExit().join().exitValue();
    }
}
