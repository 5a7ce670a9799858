package stridelab.grader.causes;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.results.Counterexample;
import stridelab.grader.results.Diagnosis;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.SourceLine;
import stridelab.grader.text.Messages;
import stridelab.grader.text.Text;

/** A cause in at most three lines, and how many tests have it too. All of it may quote the student. */
public final class CauseText {
    private static final int MOST_LINES = 3;

    private CauseText() {}

    /**
     * The method with its arguments; what was expected and what came; the diagnosis, where there is one. What the level of
     * feedback keeps back is in none of them.
     */
    public static List<Text> lines(Cause cause) {
        List<Text> lines = new ArrayList<>();
        lines.add(subject(cause));
        Text happened = happened(cause.shown());
        if (happened != null && cause.kind() == Kind.DOES_NOT_COMPILE) {
            // The compiler's first lines, each of which names a place.
            lines.addAll(firstLines(happened, MOST_LINES - 1));
        } else if (happened != null) {
            lines.add(oneLine(happened));
        }
        if (cause.diagnosis() != null) {
            lines.add(text(cause.diagnosis()));
        }
        return lines;
    }

    /** Whether {@code line} is the one that has the diagnosis. */
    public static boolean isDiagnosis(Text line, Cause cause) {
        return cause.diagnosis() != null && line.equals(text(cause.diagnosis()));
    }

    private static Text text(Diagnosis diagnosis) {
        return oneLine(new Text(diagnosis.en(), diagnosis.zh()));
    }

    /** The same, followed by what is folded and what depends on it, a line each where there is something. */
    public static List<Text> withCounts(Cause cause) {
        List<Text> lines = new ArrayList<>(lines(cause));
        int folded = cause.folded().size();
        if (folded > 0) {
            lines.add(
                    folded == 1
                            ? Messages.text("causes.one-more-test")
                            : Messages.text("causes.more-tests", Integer.toString(folded)));
        }
        if (!cause.dependents().isEmpty()) {
            lines.add(Messages.text("causes.mend-first", points(cause.dependingPoints())));
        }
        return lines;
    }

    /** The class and the method with its arguments, or without them where they are not told. */
    public static Text subject(Cause cause) {
        if (cause.method() == null) {
            return new Text(cause.className(), cause.className());
        }
        Counterexample example = cause.shown().counterexample();
        String qualified = cause.className() + "." + cause.method();
        if (example == null) {
            return Messages.text("causes.test-of", qualified, cause.shown().title());
        }
        String call = ValueText.call(qualified, example);
        return new Text(call, call);
    }

    /** A call as a line of code, such as {@code samePadding(k = 18)}; values that are too long are cut. */
    public static String call(String method, Counterexample example) {
        return ValueText.call(method, example);
    }

    /** What was expected and what came, or else what is told of it; null where nothing is. */
    public static @Nullable Text happened(PropertyResult property) {
        Counterexample example = property.counterexample();
        if (example == null) {
            return property.message() != null
                    ? property.message()
                    : property.withheld()
                            .map(level -> Messages.text("causes.withheld"))
                            .orElse(null);
        }
        if (example.thrown() != null) {
            return thrown(example);
        }
        if (property.message() != null && property.reason() == Failure.Reason.NOT_REPEATABLE) {
            return property.message();
        }
        if (example.compared() == Counterexample.Compared.OPERATOR_CALL_COUNT) {
            return Messages.text("causes.call-count", ValueText.of(example.expected()), ValueText.of(example.actual()));
        }
        if (example.compared() == Counterexample.Compared.OPERATOR_CALLS) {
            return Messages.text("causes.calls", ValueText.of(example.expected()), ValueText.of(example.actual()));
        }
        return returned(property, example);
    }

    private static @Nullable Text returned(PropertyResult property, Counterexample example) {
        if (example.expected() == null && example.actual() != null) {
            return property.message() == null
                    ? Messages.text("causes.not-refused", ValueText.of(example.actual()))
                    : property.message();
        }
        List<Integer> cell = example.cell();
        if (example.actual() == null || example.mutatedArgument() != null) {
            return property.message();
        }
        if (cell == null) {
            boolean arrays = example.expected() instanceof List<?> && property.message() != null;
            return arrays
                    ? property.message()
                    : Messages.text(
                            "causes.expected", ValueText.of(example.expected()), ValueText.of(example.actual()));
        }
        return Messages.text(
                switch (cell.size()) {
                    case 1 -> "causes.expected-at-index";
                    case 2 -> "causes.expected-in-row-and-column";
                    default -> "causes.expected-in-channel-row-and-column";
                },
                arguments(example, cell));
    }

    private static Object[] arguments(Counterexample example, List<Integer> cell) {
        List<Object> arguments = new ArrayList<>();
        arguments.add(ValueText.of(ValueText.cell(example.expected(), cell)));
        arguments.add(ValueText.of(ValueText.cell(example.actual(), cell)));
        arguments.addAll(cell);
        return arguments.toArray();
    }

    private static Text thrown(Counterexample example) {
        SourceLine line = example.line();
        String thrown = String.valueOf(example.thrown());
        Text what = line == null
                ? new Text(thrown, thrown)
                : Messages.text("causes.thrown-in-line", thrown, file(line.path()), Integer.toString(line.line()));
        return example.expected() == null
                ? Messages.text("causes.refused-otherwise", what)
                : Messages.text("causes.threw", ValueText.of(example.expected()), what);
    }

    private static String file(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    private static List<Text> firstLines(Text text, int most) {
        List<String> en = text.en().lines().limit(most).toList();
        List<String> zh = text.zh().lines().limit(most).toList();
        return IntStream.range(0, Math.min(en.size(), zh.size()))
                .mapToObj(i -> new Text(en.get(i), zh.get(i)))
                .toList();
    }

    private static Text oneLine(Text text) {
        return new Text(oneLine(text.en()), oneLine(text.zh()));
    }

    private static String oneLine(String text) {
        return text.strip().replaceAll("\\s*\\R\\s*", " ");
    }

    /** Points as people read them: at most two decimals, none where they are whole. */
    public static String points(double points) {
        return points == Math.rint(points) ? Long.toString((long) points) : Double.toString(points);
    }
}
