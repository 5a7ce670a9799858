package stridelab.grader.sandbox;

import java.util.Locale;

/** What stands between a student's process and the machine; the strongest first. */
public enum Isolation {
    /** Namespaces of its own by bubblewrap: no files but the JDK's, no network, no other process. */
    BUBBLEWRAP,
    /**
     * An unprivileged user of its own, which only root can give it. In sight stay the network, the list of processes,
     * and files that everybody may read; in folders that are everybody's, such as /tmp, empty files can be left.
     */
    USER,
    /**
     * A process like any other of the grader's user, with limits where the system has them. Beyond what {@link #USER}
     * leaves open, it can read and signal what that user can, the grader among it, and leave a process behind that has
     * cut its ties.
     */
    PROCESS;

    /** Its name in {@code results.json} and on the command line. */
    public String json() {
        return name().toLowerCase(Locale.ROOT);
    }
}
