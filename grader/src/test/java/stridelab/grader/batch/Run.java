package stridelab.grader.batch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import stridelab.worker.Worker;

/** The program in a process of its own, with what it says. */
final class Run {
    private final Process process;
    private final Path said;

    private Run(Process process, Path said) {
        this.process = process;
        this.said = said;
    }

    static Run start(Object... arguments) throws IOException {
        return start(Map.of(), arguments);
    }

    static Run start(Map<String, String> environment, Object... arguments) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-Xmx240m",
                "-cp",
                System.getProperty("java.class.path"),
                ProgramUnderTest.class.getName()));
        for (Object argument : arguments) {
            command.add(argument.toString());
        }
        Path said = Files.createTempFile("stridelab-run", ".txt");
        said.toFile().deleteOnExit();
        ProcessBuilder builder =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(said.toFile());
        // No result may depend on it: under this one, Java can neither show nor name a Chinese file.
        builder.environment().put("LC_ALL", "C");
        builder.environment().putAll(environment);
        return new Run(builder.start(), said);
    }

    static String of(int exitCode, Object... arguments) throws Exception {
        Run run = start(arguments);
        int code = run.process.waitFor();
        if (code != exitCode) {
            throw new AssertionError("exit code " + code + ": " + run.said());
        }
        return run.said();
    }

    int exitCode() throws InterruptedException {
        return process.waitFor();
    }

    boolean alive() {
        return process.isAlive();
    }

    String said() throws IOException {
        return Files.readString(said, StandardCharsets.UTF_8);
    }

    long pid() {
        return process.pid();
    }

    List<ProcessHandle> lanes() {
        return process.children().toList();
    }

    /** Whether a lane was asked, so that it has a JVM for a student's code; the compiler's is there before. */
    static boolean runsAStudent(ProcessHandle lane) {
        return lane.descendants()
                .anyMatch(process -> process.info().commandLine().orElse("").contains(Worker.class.getName()));
    }

    /** What {@code kill -9} of the program and all that it started does. */
    void killEverything() throws InterruptedException {
        List<ProcessHandle> all = process.descendants().toList();
        process.destroyForcibly();
        all.forEach(ProcessHandle::destroyForcibly);
        process.waitFor();
    }

    /** Waits until something is so, or the program has ended. */
    void until(BooleanSupplier state) throws InterruptedException {
        while (process.isAlive() && !state.getAsBoolean()) {
            Thread.onSpinWait();
            process.waitFor(5, java.util.concurrent.TimeUnit.MILLISECONDS);
        }
    }

    /** All files below a folder but for the lock, with their texts; the times of results are taken out. */
    static Map<String, String> filesOf(Path folder) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(folder)) {
            walk.filter(Files::isRegularFile)
                    .filter(file -> !file.endsWith(".stridelab/lock"))
                    .forEach(file -> files.put(folder.relativize(file).toUri().toString(), text(file)));
        }
        return files;
    }

    /** A results file's text without what differs from run to run. */
    static String withoutTimes(String json) {
        return json.replaceAll("(?m)^ {2}\"(gradedAt|durationMs|cpuMs)\".*$", "");
    }

    private static String text(Path file) {
        try {
            return withoutTimes(Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
