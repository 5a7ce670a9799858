package stridelab.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Contract;
import stridelab.grader.submission.Candidate.Rank;

/** Chooses the files that are the submission's classes, and reads those alone. */
final class Selection {
    private static final String ROOT = "src/main/java/";
    private static final String HOME = ROOT + Contract.STUDENT_PACKAGE.replace('.', '/') + "/";
    private static final Set<String> EXERCISES =
            Contract.all().stream().map(Contract::className).collect(Collectors.toUnmodifiableSet());

    private final Refusals refusals;
    private final Candidates candidates;
    private int filesRead;
    private int bytesRead;

    Selection(Refusals refusals) {
        this.refusals = refusals;
        candidates = new Candidates(refusals, EXERCISES);
    }

    Submission choose(String name, List<Entry> entries) {
        Set<String> homes = homes(entries);
        if (homes.isEmpty()) {
            entries.forEach(this::takeByPackage);
        } else {
            List<Entry> below = entries.stream()
                    .filter(entry -> homes.stream().anyMatch(entry.path()::startsWith))
                    .sorted(Comparator.comparing((Entry entry) -> !homes.contains(entry.folder()))
                            .thenComparing(Entry::path))
                    .toList();
            below.forEach(entry -> takeByPlace(entry, homes.contains(entry.folder())));
            entries.stream().filter(entry -> !below.contains(entry)).forEach(entry -> nameTheForgotten(entry, homes));
        }
        Map<String, Finding> ambiguous = new HashMap<>();
        List<SourceFile> sources = candidates.choose(ambiguous);
        return new Submission(name, sources, refusals.findings(), ambiguous);
    }

    /** The folder where Maven looks for the classes, if there are files in it: at the top, else below one wrapper folder. */
    private static Set<String> homes(List<Entry> entries) {
        Set<String> folders = entries.stream().map(Entry::folder).collect(Collectors.toSet());
        return folders.contains(HOME)
                ? Set.of(HOME)
                : folders.stream()
                        .filter(folder -> folder.matches("[^/]+/" + HOME))
                        .collect(Collectors.toUnmodifiableSet());
    }

    private void takeByPlace(Entry entry, boolean direct) {
        if (!isInfo(entry)) {
            offer(entry, direct, true);
        }
    }

    private void takeByPackage(Entry entry) {
        boolean test = ("/" + entry.path()).contains("/src/test/");
        if (!isInfo(entry) && (!test || EXERCISES.contains(entry.className()))) {
            offer(entry, true, EXERCISES.contains(entry.className()));
        }
    }

    private static boolean isInfo(Entry entry) {
        return entry.className().equals("package-info") || entry.className().equals("module-info");
    }

    /** The exercise that a file of such a name seems to be meant for, though it is not named after it to the letter. */
    private static Optional<String> meant(Entry entry) {
        String className = entry.className();
        String looks = LatinLetters.of(className);
        return EXERCISES.stream()
                .filter(exercise -> !className.equals(exercise) || !isJava(entry))
                .filter(exercise -> looks.matches("(?is)(.*[\\W_])?" + exercise + "([\\W_].*)?"))
                .findFirst();
    }

    private static boolean isJava(Entry entry) {
        return entry.path().endsWith(".java");
    }

