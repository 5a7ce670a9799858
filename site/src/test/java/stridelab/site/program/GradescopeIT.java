package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.site.program.Program.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The autograder in a replica of Gradescope's container: root with the rights that Docker leaves it, half a processor and
 * 768 MB, no network, and a file system with the archive, a JDK, the C library and the few programs that the archive's two
 * scripts call.
 *
 * <p>Bubblewrap stands in for Docker, and two things are not the same: the system is this machine's instead of Ubuntu's,
 * and Docker's filter, which forbids namespaces in namespaces, is stood in for by a {@code bwrap} that always fails.
 */
class GradescopeIT {
    private static final double PROCESSORS = 0.5;
    private static final long MEMORY = 768L << 20;

    /** What Docker leaves to root in a container unless told otherwise. */
    private static final List<String> CAPABILITIES = List.of(
            "CHOWN",
            "DAC_OVERRIDE",
            "FSETID",
            "FOWNER",
            "MKNOD",
            "NET_RAW",
            "SETGID",
            "SETUID",
            "SETFCAP",
            "SETPCAP",
            "NET_BIND_SERVICE",
            "SYS_CHROOT",
            "KILL",
            "AUDIT_WRITE");

    private static final List<String> PROGRAMS =
            List.of("bash", "env", "cat", "chmod", "mkdir", "mktemp", "timeout", "setpriv", "prlimit", "sh");

    @TempDir
    static Path folder;

    private static Path archive;

