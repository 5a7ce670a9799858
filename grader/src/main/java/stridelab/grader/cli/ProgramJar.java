package stridelab.grader.cli;

import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.Optional;

/** The one runnable jar that this program runs from. */
final class ProgramJar {
    private ProgramJar() {}

    /** The jar; nothing where the program runs from class files. */
    static Optional<Path> find() {
        CodeSource source = ProgramJar.class.getProtectionDomain().getCodeSource();
        try {
            return source == null
                    ? Optional.empty()
                    : Optional.of(Path.of(source.getLocation().toURI())).filter(Files::isRegularFile);
        } catch (URISyntaxException e) {
            return Optional.empty();
        }
    }
}
