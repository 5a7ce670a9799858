package stridelab.grader.batch;

import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/**
 * A file or folder of a class that was not graded.
 *
 * @param name in the class's folder
 * @param why the last part of a message's key, such as {@code neither}
 */
public record PassedOver(String name, String why) {
    /** Neither a folder nor an archive, and no part of a submission. */
    static final String NEITHER = "neither";

    /** The machine's own. */
    static final String LITTER = "litter";

    /** The platform's list or index. */
    static final String INDEX = "index";

    /** A platform's text beside the work. */
    static final String NOTE = "note";

    /** Of another attempt than the one that counts. */
    static final String OTHER_ATTEMPT = "other-attempt";

    /** A file that was handed in again later. */
    static final String REPLACED = "replaced";

    /** Neither a source nor an archive, beside some that are. */
    static final String NO_SOURCE = "no-source";

    /** An entry of the class's archive that may not be unpacked. */
    static final String REFUSED = "refused";

    /** Whether it may have been meant to be graded, so that the run says so. */
    public boolean matters() {
        return why.equals(NEITHER) || why.equals(REFUSED);
    }

    /** Whether something that was handed in later, or at another time, counts in its stead. */
    public boolean isOlder() {
        return why.equals(OTHER_ATTEMPT) || why.equals(REPLACED);
    }

    /** The reason, for a person. */
    public Text reason() {
        return Messages.text("batch.passed-over-" + why);
    }
}
