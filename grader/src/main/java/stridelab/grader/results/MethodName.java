package stridelab.grader.results;

/**
 * A method of an exercise.
 *
 * @param exercise the exercise's id
 * @param method the method's name
 */
public record MethodName(String exercise, String method) {}
