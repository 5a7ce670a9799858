package stridelab.grader.results;

import stridelab.grader.text.Text;

/**
 * Something about the submission that is no exercise's fault.
 *
 * @param kind a stable name for programs, such as {@code zip_entry_refused}
 * @param message for people
 */
public record Problem(String kind, Text message) {}
