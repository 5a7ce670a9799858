package stridelab.grader.diagnosis;

import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import stridelab.catalogue.Catalogue;
import stridelab.catalogue.Misconception;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.HiddenProperty;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.Worth.Kind;

/**
 * Finds the misconception behind each failed property of one exercise.
 *
 * <p>A suspect is a wrong answer of the catalogue that gives the student's answer, wrong or right, to every question that
 * the property asked, and to every one about right values of the same method. Where suspects show different
 * misconceptions, the one that explains more of what the student answered in the whole exercise is named; where these are
 * equal too, the more general: the one that more suspects show. Where there is no suspect, the kind of failure may still
 * say enough (see {@link FailureHeuristics}), or what the wrong results have in common (see {@link ResultPatterns}); and an
 * answer that is another one when nothing was asked before depends on what was. A suspect that hangs or ends its process
 * explains nothing.
 */
public final class Diagnostician {
    private final KnownAnswers answers;
    private final Catalogue catalogue;
    private final List<MisconceptionCandidate> everyone;
    private final List<Outcome> outcomes;
    private final StateDependence stateDependence;
    private final BooleanSupplier threads;

    /** What is known of the suspects, for each outcome. */
    private final Map<Outcome, Map<MisconceptionCandidate, Boolean>> explains = new IdentityHashMap<>();

    private Diagnostician(
            Contract contract,
            List<Outcome> outcomes,
            KnownAnswers answers,
            Supplier<Implementation> fresh,
            BooleanSupplier threads) {
        this.answers = answers;
        this.catalogue = answers.catalogue();
        this.outcomes = outcomes;
        this.stateDependence = new StateDependence(fresh);
        this.threads = threads;
        this.everyone = catalogue.entries().stream()
                .filter(entry -> entry.exercise().equals(contract.id()))
                .map(MisconceptionCandidate::new)
                .toList();
    }

    /**
     * The misconceptions behind the failures among {@code outcomes}; properties that nothing explains are not in it.
     *
     * @param answers what the student's are compared with
     * @param fresh gives the same student in a process in which nothing was asked
     * @param threads tells, where it matters, whether the student's code may work in several threads
     */
    public static Map<HiddenProperty, Misconception> diagnose(
            Contract contract,
            List<Outcome> outcomes,
            KnownAnswers answers,
            Supplier<Implementation> fresh,
            BooleanSupplier threads) {
        Map<HiddenProperty, Misconception> found = new HashMap<>();
        if (outcomes.stream().anyMatch(Diagnostician::wrong)) {
            Diagnostician diagnostician = new Diagnostician(contract, outcomes, answers, fresh, threads);
            for (Outcome outcome : outcomes) {
                diagnostician.diagnose(outcome).ifPresent(what -> found.put(outcome.property(), what));
            }
        }
        return found;
    }

    private static boolean wrong(Outcome outcome) {
        Failure failure = outcome.failure();
        return failure != null && !failure.reason().noAnswer();
    }

    private Optional<Misconception> diagnose(Outcome outcome) {
        Failure failure = outcome.failure();
        if (failure == null || failure.reason().noAnswer()) {
            return Optional.empty();
        }
        List<Outcome> values = values(outcome.property().method()).toList();
        List<MisconceptionCandidate> suspects = everyone.stream()
                .filter(suspect -> suspect.endsLike(outcome) && values.stream().allMatch(suspect::endsLike))
                .filter(suspect -> explains(suspect, outcome))
                .filter(suspect -> values.stream().allMatch(each -> explains(suspect, each)))
                .toList();
        if (suspects.isEmpty()) {
            return withoutSuspect(outcome, failure);
        }
        Map<Misconception, List<MisconceptionCandidate>> shown =
                suspects.stream().collect(Collectors.groupingBy(suspect -> catalogue.shownBy(suspect.entry())));
        return shown.entrySet().stream()
                .max(Comparator.<Map.Entry<Misconception, List<MisconceptionCandidate>>>comparingLong(
                                one -> shown.size() == 1 ? 0 : explained(one.getValue()))
                        .thenComparing(one -> one.getValue().size())
                        .thenComparing(one -> one.getKey().id()))
                .map(Map.Entry::getKey);
    }

    private Optional<Misconception> withoutSuspect(Outcome outcome, Failure failure) {
        // A race between threads and what is kept from earlier calls look alike from outside.
        return name(outcome, failure)
                .map(one -> one.equals(StateDependence.SIGN) && threads.getAsBoolean() ? "threads-interfere" : one)
                .flatMap(this::common);
    }

    private Optional<String> name(Outcome outcome, Failure failure) {
        if (outcome.property().kind() == Kind.EXTREMES) {
            return failsForItsSize(outcome, failure)
                    ? stateDependence.sign(failure).or(() -> FailureHeuristics.ofExtreme(failure))
                    : FailureHeuristics.of(failure);
        }
        Optional<String> byItself = FailureHeuristics.of(failure);
        // What is thrown, or lost of a number, says less than what it depends on.
        return failure.reason() == Failure.Reason.THREW || failure.reason() == Failure.Reason.SINGLE_PRECISION
                ? stateDependence.sign(failure).or(() -> byItself)
                : byItself.or(() -> stateDependence.sign(failure))
                        .or(() -> ResultPatterns.of(failure.reason(), wrong(outcome.property())));
    }

    /** What was wrong with a method's values, wherever it was met. */
    private List<Failure> wrong(HiddenProperty property) {
        return property.kind() == Kind.VALUES
                ? values(property.method()).flatMap(Outcome::failures).toList()
                : List.of();
    }

    /** Whether ordinary arguments show no other reason: their values are right, and so are refusals where one is missing. */
    private boolean failsForItsSize(Outcome extreme, Failure failure) {
        return values(extreme.property().method()).allMatch(Outcome::passed)
                && !(failure.reason() == Failure.Reason.MISSING_EXCEPTION && refusesTooLittle(extreme));
    }

    /** Whether the method accepts ordinary arguments, too, that it should refuse. */
    private boolean refusesTooLittle(Outcome extreme) {
        return outcomes.stream()
                .filter(outcome -> outcome != extreme
                        && outcome.property().method().equals(extreme.property().method()))
                .map(Outcome::failure)
                .anyMatch(failure -> failure != null && failure.reason() == Failure.Reason.MISSING_EXCEPTION);
    }

    /** The outcomes that say whether a method is right for ordinary arguments. */
    private Stream<Outcome> values(String method) {
        return outcomes.stream()
                .filter(outcome -> outcome.property().method().equals(method)
                        && outcome.property().kind() == Kind.VALUES);
    }

    /** How many properties of the exercise the best of these suspects answers as the student did. */
    private long explained(List<MisconceptionCandidate> suspects) {
        return suspects.stream()
                .mapToLong(suspect -> outcomes.stream()
                        .filter(outcome -> explains(suspect, outcome))
                        .count())
                .max()
                .orElse(0);
    }

    private boolean explains(MisconceptionCandidate suspect, Outcome outcome) {
        return explains.computeIfAbsent(outcome, one -> new IdentityHashMap<>())
                .computeIfAbsent(suspect, one -> one.explains(outcome, answers));
    }

    private Optional<Misconception> common(String name) {
        return catalogue.misconceptions().stream()
                .filter(misconception -> misconception.id().equals(Misconception.COMMON + "/" + name))
                .findFirst();
    }
}
