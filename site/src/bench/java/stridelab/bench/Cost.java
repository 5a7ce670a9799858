package stridelab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a command took.
 *
 * @param wallSeconds from its start to its end
 * @param cpuSeconds of it and of all that it started and waited for, as the shell's {@code time} counts them
 * @param peakMiB the most that all of its processes together held in memory at one of the looks, four in a second; what
 *     processes share is counted once, in parts (PSS)
 */
record Cost(double wallSeconds, double cpuSeconds, long peakMiB) {
    private static final int LOOKS_EVERY_MILLIS = 250;

    /**
     * Runs a command to its end.
     *
     * @param said where its output goes
     * @throws IllegalStateException if it exits with anything but 0
     */
    static Cost of(List<String> command, @Nullable Path folder, Path said) throws IOException, InterruptedException {
        Path times = Files.createTempFile("stridelab-times", ".txt");
        String script = "TIMEFORMAT='%R %U %S'; { time \"$@\" > '" + said + "' 2>&1; } 2> '" + times + "'";
        ProcessBuilder builder = new ProcessBuilder(
                Stream.concat(Stream.of("/bin/bash", "-c", "set -e; " + script, "bash"), command.stream())
                        .toList());
        if (folder != null) {
            builder.directory(folder.toFile());
        }
        Process process = builder.inheritIO().start();
        long peak = 0;
        while (!process.waitFor(LOOKS_EVERY_MILLIS, java.util.concurrent.TimeUnit.MILLISECONDS)) {
            peak = Math.max(
                    peak, process.descendants().mapToLong(one -> kib(one.pid())).sum());
        }
        if (process.exitValue() != 0) {
            throw new IllegalStateException(
                    command + " exited with " + process.exitValue() + ": " + Files.readString(said));
        }
        String[] parts = Files.readString(times).strip().split(" ");
        Files.delete(times);
        return new Cost(
                Double.parseDouble(parts[0]), Double.parseDouble(parts[1]) + Double.parseDouble(parts[2]), peak >> 10);
    }

    private static long kib(long pid) {
        try (Stream<String> lines = Files.lines(Path.of("/proc/" + pid + "/smaps_rollup"))) {
            return lines.filter(line -> line.startsWith("Pss:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .sum();
        } catch (IOException | java.io.UncheckedIOException e) {
            // It has ended meanwhile.
            return 0;
        }
    }
}
