/**
 * Files of our own: written beside and moved into place ({@link stridelab.grader.files.AtomicFile}), folders that go again
 * ({@link stridelab.grader.files.TemporaryFolder}), deleted with all that is in them, their names as text
 * ({@link stridelab.grader.files.FileName}), their errors in words, their contents as one hash.
 */
@NullMarked
package stridelab.grader.files;

import org.jspecify.annotations.NullMarked;
