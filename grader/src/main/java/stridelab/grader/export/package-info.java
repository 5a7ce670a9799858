/**
 * Results in the formats that other systems read: {@link stridelab.grader.export.JunitXml} as Surefire writes it, {@link
 * stridelab.grader.export.GradescopeJson} for an autograder.
 */
@NullMarked
package stridelab.grader.export;

import org.jspecify.annotations.NullMarked;
