package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.concurrent.TimeUnit;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.site.program.Program.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The autograder in a replica of Gradescope's container: its folders, root, and nothing else of this machine. */
class GradescopeIT {
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
    void aSubmissionIsGradedAsRoot() throws Exception {
        Path autograder = autograder("graded");
        Program.copy(Program.REPOSITORY.resolve("solutions/src/main"), autograder.resolve("submission/src/main"));

        assertThat(Program.run(folder, Map.of(), inReplica(autograder, "source/setup.sh"))
                        .code())
                .isZero();
        Run run = Program.run(folder, Map.of(), inReplica(autograder, "./run_autograder"));

        assertThat(run.code()).as(run.out() + run.err()).isZero();
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
        List<String> command = new ArrayList<>(List.of("bwrap", "--unshare-all", "--die-with-parent"));
        command.addAll(List.of("--uid", "0", "--gid", "0", "--clearenv"));
        for (String system : List.of("/usr", "/bin", "/sbin", "/lib", "/lib64", "/etc", jdk)) {
            command.addAll(List.of("--ro-bind-try", system, system));
        }
        command.addAll(List.of("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp"));
        command.addAll(List.of("--bind", autograder.toString(), "/autograder", "--chdir", "/autograder"));
        command.addAll(List.of("--setenv", "PATH", jdk + "/bin:/usr/sbin:/usr/bin:/sbin:/bin", "--", program));
        return command;
    }

    private static Path solution(String className) {
        return Program.REPOSITORY.resolve("solutions/src/main/java/stridelab/exercises/" + className + ".java");
    }

    private static JsonNode result(Path autograder) {
        return JsonMapper.shared().readTree(autograder.resolve("results/results.json"));
    }
}
