/**
 * Sentences for people, from the message bundles: {@link stridelab.grader.text.Messages} makes a
 * {@link stridelab.grader.text.Text}, which holds one sentence in every language of the reports.
 */
@NullMarked
package stridelab.grader.text;

import org.jspecify.annotations.NullMarked;
