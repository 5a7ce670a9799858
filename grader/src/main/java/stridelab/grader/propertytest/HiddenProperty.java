package stridelab.grader.propertytest;

import stridelab.grader.exercise.Contract;

/**
 * One hidden property, as its suite declares it.
 *
 * @param contract the exercise
 * @param name such as {@code reflect-matches-reference}; the key of its title in the exercise's text bundle
 * @param method the student's method that it is about
 * @param kind what it looks at
 * @param points its share of the exercise's points
 * @param place its place in the report, from 1
 * @param tells the most that a student may be told of it
 */
public record HiddenProperty(
        Contract contract, String name, String method, Worth.Kind kind, double points, int place, Feedback tells) {
    /** The stable name in results, such as {@code mirror-padding/reflect-matches-reference}. */
    public String id() {
        return contract.id() + "/" + name;
    }
}
