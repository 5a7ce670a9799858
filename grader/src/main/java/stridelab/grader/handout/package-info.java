/**
 * What is handed out: {@link stridelab.grader.handout.Handout} is the students' project, {@link
 * stridelab.grader.handout.GradescopeArchive} the autograder for Gradescope; each is a {@link
 * stridelab.grader.handout.ProjectFiles}, the same to the byte whenever and wherever it is made.
 */
@NullMarked
package stridelab.grader.handout;

import org.jspecify.annotations.NullMarked;
