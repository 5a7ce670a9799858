/** The command line: {@link stridelab.grader.cli.StrideLab} is the program. */
@NullMarked
package stridelab.grader.cli;

import org.jspecify.annotations.NullMarked;
