package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The walls without the options that older programs lack. */
class OldProgramsTest {
    private static final Set<String> OLD =
            Set.of(IsolationLayers.DISABLE_USERNS, IsolationLayers.CLEARENV, IsolationLayers.PDEATHSIG);

    @Test
    void withoutTheOptionTheFilterRefusesANamespaceInside() throws Exception {
        try (WorkerFiles files = new WorkerFiles()) {
            assumeTrue(files.filter().isPresent(), "a filter for this machine's processor");
            List<String> command = unsharing(new BubblewrapLayer(files, OLD).command());

            assertThat(run(command)).contains("unshare failed: Operation not permitted");

            // So it is the filter that does: without it as well, there is a namespace.
            int filter = command.indexOf("--seccomp");
            command.subList(filter, filter + 2).clear();
            assertThat(run(command)).contains("util-linux");
        }
    }

    @Test
    void withoutTheOptionTheEnvironmentHasNothingOfTheGraders() throws Exception {
        try (WorkerFiles files = new WorkerFiles()) {
            List<String> command = inside(new BubblewrapLayer(files, OLD).command(), "/usr/bin/env");

            assertThat(run(command).lines()).allMatch(line -> line.matches("(PWD|OLDPWD|SHLVL|_|MALLOC_ARENA_MAX)=.*"));
        }
    }

    private static List<String> unsharing(List<String> worker) {
        List<String> command = inside(worker, "/usr/bin/unshare");
        command.addAll(List.of("--user", "/program", "--version"));
        return command;
    }

    /** The command with another program of this machine's in the worker's place. */
    private static List<String> inside(List<String> worker, String program) {
        List<String> command = new ArrayList<>(worker.subList(0, worker.lastIndexOf("--chdir") + 3));
        command.addAll(command.indexOf("--remount-ro"), List.of("--ro-bind", program, "/program"));
        command.add("/program");
        return command;
    }

    private static String run(List<String> command) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        Process process = builder.start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        process.waitFor();
        return said;
    }
}
