package stridelab.site.view;

import java.util.List;
import org.jspecify.annotations.Nullable;
import stridelab.grader.results.Counterexample;

/**
 * The call on which a property failed: what was given, what is right, what came.
 *
 * @param call such as {@code reflect(x, top = 0, bottom = 1)}: small values in their place, arrays by name
 * @param arrays the arguments that are too large for that line
 * @param refusal whether the right answer is an exception, and {@code expected} means nothing
 * @param expected the right answer
 * @param actual what was returned; null where the method threw, or gave no answer at all
 * @param thrown what it threw; null where it returned
 * @param mutated the argument that the method changed; null where it changed none
 * @param otherShape whether expected and actual are arrays of different shapes
 * @param window the input in its padding, with what the first wrong cell is made from; null where there is no window
 * @param playground what the playground's address ends in to show this case; null where it cannot
 * @param test a JUnit test to copy; null where there is none
 * @param compared what is compared where it is not what was returned, as {@code results.json} names it; null where it is
 * @param expectedCalls the calls of the operator that were expected, where these are compared
 * @param actualCalls those that were made
 */
public record CounterexampleView(
        String call,
        List<ArrayArgument> arrays,
        boolean refusal,
        ValueView expected,
        @Nullable ValueView actual,
        @Nullable String thrown,
        @Nullable String mutated,
        boolean otherShape,
        @Nullable WindowView window,
        @Nullable String playground,
        @Nullable String test,
        @Nullable String compared,
        List<CallsView> expectedCalls,
        List<CallsView> actualCalls) {
    public CounterexampleView {
        arrays = List.copyOf(arrays);
        expectedCalls = List.copyOf(expectedCalls);
        actualCalls = List.copyOf(actualCalls);
    }

    /** An argument that is drawn. */
    public record ArrayArgument(String name, ValueView value) {}

    /** {@code answered} is whether the method returned or threw. */
    static CounterexampleView of(String method, Counterexample example, boolean answered) {
        List<String> inline = example.arguments().stream()
                .map(argument -> inline(argument.name(), Values.alone(argument.value())))
                .toList();
        WindowView window = WindowView.of(example).orElse(null);
        List<ArrayArgument> arrays = example.arguments().stream()
                .map(argument -> new ArrayArgument(argument.name(), Values.alone(argument.value())))
                .filter(argument -> !argument.value().grids().isEmpty())
                .filter(argument -> window == null || !argument.name().equals(window.argument()))
                .toList();
        Values.Pair pair = Values.pair(example.expected(), example.actual());
        String expectedShape = pair.expected().shape();
        String actualShape = pair.actual().shape();
        return new CounterexampleView(
                method + "(" + String.join(", ", inline) + ")",
                arrays,
                example.expected() == null,
                pair.expected(),
                example.thrown() == null && answered ? pair.actual() : null,
                Plain.ofNullable(example.thrown()),
                Plain.ofNullable(example.mutatedArgument()),
                expectedShape != null && actualShape != null && !expectedShape.equals(actualShape),
                window,
                PlaygroundLink.of(example, WindowView.firstWrong(example)).orElse(null),
                Plain.ofNullable(example.test()),
                example.compared() == null ? null : example.compared().json(),
                CallsView.of(example, example.expected(), example.actual()),
                CallsView.of(example, example.actual(), example.expected()));
    }

    private static String inline(String name, ValueView value) {
        return value.text() == null ? name : name + " = " + value.text();
    }
}
