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
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stridelab.grader.course.CountedExercise;
import stridelab.grader.course.Course;
import stridelab.grader.exercise.Contract;

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
     * @param course whose exercises, points, titles and addresses it has
     */
    public static ProjectFiles project(String graderUrl, Course course) throws IOException {
        // Before the jar is opened: the contracts are found in it as well, which its being open would hinder.
        Set<String> left = leftOut(course);
        ProjectFiles project = new ProjectFiles();
        URL pom = Handout.class.getResource(FOLDER + "pom.xml");
        if (pom == null) {
            throw new IllegalStateException("the build packed no " + FOLDER);
        }
        URI uri = uri(pom);
        if (uri.getScheme().equals("jar")) {
            try (FileSystem jar = FileSystems.newFileSystem(uri, Map.of())) {
                addAll(project, jar.getPath(FOLDER), graderUrl, left);
            }
        } else {
            addAll(project, Path.of(uri).resolveSibling(""), graderUrl, left);
        }
        return project.add("README.md", HandoutReadme.of(course));
    }

    private static void addAll(ProjectFiles project, Path folder, String graderUrl, Set<String> left)
            throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String path = folder.relativize(file).toString().replace('\\', '/');
                if (!left.contains(path.substring(path.lastIndexOf('/') + 1))) {
                    project.add(path, withUrl(Files.readString(file), graderUrl));
                }
            }
        }
    }

    private static String withUrl(String text, String graderUrl) {
        return graderUrl.isEmpty()
                ? text
                : text.replace(GITHUB_URL, "${{ vars.STRIDELAB_URL || '" + graderUrl + "' }}")
                        .replace(GITLAB_URL, "STRIDELAB_URL: '" + graderUrl + "'");
    }

    /** The names of the files of exercises that do not count. */
    private static Set<String> leftOut(Course course) {
        Set<String> counted = course.counted().stream().map(CountedExercise::id).collect(Collectors.toSet());
        return Contract.all().stream()
                .filter(exercise -> !counted.contains(exercise.id()))
                .flatMap(exercise -> Stream.of(exercise.className() + ".java", exercise.className() + "Test.java"))
                .collect(Collectors.toSet());
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
