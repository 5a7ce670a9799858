package stridelab.grader.handout;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Suite;

/**
 * The students' project: stubs, visible examples, settings and CI files as the folder {@code exercises} has them, and a
 * README that says what is hidden.
 *
 * <p>Nothing of solutions or grader is in it; it builds by itself.
 */
public final class Handout {
    /** Where the build packs the folder {@code exercises}. */
    private static final String FOLDER = "/stridelab/handout/";

    /** Where the CI files say from where the grader is fetched. */
    private static final String GITHUB_URL = "${{ vars.STRIDELAB_URL }}";

    private static final String GITLAB_URL = "STRIDELAB_URL: ''";

    private Handout() {}

    /**
     * The project.
     *
     * @param graderUrl from where its CI files fetch the grader, where their platform's own settings do not say it; may
     *     be empty
     */
    public static ProjectFiles project(String graderUrl) throws IOException {
        ProjectFiles project = new ProjectFiles();
        URL pom = Handout.class.getResource(FOLDER + "pom.xml");
        if (pom == null) {
            throw new IllegalStateException("the build packed no " + FOLDER);
        }
        URI uri = uri(pom);
        if (uri.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                addAll(project, jar.getPath(FOLDER), graderUrl);
            }
        } else {
            addAll(project, Path.of(uri).resolveSibling(""), graderUrl);
        }
        return project.add("README.md", readme());
    }

    private static void addAll(ProjectFiles project, Path folder, String graderUrl) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                project.add(path, withUrl(Files.readString(file), graderUrl));
            }
        }
    }

    private static String withUrl(String text, String graderUrl) {
        return graderUrl.isEmpty()
                ? text
                : text.replace(GITHUB_URL, "${{ vars.STRIDELAB_URL || '" + graderUrl + "' }}")
                        .replace(GITLAB_URL, "STRIDELAB_URL: '" + graderUrl + "'");
    }

    private static String readme() throws IOException {
        List<Contract> exercises = Contract.all();
        int hidden = exercises.stream()
                .flatMap(exercise -> Suite.of(exercise).stream())
                .mapToInt(suite -> suite.properties().size())
                .sum();
        String table = exercises.stream()
                .map(exercise -> "| %d | `%s` | %s | %s |"
                        .formatted(
                                exercise.order(),
                                exercise.className(),
                                exercise.methods().stream()
                                        .map(method -> "`" + method.getName() + "`")
                                        .distinct()
                                        .collect(Collectors.joining(", ")),
                                points(exercise)))
                .collect(Collectors.joining("\n"));
        return resource("README.md")
                .replace("{{exercises}}", table)
                .replace("{{hidden}}", Integer.toString(hidden))
                .replace("{{points}}", points(exercises.toArray(Contract[]::new)))
                .replace("{{first}}", exercises.get(0).className());
    }

    private static String points(Contract... exercises) {
        double points = Stream.of(exercises).mapToDouble(Contract::points).sum();
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }

    static String resource(String name) throws IOException {
        String path = "/stridelab/grader/handout/" + name;
        try (InputStream bytes = Handout.class.getResourceAsStream(path)) {
            if (bytes == null) {
                throw new IllegalStateException("the build packed no " + path);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    private static URI uri(URL url) {
        try {
            return url.toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}
