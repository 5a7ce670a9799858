package stridelab.grader.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** The version that the build wrote down. */
final class Version implements IVersionProvider {
    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"StrideLab " + number()};
    }

    static String number() throws IOException {
        try (InputStream file = Version.class.getResourceAsStream("/stridelab/grader/version.properties")) {
            if (file == null) {
                throw new IOException("the build left no version.properties");
            }
            Properties properties = new Properties();
            properties.load(file);
            return properties.getProperty("version");
        }
    }
}
