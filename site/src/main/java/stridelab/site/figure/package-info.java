/**
 * Figures and tables of the lesson, from values that the reference core computes.
 *
 * <p>{@link stridelab.site.figure.Figures} draws a figure as SVG by its name and settings,
 * {@link stridelab.site.figure.Tables} computes the rows of a table likewise, and
 * {@link stridelab.site.figure.Measurements} has what was measured. They hold numbers and signs but no words: what they
 * show is said in the text alternative, the caption and the table's heading, in the reader's language.
 */
@NullMarked
package stridelab.site.figure;

import org.jspecify.annotations.NullMarked;
