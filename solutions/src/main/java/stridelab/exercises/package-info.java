/**
 * The answers.
 *
 * <p>Each file is what a student hands in: it stands alone, so a small check is written again in every file that needs
 * it. Read one after your own attempt; the Javadoc of a method says why its answer is as it is, and the statement of
 * the exercise is in the stub of the same name.
 *
 * <p>The same order everywhere: look at the arguments, know the size of the result, and only then compute.
 */
package stridelab.exercises;
