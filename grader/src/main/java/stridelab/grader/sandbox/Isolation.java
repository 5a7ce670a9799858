package stridelab.grader.sandbox;

import java.util.Locale;

/** What stands between a student's process and the machine; the strongest first. */
public enum Isolation {
    /** Namespaces of its own by bubblewrap: no files but the JDK's, no network, no other process. */
    BUBBLEWRAP,
    /** An unprivileged user of its own, which only root can give it. */
    USER,
    /** A process like any other of the grader's user, with limits where the system has them. */
    PROCESS;

    /** Its name in {@code results.json} and on the command line. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
