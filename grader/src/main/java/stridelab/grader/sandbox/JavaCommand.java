package stridelab.grader.sandbox;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import stridelab.worker.Worker;

/** The command line of the student's JVM, without what is wrapped around it. */
final class JavaCommand {
    /** The C library would reserve 64 MiB of addresses for each of many threads, against the limit on them. */
    static final Map<String, String> ENVIRONMENT = Map.of("MALLOC_ARENA_MAX", "2");

    private static final String QUICK_COMPILER = "-XX:TieredStopAtLevel=1";
    private static final String BOTH_COMPILERS = "-XX:TieredStopAtLevel=4";

    private JavaCommand() {}

    /**
     * Returns {@code command} for a JVM that compiles as a student's own does: slower to start, and many times faster in
     * a long loop.
     */
    static List<String> withBothCompilers(List<String> command) {
        return command.stream()
                .map(word -> word.equals(QUICK_COMPILER) ? BOTH_COMPILERS : word)
                .toList();
    }

    /**
     * The arguments for a JVM of the version of this one.
     *
     * @param java the program
     * @param workerFolder where the worker's class files are
     */
    static List<String> of(String java, String workerFolder) {
        List<String> command = new ArrayList<>(List.of(
                java,
                // Quick to start: the JDK's shared archive, the simple collector, no second compiler, no profile.
                "-Xshare:auto",
                QUICK_COMPILER,
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                // Native accessors for reflection: a generated one costs more than all the calls of a grading.
                "-Dsun.reflect.inflationThreshold=2147483647",
                "-Djdk.reflect.useNativeAccessorOnly=true",
                // An exception keeps its line and its message however often it was thrown.
                "-XX:-OmitStackTraceInFastThrow",
                // Bounds.
                "-Xms16m",
                "-Xmx256m",
                "-Xss2m",
                "-XX:MaxMetaspaceSize=64m",
                "-XX:CompressedClassSpaceSize=16m",
                "-XX:MaxDirectMemorySize=16m",
                "-XX:ReservedCodeCacheSize=32m",
                "-XX:ActiveProcessorCount=1",
                "-XX:+ExitOnOutOfMemoryError",
                // Nothing of the JVM's own on the pipe that replies go through, and no files of its own.
                "-Xlog:disable",
                "-XX:+DisplayVMOutputToStderr",
                "-XX:ErrorFile=/dev/null",
                "-XX:-CreateCoredumpOnCrash",
                "-XX:+DisableAttachMechanism",
                // A signal that the code raises ends the process there and then, not a moment later, which would be
                // chance.
                "-Xrs",
                // The same on every machine.
                "-Dfile.encoding=UTF-8",
                "-Dstdout.encoding=UTF-8",
                "-Dstderr.encoding=UTF-8",
                "-Djava.awt.headless=true",
                "-Duser.language=en",
                "-Duser.country=",
                "-Duser.timezone=UTC"));
        if (System.getProperty("os.name").equals("Linux")) {
            // With the bounds stated above, the JVM has no reason to open files of its control group while code runs.
            command.add("-XX:-UseContainerSupport");
        }
        if (Runtime.version().feature() >= 24) {
            command.add("--illegal-native-access=deny");
        } else if (Runtime.version().feature() >= 22) {
            command.add("--enable-native-access=java.base");
        }
        command.addAll(List.of("-cp", workerFolder, Worker.class.getName()));
        return command;
    }
}
