/**
 * The lesson's questions to predict an answer to: {@link stridelab.site.predict.Kinds} has them by name, and
 * {@link stridelab.site.predict.Predict} is what a page's script asks.
 *
 * <p>The same classes run twice: while this module is built, for the question and the answer that a page without scripts
 * shows, and in the page, compiled by TeaVM, for other numbers. So they know no regular expressions, streams or
 * reflection, which would make the script large. A kind is one class, one entry in {@code Kinds}, and its texts.
 */
@NullMarked
package stridelab.site.predict;

import org.jspecify.annotations.NullMarked;
