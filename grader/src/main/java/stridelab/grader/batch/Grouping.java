package stridelab.grader.batch;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import stridelab.grader.batch.download.Found;
import stridelab.grader.batch.download.Label;
import stridelab.grader.batch.download.Platform;
import stridelab.grader.results.HandInTime;
import stridelab.grader.submission.ArchiveName;
import stridelab.grader.submission.Piece;

/** Makes submissions of what lies in a class's folder: all of one person's files together, whatever else there is alone. */
final class Grouping {
    /** A file or folder with what its platform says of it. */
    private record Labelled(Found found, Label label) {}

    /** A submission that has no name of its own yet. */
    private record Nameless(String name, boolean archive, List<Piece> pieces, Origin origin) {}

    private final Optional<Platform.Reader> reader;
    private final int attempt;
    private final List<Nameless> submissions = new ArrayList<>();
    private final List<PassedOver> passedOver = new ArrayList<>();
    private int people;

    /** @param attempt of several of one person, from 1; 0 for the last */
    Grouping(Optional<Platform.Reader> reader, int attempt) {
        this.reader = reader;
        this.attempt = attempt;
    }

    /** Takes all that was found, sorted by name. */
    void take(List<Found> all) {
        Map<String, List<Labelled>> byPerson = new LinkedHashMap<>();
        for (Found found : all) {
            Optional<Label> label = reader.flatMap(names -> names.label(found));
            if (label.isPresent()) {
                byPerson.computeIfAbsent(label.get().key(), key -> new ArrayList<>())
                        .add(new Labelled(found, label.get()));
            } else if (reader.isPresent() && reader.get().isIndex(found)) {
                passOver(found, PassedOver.INDEX);
            } else if (found.folder() || ArchiveName.isOne(found.name())) {
                submissions.add(new Nameless(
                        found.name(),
                        isArchive(found),
                        List.of(new Piece(found.path(), found.name())),
                        new Origin(List.of(found.name()), List.of(), HandInTime.UNKNOWN)));
            } else {
                passOver(found, PassedOver.NEITHER);
            }
        }
        people = byPerson.size();
        byPerson.values().forEach(this::takeOnePersons);
    }

    /** How many people the platform knows here. */
    int people() {
        return people;
    }

    List<PassedOver> passedOver() {
        return passedOver;
    }

    /** The submissions with names that differ, in their order. */
    List<HandIn> handIns() {
        submissions.sort(Comparator.comparing(Nameless::name, HandIn.BY_NAME));
        List<String> names = Naming.names(
                submissions.stream().map(Nameless::name).toList(),
                submissions.stream().map(Nameless::archive).toList());
        List<HandIn> handIns = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Nameless nameless = submissions.get(i);
            handIns.add(new HandIn(names.get(i), nameless.pieces(), nameless.origin()));
        }
        handIns.sort(Comparator.comparing(HandIn::name, HandIn.BY_NAME));
        return handIns;
    }

    private void takeOnePersons(List<Labelled> all) {
        List<Labelled> works = all.stream().filter(each -> each.label.work()).toList();
        // Who typed a text and gave no file has handed in all the same, and is told what is missing.
        List<Labelled> counted = theAttempt(works.isEmpty() ? all : works);
        if (!works.isEmpty()) {
            all.stream().filter(each -> !each.label.work()).forEach(each -> passOver(each.found, PassedOver.NOTE));
            counted = withoutReplaced(counted);
            counted = sourcesOf(counted);
        }
        Label label = counted.get(0).label;
        Found only = counted.get(0).found;
        boolean whole = !works.isEmpty() && counted.size() == 1 && (only.folder() || ArchiveName.isOne(only.name()));
        submissions.add(new Nameless(
                whole ? only.name() : label.person(),
                whole && isArchive(only),
                counted.stream()
                        .map(each -> new Piece(reader.orElseThrow().work(each.found), each.label.ownName()))
                        .toList(),
                new Origin(all.stream().map(each -> each.found.name()).toList(), label.people(), label.handedIn())));
    }

    private List<Labelled> theAttempt(List<Labelled> all) {
        List<String> attempts = new ArrayList<>(
                new TreeSet<>(all.stream().map(each -> each.label.attempt()).toList()));
        String counts = attempts.get((attempt == 0 ? attempts.size() : Math.min(attempt, attempts.size())) - 1);
        return keep(
                all,
                all.stream().filter(each -> each.label.attempt().equals(counts)).toList(),
                PassedOver.OTHER_ATTEMPT);
    }

    private List<Labelled> withoutReplaced(List<Labelled> all) {
        Platform.Reader names = reader.orElseThrow();
        return keep(
                all,
                all.stream()
                        .filter(old -> all.stream()
                                .noneMatch(other -> names.supersedes(other.found, other.label, old.found, old.label)))
                        .toList(),
                PassedOver.REPLACED);
    }

    private List<Labelled> sourcesOf(List<Labelled> all) {
        List<Labelled> sources = all.stream()
                .filter(each -> each.found.folder()
                        || ArchiveName.isOne(each.label.ownName())
                        || Piece.mayBeSource(each.label.ownName()))
                .toList();
        return sources.isEmpty() ? all : keep(all, sources, PassedOver.NO_SOURCE);
    }

    private List<Labelled> keep(List<Labelled> all, List<Labelled> kept, String why) {
        Stream<Labelled> others = all.stream().filter(each -> !kept.contains(each));
        others.forEach(each -> passOver(each.found, why));
        return kept;
    }

    private void passOver(Found found, String why) {
        passedOver.add(new PassedOver(found.name(), why));
    }

    private static boolean isArchive(Found found) {
        return ArchiveName.isOne(found.name()) && !Files.isDirectory(found.path(), LinkOption.NOFOLLOW_LINKS);
    }
}
