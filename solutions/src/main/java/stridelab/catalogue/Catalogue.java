package stridelab.catalogue;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * All known wrong answers, the misconceptions that they show, and the solutions that they are edits of.
 *
 * <p>Immutable. Each entry shows a misconception that has a text in both languages.
 */
public final class Catalogue {
    /** The package of the compiled solutions, which no student hands in: to be asked beside the wrong answers. */
    public static final String RIGHT_ANSWERS = "stridelab.answers.right";

    /** The list of the answers' class files, as a resource. */
    static final String CLASSES = "stridelab/answers/classes.index";

    private static final String ROOT = "catalogue";
    private static final String SOURCES = "sources";
    private static final String SUFFIX = ".edit";

    private final List<WrongAnswer> entries;
    private final List<Misconception> misconceptions;
    private final Map<String, String> sources;

    private Catalogue(List<WrongAnswer> entries, List<Misconception> misconceptions, Map<String, String> sources) {
        this.entries = List.copyOf(entries);
        this.misconceptions = List.copyOf(misconceptions);
        this.sources = Map.copyOf(sources);
    }

    /** The catalogue that is packed with this class, in a jar or in a folder of classes. */
    public static Catalogue load() {
        String anchor = "/" + ROOT + "/common_en.properties";
        URL url = Catalogue.class.getResource(anchor);
        if (url == null) {
            throw new IllegalStateException(anchor + " is not on the class path");
        }
        try {
            if (url.openConnection() instanceof JarURLConnection connection) {
                Path jar = Path.of(connection.getJarFileURL().toURI());
                try (FileSystem files = FileSystems.newFileSystem(jar)) {
                    return load(files.getPath(ROOT));
                }
            }
            return load(Path.of(url.toURI()).resolveSibling("."));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * The catalogue in a folder that is laid out like the packed one: the exercises' folders and the common texts, and in
     * {@code sources} the solutions.
     *
     * @throws IllegalArgumentException if a file is not what it should be; the message names it
     */
    public static Catalogue load(Path folder) {
        try {
            Map<String, String> sources = new HashMap<>();
            for (Path source : list(folder.resolve(SOURCES))) {
                sources.put(source.getFileName().toString().replaceFirst("\\.java$", ""), Files.readString(source));
            }
            List<WrongAnswer> entries = new ArrayList<>();
            List<Misconception> misconceptions = new ArrayList<>(texts(folder, Misconception.COMMON, "common"));
            for (Path exercise : list(folder)) {
                String id = exercise.getFileName().toString();
                if (Files.isDirectory(exercise) && !id.equals(SOURCES)) {
                    misconceptions.addAll(texts(exercise, id, "misconceptions"));
                    entries.addAll(entries(exercise, id));
                }
            }
            return new Catalogue(entries, misconceptions, sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every entry, exercise by exercise, sorted by name. */
    public List<WrongAnswer> entries() {
        return entries;
    }

    /** Every misconception, the common ones first. */
    public List<Misconception> misconceptions() {
        return misconceptions;
    }

    /**
     * What an entry shows.
     *
     * @throws IllegalArgumentException if there is no text for it
     */
    public Misconception shownBy(WrongAnswer entry) {
        return misconceptions.stream()
                .filter(misconception -> misconception.group().equals(entry.exercise())
                        || misconception.group().equals(Misconception.COMMON))
                .filter(misconception -> misconception.id().equals(entry.shows()))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        entry.exercise() + "/" + entry.name() + " shows an unknown " + entry.shows()));
    }

    /** The simple names of the solutions' classes, sorted. */
    List<String> classNames() {
        return sources.keySet().stream().sorted().toList();
    }

    /**
     * The source of a solution.
     *
     * @param className the simple name of its class
     * @throws IllegalArgumentException if there is no such solution
     */
    public String source(String className) {
        String source = sources.get(className);
        if (source == null) {
            throw new IllegalArgumentException("there is no solution " + className);
        }
        return source;
    }

    /** The wrong answer's source. */
    public String source(WrongAnswer entry) {
        return entry.apply(source(entry.className()));
    }

    /**
     * The compiled answers to one exercise, the wrong ones and the right ones, and what they call of ours.
     *
     * @return the class files by the names of their classes
     */
    public Map<String, byte[]> answerClasses(String exercise) {
        String others = "stridelab/answers/(?!right/|" + exercise.replace('-', '_') + "/).*";
        Map<String, byte[]> files = new TreeMap<>();
        new String(resource(CLASSES), StandardCharsets.UTF_8)
                .lines()
                .filter(name -> !name.matches(others))
                .forEach(name -> files.put(name.replaceFirst("\\.class$", "").replace('/', '.'), resource(name)));
        return files;
    }

    private static byte[] resource(String name) {
        try (InputStream file = Objects.requireNonNull(Catalogue.class.getResourceAsStream("/" + name), name)) {
            return file.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<WrongAnswer> entries(Path folder, String exercise) throws IOException {
        List<WrongAnswer> entries = new ArrayList<>();
        for (Path file : list(folder)) {
            String name = file.getFileName().toString();
            if (name.endsWith(SUFFIX)) {
                String entry = name.substring(0, name.length() - SUFFIX.length());
                entries.add(WrongAnswer.parse(exercise, entry, Files.readString(file)));
            }
        }
        return entries;
    }

    private static List<Misconception> texts(Path folder, String group, String bundle) throws IOException {
        Properties en = properties(folder.resolve(bundle + "_en.properties"));
        Properties zh = properties(folder.resolve(bundle + "_zh.properties"));
        if (!en.keySet().equals(zh.keySet())) {
            throw new IllegalArgumentException(
                    group + ": the languages differ in their names: " + difference(en, zh) + difference(zh, en));
        }
        return new TreeSet<>(en.stringPropertyNames())
                .stream()
                        .map(name -> new Misconception(group, name, en.getProperty(name), zh.getProperty(name)))
                        .toList();
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return properties;
    }

    private static TreeSet<String> difference(Properties some, Properties others) {
        TreeSet<String> names = new TreeSet<>(some.stringPropertyNames());
        names.removeAll(others.stringPropertyNames());
        return names;
    }

    /** Sorted, since no file system promises an order. */
    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted(Comparator.comparing(file -> file.getFileName().toString()))
                    .toList();
        }
    }
}
