package stridelab.grader.feedback;

import java.lang.reflect.Array;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.DoubleBinaryOperator;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Contract;
import stridelab.grader.propertytest.Agreement;
import stridelab.grader.propertytest.Failure;

/**
 * A failure as a JUnit test for the student's own project, where it fails for the same reason and passes once the
 * mistake is mended. It uses what the handout has: JUnit, and {@code GridAssertions} beside the visible examples.
 */
final class JunitTestSource {
    /** Longer ones are not read; no shrunk input comes near. */
    private static final int CHARACTERS_AT_MOST = 4_000;

    private static final String JUPITER = "org.junit.jupiter.api.Assertions.";
    private static final String GRIDS = "stridelab.exercises.GridAssertions.";

    /** What our operators call themselves; anything else is no Java to paste. */
    private static final Pattern LAMBDA = Pattern.compile("\\(x, k\\) -> [xk0-9 +*-]+");

    /** As the student's process says it. */
    private static final String ON_ANOTHER_THREAD = "multiply was called on another thread";

    private final Failure failure;
    private final TreeSet<String> imports = new TreeSet<>();
    private final List<String> body = new ArrayList<>();

    private JunitTestSource(Failure failure) {
        this.failure = failure;
    }

    /** The source of a whole test class; nothing where no short one shows the failure. */
    static Optional<String> of(String propertyName, Failure failure) {
        return new JunitTestSource(failure)
                .source(propertyName)
                .filter(source -> source.length() <= CHARACTERS_AT_MOST);
    }

    private Optional<String> source(String propertyName) {
        Optional<String> call = call();
        if (call.isEmpty() || !check(call.get())) {
            return Optional.empty();
        }
        StringBuilder source = new StringBuilder("package " + Contract.STUDENT_PACKAGE + ";\n\n");
        imports.forEach(name -> source.append("import static ").append(name).append(";\n"));
        source.append("\nimport org.junit.jupiter.api.Test;\n\nclass ")
                .append(className(failure.call().contract(), propertyName))
                .append(" {\n    @Test\n    void holdsForTheInputInTheReport() {\n");
        body.forEach(line -> source.append("        ").append(line).append('\n'));
        return Optional.of(source.append("    }\n}\n").toString());
    }

    /** The call, its arrays in variables of the contract's names: a test may look at them afterwards. */
    private Optional<String> call() {
        Method method = failure.call().method();
        List<String> names = failure.call().parameterNames();
        List<String> arguments = new ArrayList<>();
        for (int i = 0; i < names.size(); i++) {
            Object value = failure.call().arguments().get(i);
            Class<?> type = method.getParameterTypes()[i];
            if (value instanceof DoubleBinaryOperator) {
                String lambda = value.toString();
                if (!LAMBDA.matcher(lambda).matches()) {
                    return Optional.empty();
                }
                arguments.add(operator(lambda));
            } else if (type.isArray()) {
                body.add(type.getSimpleName() + " " + names.get(i) + " = " + literal(value) + ";");
                arguments.add(names.get(i));
            } else {
                arguments.add(literal(value));
            }
        }
        return Optional.of(failure.call().contract().className() + "." + method.getName() + "("
                + String.join(", ", arguments) + ")");
    }

    /** The operator; where it was called on another thread, one that minds that as ours does. */
    private String operator(String lambda) {
        // The variables are called x and k, too.
        String renamed = lambda.replace('x', 'a').replace('k', 'b');
        boolean otherThread = failure.answer() instanceof Answer.Threw threw
                && String.valueOf(threw.message()).contains(ON_ANOTHER_THREAD);
        if (!otherThread) {
            return renamed;
        }
        imports.add(JUPITER + "assertSame");
        body.add("Thread caller = Thread.currentThread();");
        return renamed.replace("-> ", "-> { assertSame(caller, Thread.currentThread()); return ") + "; }";
    }

    private boolean check(String call) {
        switch (failure.reason()) {
            case MISSING_EXCEPTION, WRONG_EXCEPTION -> refused(call);
            case MUTATED_ARGUMENT -> unchanged(call);
            case SHARES_INPUT, SHARES_ROWS -> apart(call);
            case NOT_REPEATABLE -> equal(call, call);
            case WRONG_VALUE, WRONG_SHAPE, MALFORMED, THREW, SINGLE_PRECISION, TIMED_OUT, DIED -> {
                if (failure.expected() == null) {
                    refused(call);
                } else {
                    equal(literal(failure.expected()), call);
                }
            }
            case NOT_STARTED, ABSENT, NOT_ASKED -> {
                return false;
            }
        }
        return true;
    }

    private void refused(String call) {
        imports.add(JUPITER + "assertThrows");
        body.add("assertThrows(IllegalArgumentException.class, () -> " + call + ");");
    }

