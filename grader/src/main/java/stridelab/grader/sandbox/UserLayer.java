package stridelab.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * A user of its own for each worker, for root on a machine that has no namespaces to give: it can read only what
 * everybody can, write nowhere that is not everybody's, signal and trace nobody else, and all that it starts is found by
 * its user and killed. The network and the list of processes stay in sight.
 */
final class UserLayer implements Layer {
    private final String setpriv;
    private final List<String> worker = new ArrayList<>();

    UserLayer(WorkerFiles files) throws IsolationUnavailable {
        if (!SlotUser.isRoot()) {
            throw new IsolationUnavailable(Isolation.USER, "only root can give it");
        }
        setpriv = Programs.find("setpriv")
                .orElseThrow(() -> new IsolationUnavailable(Isolation.USER, "setpriv is not installed"));
        worker.addAll(Programs.limits("--nproc=200"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        worker.addAll(JavaCommand.of(java, files.classes().toString()));
        List<String> probe = new ArrayList<>(SlotUser.become(setpriv, SlotUser.next()));
        probe.addAll(List.of(java, "-Xshare:auto", "-XX:TieredStopAtLevel=1", "-version"));
        Programs.probe(Isolation.USER, probe);
    }

    @Override
    public Isolation isolation() {
        return Isolation.USER;
    }

    @Override
    public Walls walls() {
        long user = SlotUser.next();
        List<String> command = new ArrayList<>(SlotUser.become(setpriv, user));
        command.addAll(worker);
        return new Walls() {
            @Override
            public List<String> command() {
                return command;
            }

            @Override
            public void kill(Process process) {
                process.destroyForcibly();
                Processes.gone(process);
                killAllOf(user);
            }
        };
    }

    /** A signal to all that the user may signal is the kernel's own loop: no fork can run away from it. */
    private void killAllOf(long user) {
        List<String> command = new ArrayList<>(SlotUser.become(setpriv, user));
        command.addAll(List.of("/bin/sh", "-c", "kill -KILL -1"));
        try {
            ProcessBuilder builder = new ProcessBuilder(command)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .redirectError(ProcessBuilder.Redirect.DISCARD);
            Processes.await(builder.start(), TimeUnit.SECONDS.toMillis(5));
            Processes.goneOf(user);
        } catch (IOException e) {
            throw new SandboxFailure("the processes of a student cannot be ended", e);
        }
    }
}
