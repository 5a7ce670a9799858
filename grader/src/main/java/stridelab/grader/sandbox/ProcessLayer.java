package stridelab.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A plain process: limits and a clean environment, and no wall. */
final class ProcessLayer implements Layer, Layer.Walls {
    private final List<String> command = new ArrayList<>();

    ProcessLayer(WorkerFiles files) {
        Programs.find("setpriv")
                .ifPresent(setpriv -> command.addAll(List.of(setpriv, "--no-new-privs", "--pdeathsig=KILL", "--")));
        command.addAll(Programs.limits());
        command.addAll(JavaCommand.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                files.classes().toString()));
    }

    @Override
    public Isolation isolation() {
        return Isolation.PROCESS;
    }

    @Override
    public Walls walls() {
        return this;
    }

    @Override
    public List<String> command() {
        return command;
    }

    @Override
    public void kill(Process process) {
        List<ProcessHandle> started = process.descendants().toList();
        process.destroyForcibly();
        started.forEach(ProcessHandle::destroyForcibly);
        Processes.gone(process);
        Processes.gone(started);
    }
}
