package stridelab.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import stridelab.grader.jvm.CdsArchive;
import stridelab.grader.jvm.JvmCommand;

/**
 * Starts the program once more with the options that a run of a few seconds wants, since a jar cannot carry them.
 *
 * <p>One tier of compilation and one collector thread: grading a submission then costs less than half of the processor
 * time, for the second compiler would be done with its work when the run is over.
 *
 * <p>The first JVM has its part in every run: no lambda and no stream here, of which the first costs more than all the rest.
 */
final class Relaunch {
    private static final int KILLED = 137;

    private Relaunch() {}

    /** Whether this JVM was not started by this class. */
    static boolean isDue() {
        return System.getProperty(JvmCommand.SECOND) == null && jar().toString().endsWith(".jar");
    }

    /** Runs the program in a JVM of its own that has our streams; returns its exit code. */
    static int run(String[] arguments) throws IOException, InterruptedException {
        Path jar = jar();
        List<String> options =
                JvmCommand.second(givenOptions(), CdsArchive.ofProgram(jar).use());
        options.addAll(List.of("-cp", jar.toString(), Main.class.getName()));
        List<String> command = new ArrayList<>();
        command.add(JvmCommand.java());
        ProcessBuilder builder = JvmCommand.process(command).inheritIO();
        if (RawArguments.areNeeded()) {
            // For the names of files, which are not ASCII alone even where all that was typed is.
            builder.environment().put("LC_ALL", "C.UTF-8");
            if (!RawArguments.areAscii(arguments.length)) {
                Path file = RawArguments.file(options, arguments.length);
                try {
                    command.add("@" + file);
                    return run(builder);
                } finally {
                    Files.deleteIfExists(file);
                }
            }
        }
        command.addAll(options);
        command.addAll(List.of(arguments));
        return run(builder);
    }

    /** The memory, the collector, the properties that were asked for: {@code java -Xmx256m -jar …} is to mean that. */
    private static List<String> givenOptions() {
        List<String> given = JvmCommand.ofEnvironment();
        for (String word : ProcessHandle.current().info().arguments().orElse(new String[0])) {
            if (word.equals("-jar")) {
                break;
            }
            if (word.startsWith("-X") || word.startsWith("-D")) {
                given.add(word);
            }
        }
        return given;
    }

    /** In the JVM that was started: ends it when the one that started it is gone, even killed. */
    static void endWithTheStarter() {
        if (System.getProperty(JvmCommand.SECOND) != null) {
            ProcessHandle.current()
                    .parent()
                    .ifPresent(parent ->
                            parent.onExit().thenRun(() -> Runtime.getRuntime().halt(KILLED)));
        }
    }

    private static int run(ProcessBuilder builder) throws IOException, InterruptedException {
        Process process = builder.start();
        Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
        return process.waitFor();
    }

    private static Path jar() {
        try {
            return Path.of(Main.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
