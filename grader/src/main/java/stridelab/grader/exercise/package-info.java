/**
 * The contracts: what a submission is asked and what it may answer.
 *
 * <p>One interface for each exercise, of the same name as the student's class and with its methods, is all that the
 * grader knows of an exercise's signatures; {@link stridelab.grader.exercise.Contract} finds them. A
 * {@link stridelab.grader.exercise.Implementation} answers a {@link stridelab.grader.exercise.Call} with an
 * {@link stridelab.grader.exercise.Answer}: out of a process of its own in a grading, in this one in our tests.
 */
@NullMarked
package stridelab.grader.exercise;

import org.jspecify.annotations.NullMarked;
