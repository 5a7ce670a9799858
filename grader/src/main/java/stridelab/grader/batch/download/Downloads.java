package stridelab.grader.batch.download;

import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The platforms whose downloads are known. */
public final class Downloads {
    private static final List<Platform> ALL = List.of(
            new Moodle(),
            new Canvas(),
            new Blackboard(),
            new Brightspace(),
            new Sakai(),
            new Gradescope(),
            new Clones());

    private Downloads() {}

    /** All of them. */
    public static List<Platform> all() {
        return ALL;
    }

    /** The platform of this name on the command line. */
    public static Optional<Platform> named(String id) {
        return ALL.stream().filter(platform -> platform.id().equals(id)).findFirst();
    }

    /** The platform that gave most of the names in a folder, more than half of them; nothing where none did. */
    public static Optional<Platform> recognise(Path folder, List<Found> all) {
        return ALL.stream()
                .filter(platform -> 2 * labelled(platform, folder, all) > all.size())
                .max(Comparator.comparingLong(platform -> labelled(platform, folder, all)));
    }

    private static long labelled(Platform platform, Path folder, List<Found> all) {
        Platform.Reader reader = platform.reader(folder, all);
        long labels =
                all.stream().filter(found -> reader.label(found).isPresent()).count();
        return labels == 0 ? 0 : labels + all.stream().filter(reader::isIndex).count();
    }
}