    @BeforeAll
    static void makeTheArchive() {
        archive = folder.resolve("autograder.zip");
        Run run = Program.stridelab(folder, Map.of(), "gradescope", "--out", archive.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void aSubmissionIsGradedByRootWithHalfAProcessorAndLittleMemory() throws Exception {
        Path autograder = autograder("graded");
        Program.copy(Program.REPOSITORY.resolve("solutions/src/main"), autograder.resolve("submission/src/main"));

        assertThat(Program.run(folder, Map.of(), inReplica(autograder, "source/setup.sh"))
                        .code())
                .isZero();
        Optional<ControlGroup> made = ControlGroup.of(PROCESSORS, MEMORY);
        assumeThat(made).as("control groups").isPresent();
        try (ControlGroup group = made.orElseThrow()) {
            Instant start = Instant.now();
            Run run = Program.run(folder, Map.of(), group.around(inReplica(autograder, "./run_autograder")));
            System.out.printf(
                    "Gradescope's replica: %.1f s with half a processor, %d MiB at most%n",
                    Duration.between(start, Instant.now()).toMillis() / 1000.0, group.peakMemory() >> 20);

            assertThat(run.code()).as(run.out() + run.err()).isZero();
            assertThat(run.out()).contains("isolation: user");
            assertThat(group.killedForMemory()).isZero();
            assertThat(group.throttled()).as("the bound was felt").isPositive();
        }
        JsonNode result = result(autograder);
        assertThat(result.path("score").doubleValue()).isEqualTo(100.0);
        assertThat(result.path("tests").valueStream()).allSatisfy(test -> {
            assertThat(test.path("status").stringValue()).isEqualTo("passed");
            assertThat(test.path("visibility").stringValue()).isEqualTo("visible");
            assertThat(test.path("output_format").stringValue()).isEqualTo("text");
        });
    }

    @Test
    void aSubmissionThatCannotBeReadGetsNoPointsAndTheReason() throws Exception {
        Path autograder = autograder("empty");
        Run run = Program.run(folder, Map.of(), inReplica(autograder, "./run_autograder"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(result(autograder).path("score").doubleValue()).isZero();
        assertThat(result(autograder).path("output").stringValue()).contains("/autograder/submission");
    }

    @Test
    void theCoursesExercisesAndPointsHoldThereToo() throws Exception {
        Files.writeString(folder.resolve("o.csv"), "submission,exercise,points,reason\n");
        Path course = Files.writeString(
                folder.resolve("my course.yml"),
                "feedback: none\nexercises:\n  - id: channels\n    points: 20\noverrides: o.csv\n");
        Path own = folder.resolve("of-the-course.zip");
        Run made = Program.stridelab(
                folder, Map.of(), "gradescope", "--out", own.toString(), "--course", course.toString());
        assertThat(made.code()).as(made.err()).isZero();
        Path autograder = autograder("course", own);
        Files.copy(solution("Channels"), autograder.resolve("submission/Channels.java"));

        Run run = Program.run(folder, Map.of(), inReplica(autograder, "./run_autograder"));
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(result(autograder).path("score").doubleValue()).isEqualTo(20.0);
        assertThat(autograder.resolve("source/run_autograder")).content().contains("STRIDELAB_FEEDBACK:-none");
    }

    @Test
    void aKillAtTheTimeLimitKeepsWhatWasEarned() throws Exception {
        Path autograder = autograder("killed");
        Path submission = autograder.resolve("submission");
        Files.copy(solution("CrossCorrelation"), submission.resolve("CrossCorrelation.java"));
        Files.writeString(
                submission.resolve("Channels.java"),
                Files.readString(solution("Channels"))
                        .replace("private Channels() {}", "private Channels() {} static { while (true) {} }"));

        Process process = new ProcessBuilder(inReplica(autograder, "./run_autograder"))
                .redirectErrorStream(true)
                .redirectOutput(autograder.resolve("log").toFile())
                .start();
        Instant deadline = Instant.now().plus(Duration.ofSeconds(90));
        while (!Files.readString(autograder.resolve("results/results.json")).contains("CrossCorrelation.")
                && Instant.now().isBefore(deadline)
                && !process.waitFor(50, TimeUnit.MILLISECONDS)) {}
        process.descendants().forEach(ProcessHandle::destroyForcibly);
        process.destroyForcibly().waitFor();

        assertThat(result(autograder).path("score").doubleValue()).isEqualTo(12.0);
    }

    /** Gradescope's layout: what the archive holds lies in source, and run_autograder is copied up. */
    private static Path autograder(String name) throws IOException {
        return autograder(name, archive);
    }

    private static Path autograder(String name, Path archive) throws IOException {
        Path autograder = folder.resolve(name);
        Files.createDirectories(autograder.resolve("submission"));
        Files.createDirectories(autograder.resolve("results"));
        Files.writeString(autograder.resolve("results/results.json"), "");
        Path source = Files.createDirectories(autograder.resolve("source"));
        try (ZipFile zip = ZipFile.builder().setPath(archive).get()) {
            for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
                Path file = source.resolve(entry.getName());
                Files.copy(zip.getInputStream(entry), file);
                if ((entry.getUnixMode() & 0100) != 0) {
                    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rwxr-xr-x"));
                }
            }
        }
        Files.copy(
                source.resolve("run_autograder"),
                autograder.resolve("run_autograder"),
                StandardCopyOption.COPY_ATTRIBUTES);
        return autograder;
    }

    private static List<String> inReplica(Path autograder, String program) {
        String jdk = System.getProperty("java.home");
        List<String> command = new ArrayList<>(List.of("bwrap", "--die-with-parent", "--clearenv"));
        command.addAll(List.of("--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts"));
        command.addAll(List.of("--cap-drop", "ALL"));
        CAPABILITIES.forEach(capability -> command.addAll(List.of("--cap-add", "CAP_" + capability)));
        // What bubblewrap makes on the way to a bound place is root's alone.
        for (Path parent = Path.of(jdk).getParent(); parent.getParent() != null; parent = parent.getParent()) {
            command.addAll(1, List.of("--dir", parent.toString()));
        }
        command.addAll(List.of("--dir", "/usr/bin"));
        for (String top : List.of("bin", "sbin", "lib", "lib64")) {
            Path place = Path.of("/", top);
            command.addAll(
                    Files.isSymbolicLink(place)
                            ? List.of("--symlink", "usr/" + top, place.toString())
                            : List.of("--ro-bind-try", place.toString(), place.toString()));
        }
        for (String system : List.of("/usr/lib64", "/usr/lib/x86_64-linux-gnu", "/usr/lib/aarch64-linux-gnu")) {
            command.addAll(List.of("--ro-bind-try", system, system));
        }
        for (String file : List.of("ld.so.cache", "passwd", "group", "java-17-openjdk", "java-21-openjdk")) {
            command.addAll(List.of("--ro-bind-try", "/etc/" + file, "/etc/" + file));
        }
        PROGRAMS.forEach(name -> command.addAll(List.of("--ro-bind", "/usr/bin/" + name, "/usr/bin/" + name)));
        command.addAll(List.of("--ro-bind", "/usr/bin/false", "/usr/bin/bwrap", "--ro-bind", jdk, jdk));
        // Where a container's processes see their bounds, too: Java looks there.
        command.addAll(List.of("--ro-bind", "/sys/fs/cgroup", "/sys/fs/cgroup"));
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--chmod", "1777", "/tmp"));
        command.addAll(List.of("--bind", autograder.toString(), "/autograder", "--chdir", "/autograder"));
        command.addAll(List.of("--setenv", "PATH", jdk + "/bin:/usr/bin:/bin", "--", program));
        return command;
    }

    private static Path solution(String className) {
        return Program.REPOSITORY.resolve("solutions/src/main/java/stridelab/exercises/" + className + ".java");
    }

    private static JsonNode result(Path autograder) {
        return JsonMapper.shared().readTree(autograder.resolve("results/results.json"));
    }
}
