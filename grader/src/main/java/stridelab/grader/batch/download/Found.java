package stridelab.grader.batch.download;

import java.nio.file.Path;

/**
 * A file or folder directly in the class's folder.
 *
 * @param name as text, whatever the locale
 */
public record Found(String name, Path path, boolean folder) {}
