package stridelab.grader.results;

/**
 * Something about the submission that is no exercise's fault.
 *
 * @param kind a stable name for programs, such as {@code zip_entry_refused}
 * @param message for people
 */
public record Problem(String kind, Text message) {}
