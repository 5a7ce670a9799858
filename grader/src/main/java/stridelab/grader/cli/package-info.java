/**
 * The command line. {@link stridelab.grader.cli.StrideLab} is the program; it is handed a
 * {@link stridelab.grader.cli.SiteWriter}, since the site stands above the grader.
 */
@NullMarked
package stridelab.grader.cli;

import org.jspecify.annotations.NullMarked;
