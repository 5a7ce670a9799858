package stridelab.grader.sandbox;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Why a layer does not work on this machine, by what the programs that make it said; each cause has its own mend. */
final class Lack {
    private static final String BUBBLEWRAP = "bubblewrap";
    private static final String UTIL_LINUX = "util-linux";

    private Lack() {}

    /** A program that the layer is made with is not there. */
    static IsolationUnavailable missing(Isolation isolation, String program) {
        return new IsolationUnavailable(
                isolation, "missing", program, program.equals("bwrap") ? BUBBLEWRAP : UTIL_LINUX);
    }

    /** A program is there and does not know an option that the walls need. */
    static IsolationUnavailable tooOld(Isolation isolation, String said, String option) {
        return said.startsWith("bwrap")
                ? new IsolationUnavailable(isolation, "too-old", "bwrap", "--" + option, BUBBLEWRAP + " 0.8")
                : new IsolationUnavailable(
                        isolation,
                        "too-old",
                        said.substring(0, said.indexOf(':')),
                        "--" + option,
                        UTIL_LINUX + " 2.33");
    }

    /** The programs are there and know all options, and no worker answered. */
    static IsolationUnavailable of(Isolation isolation, String said, WorkerFiles files) {
        String line =
                said.replaceFirst("^" + WorkerProcess.NOT_STARTED, "").strip().replace('\n', ' ');
        if (isolation != Isolation.PROCESS && SandboxUid.isRoot()) {
            Optional<Path> barrier = Stream.of(Path.of(System.getProperty("java.home")), files.classes())
                    .flatMap(needed -> PassableFolder.barrier(needed).stream())
                    .findFirst();
            if (barrier.isPresent()) {
                return new IsolationUnavailable(
                        isolation, "closed", barrier.get().toString());
            }
        }
        return new IsolationUnavailable(isolation, isolation == Isolation.BUBBLEWRAP ? kernel(line) : "failed", line);
    }

    /** What of the kernel's or a container's rules bubblewrap ran into. */
    private static String kernel(String said) {
        String lower = said.toLowerCase(Locale.ROOT);
        if (!lower.contains("bwrap: ")) {
            return "failed";
        }
        if (lower.contains("uid map") && lower.contains("permission denied")) {
            return "apparmor";
        }
        if (lower.contains("no permissions to creat")) {
            return "userns-clone";
        }
        if (lower.contains("namespace") && lower.contains("no space left")) {
            return "userns-limit";
        }
        return lower.contains("not permitted") || lower.contains("permission denied") || lower.contains("namespace")
                ? "forbidden"
                : "failed";
    }
}
