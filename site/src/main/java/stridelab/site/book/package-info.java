/**
 * The lesson's pages, rendered from Markdown while the program is built: {@link stridelab.site.book.LessonBuilder}.
 *
 * <p>Nothing here runs in the finished program.
 */
@NullMarked
package stridelab.site.book;

import org.jspecify.annotations.NullMarked;
