package stridelab.grader.sandbox;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** A plain process: limits and a clean environment, and no wall. */
final class ProcessLayer implements IsolationLayer, IsolationLayer.Walls {
    private final List<String> command = new ArrayList<>();

    /** @param unknown options that this machine's setpriv does not know */
    ProcessLayer(WorkerFiles files, Set<String> unknown) {
        List<String> options = Stream.of("--no-new-privs", "--" + IsolationLayers.PDEATHSIG + "=KILL")
                .filter(option -> unknown.stream().noneMatch(option.substring(2)::startsWith))
                .toList();
        Programs.find("setpriv").filter(setpriv -> !options.isEmpty()).ifPresent(setpriv -> {
            command.add(setpriv);
            command.addAll(options);
            command.add("--");
        });
        command.addAll(Programs.session());
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
