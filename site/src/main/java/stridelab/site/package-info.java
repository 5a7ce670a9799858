/**
 * The site: one submission's report or a whole class's, beside the lesson, in English and in Chinese.
 *
 * <p>{@link stridelab.site.ReportSite} writes it; {@link stridelab.site.Main} is the program's start. The lesson's own
 * pages are the same for everybody: {@link stridelab.site.book} renders them when the program is built, and they are
 * copied from then on. What the other pages show is in {@link stridelab.site.view}.
 */
@NullMarked
package stridelab.site;

import org.jspecify.annotations.NullMarked;
