package stridelab.catalogue;

/**
 * What a wrong answer shows that its author thinks, and what a teacher would say to that.
 *
 * <p>The texts say what seems to have been done, why it is wrong, and end with a question that leads on. They never give
 * the code.
 *
 * @param group the id of the exercise that it belongs to, or {@code common}
 * @param name its name in that group, such as {@code border-repeated}
 * @param en the text in English
 * @param zh the text in Chinese, simplified
 */
public record Misconception(String group, String name, String en, String zh) {
    /** The group of what can be misunderstood in any exercise. */
    public static final String COMMON = "common";

    /** How entries name it: {@code border-repeated}, or {@code common/input-changed}. */
    public String id() {
        return group.equals(COMMON) ? COMMON + "/" + name : name;
    }
}