    /** The call gives what {@code expected}, a literal or a call, has. */
    private void equal(String expected, String call) {
        String type = failure.call().method().getReturnType().getSimpleName();
        switch (type) {
            case "double" -> {
                imports.add(JUPITER + "assertEquals");
                double tolerance = Agreement.TOLERANCE * Math.max(1, Agreement.magnitude(shown()));
                body.add("assertEquals(" + expected + ", " + call + ", " + tolerance + ");");
            }
            case "int", "long" -> {
                imports.add(JUPITER + "assertEquals");
                body.add("assertEquals(" + expected + ", " + call + ");");
            }
            default -> {
                String assertion = assertion(type);
                body.add(type + " expected = " + expected + ";");
                body.add(assertion + "(expected, " + call + ");");
            }
        }
    }

    /** What the report shows as expected. */
    private Object shown() {
        return Objects.requireNonNull(failure.expected() == null ? failure.actual() : failure.expected());
    }

    private String assertion(String type) {
        String name = switch (type) {
            case "double[]" -> "assertSignal";
            case "double[][]" -> "assertGrid";
            case "double[][][]" -> "assertChannels";
            default -> "assertArrayEquals";
        };
        imports.add((name.equals("assertArrayEquals") ? JUPITER : GRIDS) + name);
        return name;
    }

    private void unchanged(String call) {
        String name = FailureMessage.mutatedArgument(failure);
        int position = failure.call().parameterNames().indexOf(name);
        Class<?> type = failure.call().method().getParameterTypes()[position];
        imports.add(JUPITER + "assertArrayEquals");
        body.add(call + ";");
        body.add("assertArrayEquals(new " + type.getSimpleName() + " "
                + literal(failure.call().arguments().get(position)) + ", " + name + ");");
    }

    /** No two rows are one array, among those of the result and of the arguments. */
    private void apart(String call) {
        imports.add(JUPITER + "assertEquals");
        imports.add("java.util.Collections.newSetFromMap");
        String result = failure.call().method().getReturnType().getSimpleName();
        body.add("java.util.Set<Object> arrays = newSetFromMap(new java.util.IdentityHashMap<>());");
        int arrays = 0;
        for (int i = 0; i < failure.call().arguments().size(); i++) {
            Object argument = failure.call().arguments().get(i);
            if (argument != null && argument.getClass().isArray()) {
                arrays += collect(
                        failure.call().parameterNames().get(i),
                        argument.getClass().getSimpleName(),
                        argument);
            }
        }
        body.add(result + " result = " + call + ";");
        arrays += collect("result", result, failure.actual());
        body.add("assertEquals(" + arrays + ", arrays.size());");
    }

    /** Lines that add an array and all arrays in it; returns how many there are. */
    private int collect(String name, String type, @Nullable Object value) {
        body.add("arrays.add(" + name + ");");
        int arrays = 1;
        String outer = name;
        String of = type.substring(0, type.length() - 2);
        List<Object> level = value == null ? List.of() : List.of(value);
        int depth = 0;
        String indent = "";
        while (of.endsWith("[]")) {
            String part = name + "Part" + ++depth;
            body.add(indent + "for (" + of + " " + part + " : " + outer + ") {");
            indent += "    ";
            body.add(indent + "arrays.add(" + part + ");");
            level = parts(level);
            arrays += level.size();
            outer = part;
            of = of.substring(0, of.length() - 2);
        }
        while (depth-- > 0) {
            indent = indent.substring(4);
            body.add(indent + "}");
        }
        return arrays;
    }

    private static List<Object> parts(List<Object> arrays) {
        List<Object> parts = new ArrayList<>();
        for (Object array : arrays) {
            for (int i = 0; i < Array.getLength(array); i++) {
                parts.add(Array.get(array, i));
            }
        }
        return parts;
    }

    private static String literal(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value.getClass().isArray()) {
            List<String> parts = new ArrayList<>();
            for (int i = 0; i < Array.getLength(value); i++) {
                parts.add(literal(Array.get(value, i)));
            }
            return "{" + String.join(", ", parts) + "}";
        }
        if (value instanceof Long) {
            return value + "L";
        }
        if (value instanceof Double number && !Double.isFinite(number)) {
            return Double.isNaN(number)
                    ? "Double.NaN"
                    : number > 0 ? "Double.POSITIVE_INFINITY" : "Double.NEGATIVE_INFINITY";
        }
        return value.toString();
    }

    /** The class's name begins with the exercise's, since two exercises may have properties of one name. */
    static String className(Contract contract, String propertyName) {
        StringBuilder name = new StringBuilder(contract.className());
        for (String word : Pattern.compile("-").splitAsStream(propertyName).toList()) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word, 1, word.length());
        }
        return name.append("Test").toString();
    }
}
