package stridelab.site.predict;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A question with its answer: one number, two, or the place of an option in a list. Its kind fills it in; afterwards it
 * is only read.
 */
public final class Question {
    /** What is said of an answer that is right. */
    public static final String RIGHT = "right";

    /** What is said of an answer that is wrong for no known reason. */
    public static final String WRONG = "wrong";

    private static final double TWO_PLACES = 0.005 + 1e-9;

    private final double[] right;
    private final double tolerance;
    private final Map<String, String> facts = new LinkedHashMap<>();
    private final List<String> options = new ArrayList<>();
    private final List<String> misconceptions = new ArrayList<>();
    private final List<double[]> mistakes = new ArrayList<>();

    private Question(double[] right, double tolerance) {
        this.right = right;
        this.tolerance = tolerance;
    }

    /** One that is answered with whole numbers. */
    static Question of(double... right) {
        return new Question(right, 0);
    }

    /** One that is answered with a number to two places. */
    static Question toTwoPlaces(double right) {
        return new Question(new double[] {right}, TWO_PLACES);
    }

    /** One that is answered by choosing from a list, in this order. */
    static Question choice(List<String> options, String right) {
        Question question = of(options.indexOf(right));
        question.options.addAll(options);
        return question;
    }

    /** A number, or a short text, that the texts mention beside the question's numbers. */
    Question with(String name, Object value) {
        facts.put(name, value.toString());
        return this;
    }

    /**
     * The answer that this misconception leads to. Where that is the right one, the misconception is not seen.
     *
     * @param misconception one of the catalogue, such as {@code shape-formula/floor-missing}, or a name in the kind's texts
     */
    Question mistake(String misconception, double... answer) {
        misconceptions.add(misconception);
        mistakes.add(answer);
        return this;
    }

    /** The same for an option. */
    Question mistake(String misconception, String option) {
        return mistake(misconception, (double) options.indexOf(option));
    }

    /** {@link #RIGHT}, the misconception that gives this answer, or {@link #WRONG}. */
    public String judge(double... answer) {
        if (same(right, answer)) {
            return RIGHT;
        }
        for (int i = 0; i < mistakes.size(); i++) {
            if (same(mistakes.get(i), answer)) {
                return misconceptions.get(i);
            }
        }
        return WRONG;
    }

    private boolean same(double[] a, double[] b) {
        boolean same = a.length == b.length;
        for (int i = 0; same && i < a.length; i++) {
            same = Math.abs(a[i] - b[i]) <= tolerance;
        }
        return same;
    }

    /** How many of its mistakes can be seen in an answer, each by another one. */
    int telling() {
        int count = 0;
        for (int i = 0; i < mistakes.size(); i++) {
            count += judge(mistakes.get(i)).equals(misconceptions.get(i)) ? 1 : 0;
        }
        return count;
    }

    /** The right answer: one number or two, or the place of the right option. */
    public double[] right() {
        return Arrays.copyOf(right, right.length);
    }

    /** What to choose from; empty where the answer is typed. */
    public List<String> options() {
        return List.copyOf(options);
    }

    /** The misconceptions that it knows. */
    public List<String> misconceptions() {
        return List.copyOf(misconceptions);
    }

    /** The answers that a misconception leads to. */
    public List<double[]> mistakes(String misconception) {
        List<double[]> answers = new ArrayList<>();
        for (int i = 0; i < mistakes.size(); i++) {
            if (misconceptions.get(i).equals(misconception)) {
                answers.add(mistakes.get(i));
            }
        }
        return answers;
    }

    /** What the texts mention beside the question's numbers. */
    public Map<String, String> facts() {
        return facts;
    }
}
