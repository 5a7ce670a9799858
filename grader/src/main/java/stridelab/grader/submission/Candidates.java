package stridelab.grader.submission;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import stridelab.grader.submission.Candidate.Rank;

/** The files that may be a class's, class by class; for each the one that fits best is taken, and the others are named. */
final class Candidates {
    private final Map<String, List<Candidate>> byClass = new TreeMap<>();
    private final Refusals refusals;
    private final Set<String> exercises;

    Candidates(Refusals refusals, Set<String> exercises) {
        this.refusals = refusals;
        this.exercises = exercises;
    }

    void add(Candidate candidate) {
        byClass.computeIfAbsent(candidate.className(), name -> new ArrayList<>())
                .add(candidate);
    }

    boolean has(String className) {
        return byClass.containsKey(className);
    }

    /** Whether the file of a class is there, and nothing in it is started. */
    boolean isStub(String className) {
        List<Candidate> best = best(byClass.getOrDefault(className, List.of()));
        return best.size() == 1 && best.get(0).stub();
    }

    /** The path of a class's file. */
    String path(String className) {
        return best(byClass.getOrDefault(className, List.of())).get(0).path();
    }

    /** The file of each class that has just one; exercises with two that fit as well go into {@code ambiguous}. */
    List<SourceFile> choose(Map<String, Finding> ambiguous) {
        List<SourceFile> sources = new ArrayList<>();
        byClass.forEach((className, files) -> {
            List<Candidate> best = best(files);
            Candidate first = best.get(0);
            if (best.size() == 1) {
                sources.add(first.source());
                if (first.rank() == Rank.MISNAMED) {
                    refusals.add(Finding.of("file_renamed", "file-renamed", first.path(), className + ".java"));
                }
                files.stream().filter(file -> !best.contains(file)).forEach(file -> spare(file, first));
                return;
            }
            Finding twice = Finding.of(
                    "class_twice",
                    "class-twice",
                    className,
                    best.subList(0, best.size() - 1).stream()
                            .map(Candidate::path)
                            .collect(Collectors.joining(", ")),
                    best.get(best.size() - 1).path());
            if (exercises.contains(className)) {
                ambiguous.put(className, twice);
            } else {
                refusals.add(twice);
            }
        });
        return sources;
    }

    private void spare(Candidate file, Candidate taken) {
        String key = taken.stub() && !file.stub() ? "file-spare-stub" : "file-spare";
        refusals.add(Finding.of("file_name", key, file.path(), taken.path()));
    }

    private static List<Candidate> best(List<Candidate> files) {
        return files.stream()
                .map(Candidate::rank)
                .min(Comparator.naturalOrder())
                .map(best -> files.stream().filter(file -> file.rank() == best).toList())
                .orElse(List.of());
    }
}
