package stridelab.grader.sandbox;

import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The trial of a layer, before any student's code: it starts a worker, which loads a class of ours and says so.
 *
 * <p>Options that this machine's programs are too old for are left out where the walls hold without them.
 */
final class Trial {
    /** As the C library's getopt, BusyBox and bubblewrap say it. */
    private static final Pattern UNKNOWN =
            Pattern.compile("\\b(bwrap: Unknown|(?:setpriv|prlimit): unrecognized) option:? '?-{0,2}([a-z-]+)");

    private Trial() {}

    /**
     * Returns what starts workers behind a layer that works; the worker of the trial is the first of them.
     *
     * @throws IsolationUnavailable if it does not work, with the cause and the mend
     */
    static WorkerLauncher of(Isolation isolation, WorkerFiles files) throws IsolationUnavailable {
        Set<String> unknown = new HashSet<>();
        while (true) {
            WorkerLauncher starter = new WorkerLauncher(IsolationLayers.of(isolation, files, unknown));
            try {
                starter.tryOut();
                return starter;
            } catch (IOException e) {
                starter.close();
                String said = String.valueOf(e.getMessage());
                Matcher option = UNKNOWN.matcher(said);
                if (!option.find()) {
                    throw Lack.of(isolation, said, files);
                }
                boolean again = !unknown.add(option.group(2));
                if (again || !IsolationLayers.holdsWithout(option.group(2), isolation, files)) {
                    throw Lack.tooOld(isolation, option.group(1), option.group(2));
                }
            }
        }
    }
}
