package stridelab.grader.results;

/**
 * A known misconception that explains the answers.
 *
 * @param id its name in the catalogue, such as {@code border-not-repeated}
 * @param en what seems to have been done, why it is wrong here, and a question that leads on
 * @param zh the same in Chinese
 */
public record Diagnosis(String id, String en, String zh) {}