    /** Makes the file a candidate if it is of the package; {@code wanted} says whether it is missed otherwise. */
    private void offer(Entry entry, boolean direct, boolean wanted) {
        String className = entry.className();
        boolean named = isJava(entry) && SourceVersion.isIdentifier(className) && !SourceVersion.isKeyword(className);
        Optional<String> meant = meant(entry);
        String text = read(entry);
        if (text == null) {
            return;
        }
        SourceOutline outline = SourceOutline.of(text);
        if (outline.packageName().isEmpty()) {
            if (named && wanted) {
                candidates.add(new Candidate(entry.path(), className, text, Rank.UNCERTAIN, outline.stub()));
            } else if (meant.isPresent()) {
                refusals.add(Finding.of("file_name", "file-name", entry.path(), meant.get() + ".java"));
            }
            return;
        }
        String declared = outline.packageName().get();
        boolean below = declared.startsWith(Contract.STUDENT_PACKAGE + ".");
        String main = outline.main().map(SourceOutline.Type::name).orElse("");
        if (!declared.equals(Contract.STUDENT_PACKAGE) && !(below && !EXERCISES.contains(className))) {
            if (wanted || meant.isPresent() || EXERCISES.contains(main)) {
                refusals.add(
                        Finding.of("wrong_package", "wrong-package", entry.path(), declared, Contract.STUDENT_PACKAGE));
            }
            return;
        }
        String prefix = below ? declared.substring(Contract.STUDENT_PACKAGE.length() + 1) + "." : "";
        boolean holdsExercise = EXERCISES.contains(main);
        boolean underWrongName = holdsExercise && outline.types().contains(new SourceOutline.Type(main, true));
        if (named && (EXERCISES.contains(className) || meant.isEmpty() && !underWrongName)) {
            Rank rank = direct ? Rank.AT_HOME : Rank.BELOW_HOME;
            candidates.add(new Candidate(entry.path(), prefix + className, text, rank, outline.stub()));
        } else if (holdsExercise || !named && meant.isEmpty() && !main.isEmpty()) {
            candidates.add(new Candidate(entry.path(), prefix + main, text, Rank.MISNAMED, outline.stub()));
        } else if (named && !className.equalsIgnoreCase(meant.orElse(""))) {
            if (meant.filter(LatinLetters.of(className)::equals).isPresent()) {
                refusals.add(Finding.of("look_alike", "look-alike", entry.path(), meant.get()));
            }
            candidates.add(new Candidate(entry.path(), prefix + className, text, Rank.AT_HOME, outline.stub()));
        } else {
            refusals.add(Finding.of("file_name", "file-name", entry.path(), meant.orElse(className) + ".java"));
        }
    }

    /** The file's text; null where it is refused. */
    private @Nullable String read(Entry entry) {
        if (++filesRead > Limits.SOURCES || bytesRead > Limits.ALL_SOURCE_BYTES) {
            refusals.refuse(entry.path(), "too-many");
            return null;
        }
        try (InputStream stream = entry.content().open()) {
            byte[] bytes = stream.readNBytes(Limits.SOURCE_BYTES + 1);
            bytesRead += bytes.length;
            if (bytes.length > Limits.SOURCE_BYTES) {
                refusals.refuse(entry.path(), "too-large");
                return null;
            }
            SourceText text = SourceText.decode(bytes);
            if (!text.charset().equals(StandardCharsets.UTF_8)) {
                refusals.add(Finding.of(
                        "encoding", "encoding", entry.path(), text.charset().name()));
            }
            return text.text();
        } catch (IOException e) {
            refusals.refuse(entry.path(), "damaged");
            return null;
        }
    }

    /** Says why a file that is not at home, but seems to be meant, does not count. */
    private void nameTheForgotten(Entry entry, Set<String> homes) {
        String exercise = EXERCISES.contains(entry.className()) && isJava(entry)
                ? entry.className()
                : meant(entry).orElse("");
        String home = homes.iterator().next();
        String root = home.substring(0, home.length() - HOME.length()) + ROOT;
        boolean test = ("/" + entry.path()).contains("/src/test/");
        if (!exercise.isEmpty() && !candidates.has(exercise)) {
            refusals.add(Finding.of("class_elsewhere", "class-elsewhere", entry.path(), home));
        } else if (!exercise.isEmpty() && candidates.isStub(exercise) && !test) {
            String text = read(entry);
            if (text != null && !SourceOutline.of(text).stub()) {
                refusals.add(
                        Finding.of("class_elsewhere", "work-elsewhere", entry.path(), candidates.path(exercise), home));
            }
        } else if (exercise.isEmpty() && entry.path().startsWith(root) && !isInfo(entry)) {
            refusals.add(Finding.of("other_package", "other-package", entry.path(), Contract.STUDENT_PACKAGE));
        }
    }
}
