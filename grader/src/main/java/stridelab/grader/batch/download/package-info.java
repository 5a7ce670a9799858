/**
 * What learning platforms give an instructor to download, read by its names alone: {@link
 * stridelab.grader.batch.download.Downloads} recognises a {@link stridelab.grader.batch.download.Platform}, which gives
 * each file and folder a {@link stridelab.grader.batch.download.Label}: whose it is, and what its student called it.
 */
@NullMarked
package stridelab.grader.batch.download;

import org.jspecify.annotations.NullMarked;
