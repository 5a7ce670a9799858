/**
 * Figures of the lesson, drawn as SVG from values that the reference core computes.
 *
 * <p>{@link stridelab.site.figure.Figures} draws one by its name and settings; {@link stridelab.site.figure.Measurements}
 * has what was measured. A figure holds numbers and signs but no
 * words: what it shows is said in the text alternative and the caption, in the reader's language.
 */
@NullMarked
package stridelab.site.figure;

import org.jspecify.annotations.NullMarked;
