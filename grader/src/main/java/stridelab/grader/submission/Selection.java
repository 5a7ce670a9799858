package stridelab.grader.submission;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Contract;

/** Chooses the files that are the submission's classes, and reads those alone. */
final class Selection {
    private static final String HOME = "src/main/java/" + Contract.STUDENT_PACKAGE.replace('.', '/') + "/";
    private static final Set<String> EXERCISES =
            Contract.all().stream().map(Contract::className).collect(Collectors.toUnmodifiableSet());

    private final Refusals refusals;
    private final Map<String, List<SourceFile>> candidates = new TreeMap<>();
    private int filesRead;
    private int bytesRead;

    Selection(Refusals refusals) {
        this.refusals = refusals;
    }

    Submission choose(String name, List<Entry> entries) {
        List<Entry> home = home(entries);
        if (home.isEmpty()) {
            entries.forEach(this::takeByPackage);
        } else {
            home.forEach(this::takeByPlace);
            nameTheForgotten(entries, home);
        }
        return submission(name);
    }

    /** The files of the folder where Maven looks for them: at the top, else below one wrapper folder. */
    private static List<Entry> home(List<Entry> entries) {
        List<Entry> top =
                entries.stream().filter(entry -> entry.folder().equals(HOME)).toList();
        return !top.isEmpty()
                ? top
                : entries.stream()
                        .filter(entry -> entry.folder().matches("[^/]+/" + HOME))
                        .toList();
    }

    private void takeByPlace(Entry entry) {
        if (named(entry)) {
            offer(entry, true);
        }
    }

    private void takeByPackage(Entry entry) {
        boolean test = ("/" + entry.path()).contains("/src/test/");
        if ((EXERCISES.contains(entry.className()) || !test) && named(entry)) {
            offer(entry, EXERCISES.contains(entry.className()));
        }
    }

    /** Whether the file's name can be a class's; says so where an exercise seems to be meant by one that cannot. */
    private boolean named(Entry entry) {
        String className = entry.className();
        if (className.equals("package-info") || className.equals("module-info")) {
            return false;
        }
        String meant = EXERCISES.stream()
                .filter(exercise -> className.matches("(?is)" + exercise + "\\W.*")
                        || className.equalsIgnoreCase(exercise) && !className.equals(exercise)
                        || className.equals(exercise) && !entry.path().endsWith(".java"))
                .findFirst()
                .orElse("");
        if (!meant.isEmpty()) {
            refusals.add(Finding.of("file_name", "file-name", entry.path(), meant + ".java"));
            return false;
        }
        return SourceVersion.isName(className) && entry.path().endsWith(".java");
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

    /** Makes the file a candidate if it declares the package; {@code meant} says whether it was sure to be wanted. */
    private void offer(Entry entry, boolean meant) {
        String text = read(entry);
        if (text == null) {
            return;
        }
        String declared = PackageDeclaration.of(text);
        if (declared.equals(Contract.STUDENT_PACKAGE)) {
            candidates
                    .computeIfAbsent(entry.className(), className -> new ArrayList<>())
                    .add(new SourceFile(entry.path(), entry.className(), text));
        } else if (meant) {
            refusals.add(
                    Finding.of("wrong_package", "wrong-package", entry.path(), declared, Contract.STUDENT_PACKAGE));
        }
    }

    /** Says of each exercise that is not at home but somewhere else why it does not count. */
    private void nameTheForgotten(List<Entry> entries, List<Entry> home) {
        Set<String> atHome = home.stream().map(Entry::className).collect(Collectors.toSet());
        for (Entry entry : entries) {
            if (EXERCISES.contains(entry.className()) && !atHome.contains(entry.className())) {
                refusals.add(Finding.of(
                        "class_elsewhere",
                        "class-elsewhere",
                        entry.path(),
                        home.get(0).folder()));
            }
        }
    }

    private Submission submission(String name) {
        List<SourceFile> sources = new ArrayList<>();
        Map<String, Finding> ambiguous = new HashMap<>();
        candidates.forEach((className, files) -> {
            if (files.size() == 1) {
                sources.add(files.get(0));
                return;
            }
            Finding twice = Finding.of(
                    "class_twice",
                    "class-twice",
                    className,
                    files.get(0).path(),
                    files.get(1).path());
            if (EXERCISES.contains(className)) {
                ambiguous.put(className, twice);
            } else {
                refusals.add(twice);
            }
        });
        return new Submission(name, sources, refusals.findings(), ambiguous);
    }
}
