/**
 * The playground's arithmetic: the reference core, compiled to a script by TeaVM while this module is built.
 *
 * <p>Nothing here computes a value that {@link stridelab.conv} can compute; it only says which cells meet in it. The
 * program never runs this package: it carries the script.
 */
@NullMarked
package stridelab.site.playground;

import org.jspecify.annotations.NullMarked;
