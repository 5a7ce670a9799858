package stridelab.grader.text;

/**
 * A sentence for people, in both languages of every report.
 *
 * @param en English
 * @param zh Chinese, simplified
 */
public record Text(String en, String zh) {}
