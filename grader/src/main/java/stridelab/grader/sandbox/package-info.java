/**
 * The student's code in a process of its own, behind the strongest walls that the machine has.
 *
 * <p>{@link stridelab.grader.sandbox.Sandbox} finds out what works on the machine ({@link
 * stridelab.grader.sandbox.Isolation}) by a trial with a class of ours, and starts a {@link
 * stridelab.grader.sandbox.StudentProcess} for each submission; it is asked as a {@link
 * stridelab.grader.exercise.Implementation}. Nothing that comes out of the process is trusted: replies are bounded
 * before they are read, and nothing in it knows what the right answer is.
 */
@NullMarked
package stridelab.grader.sandbox;

import org.jspecify.annotations.NullMarked;
