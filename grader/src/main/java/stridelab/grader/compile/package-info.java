/**
 * From a student's sources to class files, in memory.
 *
 * <p>{@link stridelab.grader.compile.SubmissionCompiler} makes a {@link stridelab.grader.compile.CompiledSubmission} in
 * which a broken file costs only the classes of that file, and a type error inside a method only that method. Nothing of
 * the student's runs here: no annotation processing, no plug-in, no class path but the JDK's modules.
 */
@NullMarked
package stridelab.grader.compile;

import org.jspecify.annotations.NullMarked;
