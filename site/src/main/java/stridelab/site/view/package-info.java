/**
 * What the templates show, made from results: texts in one language, numbers as strings, counterexamples as grids.
 *
 * <p>{@link stridelab.site.view.ReportView} is a submission's report. The records are public because templates read
 * them by reflection.
 */
@NullMarked
package stridelab.site.view;

import org.jspecify.annotations.NullMarked;
