package stridelab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import stridelab.catalogue.Catalogue;
import stridelab.catalogue.WrongAnswer;

/** Submissions of made-up students, in a stated mix; the same size gives the same class. */
final class GeneratedClass {
    private static final String HOME = "src/main/java/stridelab/exercises";
    private static final String HANGS = "while (true) {}";
    private static final String EXITS = "Runtime.getRuntime().halt(0);";

    /** What a submission is, and how many of a hundred are. */
    enum Kind {
        RIGHT(55),
        PARTLY_WRONG(30),
        ALL_WRONG(5),
        BROKEN(4),
        HANGING(5),
        HOSTILE(1);

        private final int ofHundred;

        Kind(int ofHundred) {
            this.ofHundred = ofHundred;
        }
    }

    private final Path solutions;
    private final Catalogue catalogue = Catalogue.load();
    private final Random random = new Random(1);

    GeneratedClass(Path solutions) {
        this.solutions = solutions;
    }

    /** The mix, hundred by hundred: the hanging ones stand between the others, as in a class. */
    void write(Path folder, int size) throws IOException {
        List<Kind> hundred = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            for (int i = 0; i < kind.ofHundred; i++) {
                hundred.add(kind);
            }
        }
        for (int i = 0; i < size; i++) {
            if (i % hundred.size() == 0) {
                java.util.Collections.shuffle(hundred, random);
            }
            handIn(folder, i, hundred.get(i % hundred.size()));
        }
    }

    /** Submissions of one kind. */
    void write(Path folder, int size, Kind kind) throws IOException {
        for (int i = 0; i < size; i++) {
            handIn(folder, i, kind);
        }
    }

    private void handIn(Path folder, int number, Kind kind) throws IOException {
        Map<String, String> sources = sources(kind);
        String name = "%05d-%s".formatted(number, kind.name().toLowerCase(java.util.Locale.ROOT));
        Path home = Files.createDirectories(folder.resolve(name).resolve(HOME));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            // A line of its own in each: no two students hand in the same bytes.
            Files.writeString(
                    home.resolve(source.getKey() + ".java"), source.getValue() + "\n// student " + number + "\n");
        }
    }

    private Map<String, String> sources(Kind kind) throws IOException {
        Map<String, String> sources = right();
        switch (kind) {
            case RIGHT -> {}
            case PARTLY_WRONG -> mistakes(sources, 2);
            case ALL_WRONG -> mistakes(sources, sources.size());
            case BROKEN ->
                sources.replaceAll(
                        (name, source) -> random.nextInt(4) == 0 ? source.replaceFirst("return ", "retrun ") : source);
            case HANGING -> spoil(sources, HANGS);
            case HOSTILE -> spoil(sources, EXITS);
        }
        return sources;
    }

    private void mistakes(Map<String, String> sources, int count) {
        List<String> names = new ArrayList<>(sources.keySet());
        names.sort(null);
        java.util.Collections.shuffle(names, random);
        for (String name : names.subList(0, count)) {
            List<WrongAnswer> known = catalogue.entries().stream()
                    .filter(entry -> entry.className().equals(name))
                    .toList();
            sources.put(name, catalogue.source(known.get(random.nextInt(known.size()))));
        }
    }

    /** Puts a statement at the start of the first public method of one class. */
    private void spoil(Map<String, String> sources, String statement) {
        List<String> names = new ArrayList<>(sources.keySet());
        names.sort(null);
        String name = names.get(random.nextInt(names.size()));
        String source = sources.get(name);
        String spoilt = source.replaceFirst(
                "(public static [^;{]*\\{)", "$1 if (System.nanoTime() != 0) { " + statement + " }");
        if (spoilt.equals(source)) {
            throw new IllegalStateException(name + " has no method to spoil");
        }
        sources.put(name, spoilt);
    }

    private Map<String, String> right() throws IOException {
        Map<String, String> sources = new HashMap<>();
        try (Stream<Path> files = Files.list(solutions)) {
            for (Path file :
                    files.filter(path -> !path.endsWith("package-info.java")).toList()) {
                sources.put(file.getFileName().toString().replace(".java", ""), Files.readString(file));
            }
        }
        return sources;
    }
}
