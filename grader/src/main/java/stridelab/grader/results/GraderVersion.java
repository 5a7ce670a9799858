package stridelab.grader.results;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version that the build wrote down: {@code --version} says it, and every results file. */
public final class GraderVersion {
    /** Such as {@code 0.1.0}. */
    public static final String NUMBER = read();

    private GraderVersion() {}

    private static String read() {
        try (InputStream file = GraderVersion.class.getResourceAsStream("/stridelab/grader/version.properties")) {
            if (file == null) {
                throw new IllegalStateException("the build left no version.properties");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
