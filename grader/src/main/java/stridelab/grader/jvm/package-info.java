/**
 * The JVMs that run the program's own code beside the one that was started: {@link stridelab.grader.jvm.JvmCommand} has
 * their command lines, {@link stridelab.grader.jvm.CdsArchive} a file that lets them start in half the time. A
 * student's JVM is none of them: the sandbox has its command line.
 */
@NullMarked
package stridelab.grader.jvm;

import org.jspecify.annotations.NullMarked;
