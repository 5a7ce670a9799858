package stridelab.site.program;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * A control group of the kernel's, as a container runtime makes one: a share of one processor and a bound on memory, for
 * all processes in it together.
 *
 * <p>Of either version; it takes root and a machine that lets root make groups.
 */
final class ControlGroup implements AutoCloseable {
    private static final Path ROOT = Path.of("/sys/fs/cgroup");

    private final Path cpu;
    private final Path memory;
    private final Map<String, String> names;

    private ControlGroup(Path cpu, Path memory, Map<String, String> names) {
        this.cpu = cpu;
        this.memory = memory;
        this.names = names;
    }

    /** A new group; nothing where this machine lets nobody make one. */
    static Optional<ControlGroup> of(double processors, long bytes) {
        String name = "stridelab-" + UUID.randomUUID();
        long quota = Math.round(processors * 100_000);
        try {
            if (Files.exists(ROOT.resolve("cpu/cpu.cfs_quota_us"))) {
                Path cpu = Files.createDirectory(ROOT.resolve("cpu").resolve(name));
                Path memory = Files.createDirectory(ROOT.resolve("memory").resolve(name));
                Files.writeString(cpu.resolve("cpu.cfs_period_us"), "100000");
                Files.writeString(cpu.resolve("cpu.cfs_quota_us"), Long.toString(quota));
                Files.writeString(memory.resolve("memory.limit_in_bytes"), Long.toString(bytes));
                return Optional.of(new ControlGroup(
                        cpu, memory, Map.of("peak", "memory.max_usage_in_bytes", "killed", "memory.oom_control")));
            }
            Path group = Files.createDirectory(ROOT.resolve(name));
            Files.writeString(group.resolve("cpu.max"), quota + " 100000");
            Files.writeString(group.resolve("memory.max"), Long.toString(bytes));
            return Optional.of(
                    new ControlGroup(group, group, Map.of("peak", "memory.peak", "killed", "memory.events")));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The command that runs another inside. */
    List<String> around(List<String> command) {
        String join = "for group in '" + cpu + "' '" + memory + "'; do echo $$ >$group/cgroup.procs; done; exec \"$@\"";
        return Stream.concat(Stream.of("bash", "-c", join, "join"), command.stream())
                .toList();
    }

    /** The most memory that was in use at a time, in bytes. */
    long peakMemory() throws IOException {
        return Long.parseLong(
                Files.readString(memory.resolve(names.get("peak"))).strip());
    }

    /** How many processes the kernel killed since the memory was used up. */
    long killedForMemory() throws IOException {
        return counter(memory.resolve(names.get("killed")), "oom_kill");
    }

    /** How many periods the processor was taken away in. */
    long throttled() throws IOException {
        return counter(cpu.resolve("cpu.stat"), "nr_throttled");
    }

    private static long counter(Path file, String name) throws IOException {
        return Files.readAllLines(file).stream()
                .filter(line -> line.startsWith(name + " "))
                .mapToLong(line -> Long.parseLong(line.substring(name.length() + 1)))
                .findFirst()
                .orElseThrow();
    }

    /** Ends what is left in it, and the group. */
    @Override
    public void close() throws IOException {
        for (Path group : Stream.of(cpu, memory).distinct().toList()) {
            for (String process : Files.readAllLines(group.resolve("cgroup.procs"))) {
                ProcessHandle.of(Long.parseLong(process)).ifPresent(left -> {
                    left.destroyForcibly();
                    left.onExit().join();
                });
            }
            Files.delete(group);
        }
    }
}
