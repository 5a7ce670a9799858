package stridelab.grader.feedback;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Call;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.Evidence;
import stridelab.grader.text.Text;

/**
 * What is told of a property at a level of feedback; what the level does not tell is null.
 *
 * @param reason the kind of the failure
 */
record DisclosedFeedback(
        Feedback level,
        @Nullable Text message,
        @Nullable Counterexample counterexample,
        @Nullable Evidence evidence,
        @Nullable Diagnosis diagnosis,
        Failure.@Nullable Reason reason) {
    private static final int FURTHER_AT_MOST = 4;

    /** Nothing yet. */
    DisclosedFeedback(Feedback level) {
        this(level, null, null, null, null, null);
    }

    /** Words that are told at every level. */
    DisclosedFeedback saying(Text words, Failure.Reason reason) {
        return new DisclosedFeedback(level, words, null, null, null, reason);
    }

    /** As much of a failure as the level allows. */
    DisclosedFeedback about(
            Outcome outcome,
            Failure failure,
            @Nullable Diagnosis found,
            DirectFailure comparison,
            Reproduction reproduction,
            StudentLines lines) {
        if (!level.tells(Feedback.CATEGORY)) {
            return this;
        }
        Optional<Failure> direct = comparison.of(failure);
        Failure shown = direct.orElse(failure);
        if (!level.tells(Feedback.COUNTEREXAMPLE)) {
            return new DisclosedFeedback(level, FailureMessage.kind(shown), null, null, found, shown.reason());
        }
        String test = direct.filter(call -> reproduction.of(outcome))
                .flatMap(call -> JunitTestSource.of(outcome.property().name(), call))
                .orElse(null);
        Evidence evidence = level.tells(Feedback.FULL) ? evidence(outcome, failure, comparison, lines) : null;
        Counterexample example = example(shown, direct.isPresent(), test, lines);
        Text message = comparison
                .badArguments(shown, outcome.seen())
                .map(bad -> FailureMessage.ofBad(bad, shown))
                .orElseGet(() -> FailureMessage.of(shown));
        return new DisclosedFeedback(level, message, example, evidence, found, shown.reason());
    }

    private static Evidence evidence(Outcome outcome, Failure smallest, DirectFailure comparison, StudentLines lines) {
        List<Counterexample> met = new ArrayList<>();
        outcome.larger().forEach(failure -> met.add(example(failure, comparison, lines)));
        Counterexample last = example(smallest, comparison, lines);
        List<Counterexample> distinct =
                met.stream().distinct().filter(each -> !each.equals(last)).toList();
        if (distinct.isEmpty()) {
            return new Evidence(outcome.seed(), last, List.of());
        }
        List<Counterexample> others = distinct.subList(1, distinct.size());
        int shown = Math.min(FURTHER_AT_MOST, others.size());
        // Spread over the way, so that they differ from one another.
        List<Counterexample> further = IntStream.range(0, shown)
                .mapToObj(i -> others.get(i * others.size() / shown))
                .toList();
        return new Evidence(outcome.seed(), distinct.get(0), further);
    }

    private static Counterexample example(Failure met, DirectFailure comparison, StudentLines lines) {
        Optional<Failure> direct = comparison.of(met);
        return example(direct.orElse(met), direct.isPresent(), null, lines);
    }

    private static Counterexample example(Failure failure, boolean direct, @Nullable String test, StudentLines lines) {
        Call call = failure.call();
        List<String> names = call.parameterNames();
        List<Counterexample.Argument> arguments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            arguments.add(new Counterexample.Argument(
                    names.get(i), Values.json(call.arguments().get(i))));
        }
        return new Counterexample(
                arguments,
                Values.json(failure.expected()),
                Values.json(failure.actual()),
                FailureMessage.thrown(failure.answer()),
                FailureMessage.mutatedArgument(failure),
                test,
                failure.cell().isEmpty() ? null : failure.cell(),
                lines.of(failure.answer()),
                failure.answer().printed(),
                DirectFailure.compares(failure, direct));
    }
}
