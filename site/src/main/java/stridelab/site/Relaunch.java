package stridelab.site;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * Starts the program once more with the options that a run of a few seconds wants, since a jar cannot carry them.
 *
 * <p>One tier of compilation and one collector thread: grading a submission then costs less than half of the processor
 * time, for the second compiler would be done with its work when the run is over.
 */
final class Relaunch {
    private static final String MARK = "stridelab.relaunched";

    private Relaunch() {}

    /** Whether this JVM was started by somebody else, who may have chosen options of their own. */
    static boolean isDue() {
        return System.getProperty(MARK) == null && jar().toString().endsWith(".jar");
    }

    /** Runs the program in a JVM of its own that has our streams; returns its exit code. */
    static int run(String[] arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-XX:+UseSerialGC",
                "-XX:-UsePerfData",
                "-Xshare:auto",
                "-D" + MARK + "=true",
                "-cp",
                jar().toString(),
                Main.class.getName()));
        command.addAll(List.of(arguments));
        Process process = new ProcessBuilder(command).inheritIO().start();
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
