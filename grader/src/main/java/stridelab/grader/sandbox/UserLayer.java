package stridelab.grader.sandbox;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * A user of its own for each worker, for root on a machine that has no namespaces to give: it can read only what
 * every user can, write nowhere that is not open to every user, signal and trace no other user's process, and all that it
 * starts is found by its user and killed. The network and the list of processes stay in sight.
 */
final class UserLayer implements IsolationLayer {
    /** A signal to all that the user may signal is the kernel's own loop: no fork can run away from it. */
    private static final List<String> KILL_ALL = List.of("/bin/sh", "-c", "kill -KILL -1");

    /** Waits for the end of its input, which is the grader's, and becomes the command that follows. */
    private static final List<String> WHEN_THE_GRADER_ENDS =
            List.of("/bin/sh", "-c", "read -r end; exec \"$@\"", "guard");

    private final String setpriv;
    private final Set<String> unknown;
    private final List<String> worker = new ArrayList<>();

    /** @param unknown options that this machine's programs do not know: see {@link IsolationLayers#holdsWithout} */
    UserLayer(WorkerFiles files, Set<String> unknown) throws IsolationUnavailable {
        if (!SandboxUid.isRoot()) {
            throw new IsolationUnavailable(Isolation.USER, "only-root");
        }
        this.unknown = Set.copyOf(unknown);
        setpriv = Programs.need("setpriv", Isolation.USER);
        worker.addAll(Programs.session());
        worker.addAll(Programs.limits("--nproc=200"));
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        worker.addAll(JavaCommand.of(java, files.classes().toString()));
    }

    @Override
    public Isolation isolation() {
        return Isolation.USER;
    }

    @Override
    public Walls walls() {
        long user = SandboxUid.next();
        List<String> command = become(user, worker);
        Optional<Process> guard = guard(user);
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
                guard.ifPresent(UserLayer::end);
            }
        };
    }

    private List<String> become(long user, List<String> command) {
        List<String> all = new ArrayList<>(SandboxUid.become(setpriv, user, unknown));
        all.addAll(command);
        return all;
    }

    private void killAllOf(long user) {
        try {
            Processes.await(start(become(user, KILL_ALL)), TimeUnit.SECONDS.toMillis(5));
            Processes.goneOf(user);
        } catch (IOException e) {
            throw new SandboxFailure("the processes of a student cannot be ended", e);
        }
    }

    /** What kills all of a user's processes when the grader is killed, where setpriv cannot have the kernel do it. */
    private Optional<Process> guard(long user) {
        if (!unknown.contains(IsolationLayers.PDEATHSIG)) {
            return Optional.empty();
        }
        List<String> command = new ArrayList<>(WHEN_THE_GRADER_ENDS);
        command.addAll(become(user, KILL_ALL));
        try {
            return Optional.of(start(command));
        } catch (IOException e) {
            throw new SandboxFailure("the processes of a student cannot be guarded", e);
        }
    }

    private static void end(Process guard) {
        guard.destroyForcibly();
        Processes.gone(guard);
    }

    private static Process start(List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        // A process of the student's user, which the student's code may look into.
        builder.environment().clear();
        return builder.start();
    }
}
