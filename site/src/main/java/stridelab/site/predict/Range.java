package stridelab.site.predict;

/**
 * A number of a question.
 *
 * @param name as texts and links call it, in lower-case letters and digits
 * @param least the least that a teacher's link may ask for
 * @param most the most
 * @param from the least that is drawn
 * @param to the most that is drawn
 * @param step from one number that may be drawn to the next
 */
public record Range(String name, int least, int most, int from, int to, int step) {
    static Range of(String name, int least, int most, int from, int to) {
        return new Range(name, least, most, from, to, 1);
    }
}
