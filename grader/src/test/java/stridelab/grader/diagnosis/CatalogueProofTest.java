package stridelab.grader.diagnosis;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Array;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import stridelab.catalogue.Catalogue;
import stridelab.catalogue.Misconception;
import stridelab.catalogue.WrongAnswer;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.HiddenProperty;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.PropertyRunner;
import stridelab.grader.sandbox.Sandbox;

/** The suite proves itself: every known wrong answer is caught where it should be, and called by its name. */
class CatalogueProofTest {
    private static final int CELLS_AT_MOST = 16;
    private static final Catalogue CATALOGUE = Catalogue.load();

    /** The exercise to prove, for the author of one: all of them take minutes. */
    private static final String ONLY = System.getProperty("exercise", "");

    private static final List<Graded> ALL = new ArrayList<>();

    /** A wrong answer and what became of it. */
    private record Graded(WrongAnswer entry, List<Outcome> outcomes, Map<HiddenProperty, Misconception> diagnoses) {
        String name() {
            return entry.exercise() + "/" + entry.name();
        }

        List<Outcome> failed() {
            return outcomes.stream().filter(outcome -> !outcome.passed()).toList();
        }

        Set<String> lost() {
            return failed().stream()
                    .map(outcome -> outcome.property().name())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    @BeforeAll
    static void gradeEveryWrongAnswer() throws Exception {
        PropertyRunner properties = new PropertyRunner();
        try (Sandbox sandbox = Sandbox.open(Optional.empty());
                KnownAnswers students = new KnownAnswers(sandbox);
                KnownAnswers answers = new KnownAnswers(sandbox)) {
            for (WrongAnswer entry : CATALOGUE.entries()) {
                if (!ONLY.isEmpty() && !entry.exercise().equals(ONLY)) {
                    continue;
                }
                Contract contract = Contract.all().stream()
                        .filter(each -> each.id().equals(entry.exercise()))
                        .findFirst()
                        .orElseThrow();
                List<Outcome> outcomes = properties.run(contract, students.wrong(entry), 42);
                ALL.add(new Graded(
                        entry,
                        outcomes,
                        Diagnostician.diagnose(contract, outcomes, answers, () -> students.wrong(entry), () -> false)));
            }
        }
    }

    @Test
    void everyWrongAnswerLosesWhatItsEntrySays() {
        List<String> differing = ALL.stream()
                .filter(graded -> graded.lost().isEmpty()
                        || !graded.lost().equals(new TreeSet<>(graded.entry().loses())))
                .map(graded -> graded.name() + " loses " + String.join(", ", graded.lost()))
                .toList();
        assertThat(differing).isEmpty();
    }

    @Test
    void everyWrongAnswerIsCalledByItsNameAndHardlyEverByAnothers() {
        List<String> wrong = new ArrayList<>();
        List<String> nameless = new ArrayList<>();
        int properties = 0;
        for (Graded graded : ALL) {
            for (Outcome outcome : graded.failed()) {
                properties++;
                Misconception found = graded.diagnoses().get(outcome.property());
                String where = graded.name() + " in " + outcome.property().name() + ": "
                        + graded.entry().shows();
                if (found == null) {
                    nameless.add(where);
                } else if (!found.id().equals(graded.entry().shows())) {
                    wrong.add(where + " was called " + found.id());
                }
            }
        }
        System.out.println(
                "diagnoses: " + properties + " properties, wrong " + wrong.size() + ", nameless " + nameless.size());
        wrong.forEach(System.out::println);
        nameless.forEach(System.out::println);
        assertThat(wrong).hasSizeLessThanOrEqualTo(properties / 100);
        assertThat(wrong.size() + nameless.size()).isLessThanOrEqualTo(properties / 20);
    }

    @Test
    void everyCounterexampleIsSmallEnoughToLookAt() {
        List<String> large = ALL.stream()
                // What depends on all calls before it has no smallest one: a smaller input asked later is another case.
                .filter(graded -> !graded.entry().shows().equals("common/remembers-earlier-calls"))
                .flatMap(graded -> graded.failed().stream()
                        .filter(outcome -> cells(outcome) > CELLS_AT_MOST)
                        .map(outcome ->
                                graded.name() + " in " + outcome.property().name() + ": " + cells(outcome)))
                .toList();
        large.forEach(System.out::println);
        assertThat(large).isEmpty();
    }

    private static int cells(Outcome outcome) {
        return Stream.ofNullable(outcome.failure())
                .flatMap(failure -> failure.call().arguments().stream())
                .mapToInt(CatalogueProofTest::cells)
                .sum();
    }

    private static int cells(@Nullable Object argument) {
        if (argument == null || !argument.getClass().isArray()) {
            return 0;
        }
        int cells = 0;
        for (int i = 0; i < Array.getLength(argument); i++) {
            Object part = Array.get(argument, i);
            cells += part != null && part.getClass().isArray() ? cells(part) : 1;
        }
        return cells;
    }
}
