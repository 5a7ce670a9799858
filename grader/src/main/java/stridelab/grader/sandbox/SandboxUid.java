package stridelab.grader.sandbox;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Ids of users that do not exist: what root turns into before it runs a student's code. No two workers that live at the same
 * time have the same, on the whole machine, so that limits and kills by user reach one worker alone.
 */
final class SandboxUid {
    /** Above what distributions and container engines give out, and below where an int ends. */
    private static final long HIGH = 1_500_000_000;

    /** Where only ids below 65,536 exist, as in a container without privileges. */
    private static final long LOW = 20_000;

    private static final long LOW_COUNT = 40_000;
    private static final int WORKERS_OF_A_GRADER = 100;
    private static final AtomicInteger NEXT = new AtomicInteger();

    private SandboxUid() {}

    /** An id for one more worker. */
    static long next() {
        long unique = ProcessHandle.current().pid() * WORKERS_OF_A_GRADER
                + Math.floorMod(NEXT.getAndIncrement(), WORKERS_OF_A_GRADER);
        return exists(HIGH + unique) ? HIGH + unique : LOW + unique % LOW_COUNT;
    }

    static boolean isRoot() {
        try {
            return (Integer) Files.getAttribute(Path.of("/proc/self"), "unix:uid") == 0;
        } catch (IOException | UnsupportedOperationException | IllegalArgumentException e) {
            return false;
        }
    }

    /**
     * What makes a command run as {@code user}, without a privilege left or to be had, and end with this process.
     *
     * @param unknown options that this setpriv does not know; without {@link IsolationLayers#PDEATHSIG} it does not end
     */
    static List<String> become(String setpriv, long user, Set<String> unknown) {
        List<String> command = new ArrayList<>(List.of(
                setpriv,
                "--reuid=" + user,
                "--regid=" + user,
                "--clear-groups",
                "--bounding-set=-all",
                "--inh-caps=-all",
                "--no-new-privs"));
        if (!unknown.contains(IsolationLayers.PDEATHSIG)) {
            command.add("--" + IsolationLayers.PDEATHSIG + "=KILL");
        }
        command.add("--");
        return command;
    }

    /** Whether this user namespace has the id; each line of the map is a first id, what it is outside, and a count. */
    private static boolean exists(long id) {
        try {
            return Files.readAllLines(Path.of("/proc/self/uid_map")).stream()
                    .map(line -> line.trim().split(" +"))
                    .anyMatch(range ->
                            id >= Long.parseLong(range[0]) && id - Long.parseLong(range[0]) < Long.parseLong(range[2]));
        } catch (IOException e) {
            return false;
        }
    }
}
