package stridelab.grader.export;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stridelab.grader.submission.ArchiveName;

/**
 * Brings the lines of a roster and the submissions of a class together: by the submission's name to the letter, then by a
 * number or address that the platform gives, then by names without ending, case and marks, where these are unique on both
 * sides.
 */
final class Matching {
    /** What a platform's download tells, and the column in which a list of people has the same. */
    private static final List<Columns> SAME = List.of(
            Columns.CANVAS_ID, Columns.MOODLE_NUMBER, Columns.NUMBER, Columns.EMAIL, Columns.LOGIN, Columns.GITHUB);

    private final List<Person> roster;
    private final List<HandedIn> submissions;
    private final Map<Person, HandedIn> met = new LinkedHashMap<>();

    Matching(List<Person> roster, List<HandedIn> submissions) {
        this.roster = roster;
        this.submissions = submissions;
    }

    People people() {
        meet(Matching::named, Matching::names, false);
        for (Columns same : SAME) {
            meet(person -> number(person, same), handedIn -> numbers(handedIn, same), true);
        }
        // Who is on the list by a submission's name is on it by nothing else.
        meet(person -> folded(named(person)), Matching::foldedNames, true);
        meet(person -> unnamed(person) ? folded(person.fullName()) : Stream.of(), Matching::foldedNames, true);
        meet(person -> unnamed(person) ? sortable(person) : Stream.of(), Matching::foldedNames, true);
        return result();
    }

    /** The people that the download itself knows; where it knows none, names stand in. */
    static People withoutRoster(List<HandedIn> submissions) {
        boolean known =
                submissions.stream().anyMatch(handedIn -> !handedIn.people().isEmpty());
        Map<String, List<Person>> people = new HashMap<>();
        List<String> strangers = new ArrayList<>();
        for (HandedIn handedIn : submissions) {
            if (!handedIn.people().isEmpty()) {
                people.put(
                        handedIn.submission(),
                        handedIn.people().stream()
                                .map(each -> Person.of(each, 0))
                                .toList());
            } else if (known) {
                strangers.add(handedIn.submission());
            }
        }
        return new People(people, known, strangers, List.of());
    }

    /** @param alone whether a key counts only where one line and one submission have it */
    private void meet(
            Function<Person, Stream<String>> ofPerson, Function<HandedIn, Stream<String>> ofSubmission, boolean alone) {
        Map<String, Set<HandedIn>> submissionsByKey = new HashMap<>();
        submissions.forEach(handedIn -> keys(ofSubmission.apply(handedIn))
                .forEach(key -> submissionsByKey
                        .computeIfAbsent(key, k -> new LinkedHashSet<>())
                        .add(handedIn)));
        Map<String, Integer> lines = new HashMap<>();
        roster.forEach(person -> keys(ofPerson.apply(person)).forEach(key -> lines.merge(key, 1, Integer::sum)));
        for (Person person : roster) {
            for (String key : keys(ofPerson.apply(person))) {
                Set<HandedIn> those = submissionsByKey.getOrDefault(key, Set.of());
                if (those.size() == 1 && (!alone || lines.getOrDefault(key, 0) == 1 || hasName(person))) {
                    met.putIfAbsent(person, those.iterator().next());
                }
            }
        }
    }

    private People result() {
        Map<String, Set<String>> submissionsOfPerson = new HashMap<>();
        met.forEach((person, handedIn) -> submissionsOfPerson
                .computeIfAbsent(identity(person), id -> new HashSet<>())
                .add(handedIn.submission()));
        Map<String, List<Person>> people = new LinkedHashMap<>();
        Set<String> done = new HashSet<>();
        List<String> absent = new ArrayList<>();
        for (Person person : roster) {
            HandedIn handedIn = met.get(person);
            Set<String> all = submissionsOfPerson.getOrDefault(identity(person), Set.of());
            if (handedIn == null || all.size() > 1) {
                absent.add(shown(person));
            } else if (done.add(identity(person))) {
                people.computeIfAbsent(handedIn.submission(), name -> new ArrayList<>())
                        .add(person);
            }
        }
        List<String> strangers = new ArrayList<>();
        for (HandedIn handedIn : submissions) {
            List<Person> those = people.get(handedIn.submission());
            if (those == null) {
                strangers.add(handedIn.submission());
            } else if (those.size() == 1 && handedIn.people().size() == 1) {
                those.set(0, those.get(0).with(Person.of(handedIn.people().get(0), 0)));
            }
        }
        return new People(people, true, strangers, absent);
    }

    private static String identity(Person person) {
        return person.identity().isEmpty() ? "row " + person.row() : person.identity();
    }

    private static String shown(Person person) {
        return Stream.of(
                        person.get(Columns.SUBMISSION),
                        person.get(Columns.STUDENT),
                        person.fullName(),
                        person.identity())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElse("?");
    }

    private static boolean hasName(Person person) {
        return !person.get(Columns.SUBMISSION).isEmpty();
    }

    private static boolean unnamed(Person person) {
        return !hasName(person);
    }

    private static Stream<String> named(Person person) {
        return Stream.of(person.get(Columns.SUBMISSION));
    }

    private static Stream<String> names(HandedIn handedIn) {
        return Stream.concat(
                Stream.of(handedIn.submission()),
                handedIn.files().stream().flatMap(file -> Stream.of(file, ArchiveName.stem(file))));
    }

    private static Stream<String> foldedNames(HandedIn handedIn) {
        Stream<String> known = handedIn.people().size() == 1
                ? Stream.of(
                        handedIn.people().get(0).getOrDefault("Full name", ""),
                        handedIn.people().get(0).getOrDefault("Student", ""))
                : Stream.of();
        return Stream.concat(names(handedIn), known).flatMap(Matching::folded);
    }

    private static Stream<String> number(Person person, Columns column) {
        String value = person.get(column);
        return Stream.of(column == Columns.MOODLE_NUMBER ? value.replaceAll("\\D", "") : value);
    }

    private static Stream<String> numbers(HandedIn handedIn, Columns column) {
        return handedIn.people().stream().map(known -> Person.of(known, 0)).flatMap(known -> number(known, column));
    }

    /** Canvas's {@code Lovelace, Ada}, both ways round; its downloads have it in one word. */
    private static Stream<String> sortable(Person person) {
        String student = person.get(Columns.STUDENT);
        int comma = student.indexOf(',');
        String spoken = comma < 0 ? student : student.substring(comma + 1) + " " + student.substring(0, comma);
        String turned = person.get(Columns.SURNAME) + " " + person.get(Columns.FIRST_NAME);
        return Stream.of(student, spoken, turned).flatMap(Matching::folded);
    }

    private static Stream<String> folded(Stream<String> names) {
        return names.flatMap(Matching::folded);
    }

    /** The name composed, without an archive's ending, case and all that is neither a letter nor a digit. */
    private static Stream<String> folded(String name) {
        String composed = Normalizer.normalize(ArchiveName.stem(name), Normalizer.Form.NFC);
        String folded =
                composed.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{M}\\p{N}]", "");
        return Stream.of(folded);
    }

    private static Set<String> keys(Stream<String> keys) {
        return keys.map(key -> Normalizer.normalize(key, Normalizer.Form.NFC))
                .filter(key -> !key.isEmpty())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }
}
