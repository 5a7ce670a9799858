package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullUnmarked;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A real Slurm of one node: the script that {@code cluster} writes, as an instructor calls it.
 *
 * <p>Needs root and Debian's {@code slurm-wlm} and {@code munge}.
 */
@NullUnmarked
@Tag("slurm")
class SlurmTest {
    @TempDir
    Path folder;

    private Path config;
    private Process controller;
    private Process node;

    @BeforeEach
    void startSlurm() throws Exception {
        String host = InetAddress.getLocalHost().getHostName().replaceFirst("\\..*", "");
        config = folder.resolve("slurm.conf");
        Files.createDirectories(folder.resolve("state"));
        Files.createDirectories(folder.resolve("spool"));
        Files.writeString(
                config,
                Stream.of(
                                "ClusterName=one",
                                "SlurmctldHost=" + host + "(127.0.0.1)",
                                "AuthType=auth/munge",
                                "CredType=cred/munge",
                                "SlurmUser=root",
                                "StateSaveLocation=" + folder.resolve("state"),
                                "SlurmdSpoolDir=" + folder.resolve("spool"),
                                "SlurmctldPidFile=" + folder.resolve("slurmctld.pid"),
                                "SlurmdPidFile=" + folder.resolve("slurmd.pid"),
                                "ProctrackType=proctrack/pgid",
                                "TaskPlugin=task/none",
                                "SelectType=select/cons_tres",
                                "SelectTypeParameters=CR_Core",
                                "AccountingStorageType=accounting_storage/none",
                                "JobAcctGatherType=jobacct_gather/none",
                                "ReturnToService=2",
                                "SlurmctldPort=" + freePort(),
                                "SlurmdPort=" + freePort(),
                                "NodeName=" + host + " NodeAddr=127.0.0.1 CPUs=2 State=UNKNOWN",
                                "PartitionName=main Nodes=" + host + " Default=YES MaxTime=INFINITE State=UP")
                        .collect(Collectors.joining("\n", "", "\n")));
        if (call("pgrep", "-x", "munged").exitValue() != 0) {
            assertThat(call("install", "-d", "-o", "munge", "-g", "munge", "/run/munge")
                            .exitValue())
                    .isZero();
            assertThat(call("setpriv", "--reuid=munge", "--regid=munge", "--clear-groups", "munged")
                            .exitValue())
                    .isZero();
        }
        controller = started("slurmctld", "-D", "-f", config.toString()).start();
        node = started("slurmd", "-D", "-f", config.toString()).start();
    }

    @AfterEach
    void stopSlurm() throws InterruptedException {
        for (Process daemon : new Process[] {node, controller}) {
            if (daemon != null) {
                daemon.destroy();
                daemon.waitFor();
            }
        }
    }

    @Test
    void eightTasksAndAMergeGiveTheBytesOfOneRun() throws Exception {
        Students students = new Students(folder.resolve("my class"));
        for (int i = 0; i < 10; i++) {
            students.folder("student " + i, i % 2 == 0 ? Students.right() : Students.notStarted());
        }
        students.file("=broken.zip", "no archive");
        Path whole = folder.resolve("whole");
        Run.of(0, "grade-all", students.folder(), "--out", whole, "--seed", 5);
        Run.of(0, "cluster", "--out", folder);
        Path program = Files.writeString(
                folder.resolve("program"),
                "#!/bin/sh\nexec " + System.getProperty("java.home") + "/bin/java -XX:TieredStopAtLevel=1 -cp "
                        + System.getProperty("java.class.path") + " " + ProgramUnderTest.class.getName() + " \"$@\"\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        Path out = folder.resolve("the out");

        ProcessBuilder script = started(
                folder.resolve("slurm.sh").toString(),
                students.folder().toString(),
                out.toString(),
                "8",
                "--seed",
                "5");
        script.environment().put("STRIDELAB", program.toString());
        script.environment().put("STRIDELAB_CPUS", "1");
        assertThat(script.start().waitFor()).isZero();
        Path log = folder.resolve("the out.parts/merge.log");
        while (!ended()) {
            assertThat(node.isAlive() && controller.isAlive()).isTrue();
            node.waitFor(1, TimeUnit.SECONDS);
        }

        assertThat(out.resolve(".stridelab/run.json")).as(said(log)).exists();
        assertThat(Run.filesOf(out)).isEqualTo(Run.filesOf(whole));
    }

    /** Whether the queue can be asked and is empty. */
    private boolean ended() throws Exception {
        Process queue = call("squeue", "--noheader");
        return queue.exitValue() == 0 && queue.getInputStream().readAllBytes().length == 0;
    }

    private Process call(String... command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command);
        builder.environment().put("SLURM_CONF", config.toString());
        Process process = builder.redirectErrorStream(true).start();
        process.waitFor();
        return process;
    }

    private ProcessBuilder started(String... command) {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve(Path.of(command[0]).getFileName() + ".log")
                        .toFile());
        builder.environment().put("SLURM_CONF", config.toString());
        return builder;
    }

    private static String said(Path log) throws IOException {
        return Files.exists(log) ? Files.readString(log) : "no log";
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
