package stridelab.grader.results;

/**
 * When a submission was handed in, as far as its platform says.
 *
 * @param at the time in ISO 8601, with an offset or, as a file's name has it, without one; empty where it is not known
 * @param late whether the platform itself calls it late
 */
public record HandInTime(String at, boolean late) {
    /** Where nothing is known. */
    public static final HandInTime UNKNOWN = new HandInTime("", false);
}
