/**
 * Nets of layers, as the bench stacks them: {@link stridelab.site.net.Net} reads and writes one as a short text,
 * {@link stridelab.site.net.Reckoning} says what each of its layers does, {@link stridelab.site.net.Bench} is what the
 * page's script asks.
 *
 * <p>Sizes come from {@link stridelab.conv.Shapes}. The same classes run on the JVM, for what a page without scripts shows,
 * and in the page, compiled by TeaVM; so they know no regular expressions or streams, which would make the script large.
 */
@NullMarked
package stridelab.site.net;

import org.jspecify.annotations.NullMarked;
