package stridelab.grader.sandbox;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * Namespaces of its own by bubblewrap: an empty root with the JDK, the C library and the worker, all read-only; no
 * network, no other process, no privilege, nowhere to write.
 */
final class BubblewrapLayer implements IsolationLayer, IsolationLayer.Walls {
    private static final String JDK = "/jdk";
    private static final String WORKER = "/worker";
    private static final String LIMIT = "/limit";

    /** Gives bubblewrap the filter as an open file: a ProcessBuilder has no way to. */
    private static final String WITH_FILTER = "exec \"$@\" 9<\"$0\"";

    private final List<String> command;

    /** @param unknown options that this machine's programs do not know: see {@link IsolationLayers#holdsWithout} */
    BubblewrapLayer(WorkerFiles files, Set<String> unknown) throws IsolationUnavailable {
        command = around(files, unknown);
        command.addAll(limits());
        command.addAll(JavaCommand.of(JDK + "/bin/java", WORKER));
    }

    @Override
    public Isolation isolation() {
        return Isolation.BUBBLEWRAP;
    }

    @Override
    public Walls walls() {
        return this;
    }

    @Override
    public List<String> command() {
        return command;
    }

    /** The first process in the namespace takes all others with it; bubblewrap itself ends when it has ended. */
    @Override
    public void kill(Process process) {
        Processes.children(process.pid()).forEach(ProcessHandle::destroyForcibly);
        if (!Processes.await(process, 200)) {
            process.destroyForcibly();
            Processes.gone(process);
        }
    }

    private static List<String> around(WorkerFiles files, Set<String> unknown) throws IsolationUnavailable {
        String bwrap = Programs.need("bwrap", Isolation.BUBBLEWRAP);
        String prlimit = Programs.need("prlimit", Isolation.BUBBLEWRAP);
        List<String> walls = new ArrayList<>();
        if (SandboxUid.isRoot()) {
            String setpriv = Programs.need("setpriv", Isolation.BUBBLEWRAP);
            // Started by root, bubblewrap keeps the kernel's user 0, which may write much of /proc/sys.
            walls.addAll(SandboxUid.become(setpriv, SandboxUid.next(), unknown));
        }
        files.filter().ifPresent(filter -> walls.addAll(List.of("/bin/sh", "-c", WITH_FILTER, filter.toString())));
        walls.add(bwrap);
        files.filter().ifPresent(filter -> walls.addAll(List.of("--seccomp", "9")));
        walls.addAll(List.of("--unshare-all", "--unshare-user"));
        if (!unknown.contains(IsolationLayers.DISABLE_USERNS)) {
            walls.add("--" + IsolationLayers.DISABLE_USERNS);
        }
        walls.addAll(List.of("--uid", "65534", "--gid", "65534", "--hostname", "student"));
        walls.addAll(List.of("--die-with-parent", "--new-session", "--as-pid-1", "--cap-drop", "ALL"));
        if (!unknown.contains(IsolationLayers.CLEARENV)) {
            walls.add("--" + IsolationLayers.CLEARENV);
        }
        JavaCommand.ENVIRONMENT.forEach((name, value) -> walls.addAll(List.of("--setenv", name, value)));
        bindSystem(walls);
        Path jdk = real(Path.of(System.getProperty("java.home")));
        walls.addAll(List.of("--ro-bind", jdk.toString(), JDK));
        walls.addAll(List.of("--ro-bind", files.classes().toString(), WORKER));
        walls.addAll(List.of("--ro-bind", prlimit, LIMIT));
        for (String outside : linkedConfiguration(jdk)) {
            walls.addAll(List.of("--ro-bind", outside, outside));
        }
        walls.addAll(List.of("--proc", "/proc"));
        for (String device : List.of("/dev/null", "/dev/zero", "/dev/random", "/dev/urandom")) {
            walls.addAll(List.of("--dev-bind", device, device));
        }
        walls.addAll(List.of("--remount-ro", "/", "--chdir", "/", "--"));
        return walls;
    }

    private static List<String> limits() {
        List<String> limits = new ArrayList<>(countsByNamespace() ? Programs.limits("--nproc=200") : Programs.limits());
        limits.set(0, LIMIT);
        return limits;
    }

    /** Before 5.14 the kernel counted all of a user's processes on the machine, so a limit could hit the user's others. */
    private static boolean countsByNamespace() {
        String[] version = System.getProperty("os.version").split("[^0-9]+");
        return version.length > 1 && Integer.parseInt(version[0]) * 1_000 + Integer.parseInt(version[1]) >= 5_014;
    }

    /** The C library's folders, found by where this JVM has its own from. */
    private static void bindSystem(List<String> walls) {
        Set<String> folders = new TreeSet<>();
        try (Stream<String> maps = Files.lines(Path.of("/proc/self/maps"), StandardCharsets.UTF_8)) {
            maps.filter(line -> line.contains(".so"))
                    .map(line -> line.substring(line.indexOf('/')))
                    .filter(file -> file.matches("(/usr)?/lib[0-9a-z]*/(?!jvm/).*"))
                    .forEach(file -> folders.add(file.substring(0, file.lastIndexOf('/'))));
        } catch (IOException e) {
            folders.add("/usr/lib");
        }
        folders.forEach(folder -> walls.addAll(List.of("--ro-bind", folder, folder)));
        for (String top : List.of("/lib", "/lib64", "/usr/lib64")) {
            Path path = Path.of(top);
            try {
                if (Files.isSymbolicLink(path)) {
                    walls.addAll(
                            List.of("--symlink", Files.readSymbolicLink(path).toString(), top));
                } else if (Files.isDirectory(path) && top.endsWith("64")) {
                    walls.addAll(List.of("--ro-bind", top, top));
                }
            } catch (IOException e) {
                continue;
            }
        }
    }

    /** Folders of configuration that a distribution keeps outside the JDK's own and links to. */
    private static Set<String> linkedConfiguration(Path jdk) {
        Set<String> folders = new TreeSet<>();
        try (Stream<Path> files = Files.walk(jdk.resolve("conf"))) {
            files.filter(Files::isSymbolicLink)
                    .map(BubblewrapLayer::real)
                    .filter(target -> !target.startsWith(jdk) && target.getNameCount() > 2)
                    .forEach(target -> folders.add("/" + target.subpath(0, 2)));
        } catch (IOException e) {
            return Set.of();
        }
        return folders;
    }

    private static Path real(Path path) {
        try {
            return path.toRealPath();
        } catch (IOException e) {
            return path;
        }
    }
}
