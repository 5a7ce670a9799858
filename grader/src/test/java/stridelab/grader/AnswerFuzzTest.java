package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.exercise.Contract;
import stridelab.grader.export.ExercismJson;
import stridelab.grader.export.GradescopeJson;
import stridelab.grader.export.JunitXml;
import stridelab.grader.results.ExerciseResult.Status;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;

/**
 * Whole submissions that answer whatever comes: arrays of any shape and size, numbers of any bits, exceptions of their own,
 * arguments given back and overwritten. One question has one answer.
 */
@Tag("fuzz")
final class AnswerFuzzTest {
    /** The answers' class, which each of the exercises' files has for itself. */
    private static final String ANSWERS = """
            private static final class Any {
                private static final long SEED = %dL;

                private static Object of(Class<?> type, Object... arguments) {
                    java.util.Random random = new java.util.Random(SEED + java.util.Arrays.deepHashCode(arguments));
                    if (random.nextInt(6) == 0) {
                        System.out.println("\\u0000\\u202e]]>" + SEED);
                    }
                    for (Object argument : arguments) {
                        if (argument instanceof double[] numbers && numbers.length > 0 && random.nextInt(20) == 0) {
                            numbers[0]++;
                        }
                        if (type.isInstance(argument) && random.nextInt(20) == 0) {
                            return argument;
                        }
                    }
                    switch (random.nextInt(30)) {
                        case 0: throw new Bad("\\ud800<&\\u001b[31m".repeat(random.nextInt(5_000)));
                        case 1: throw new StackOverflowError();
                        case 2: throw new IllegalArgumentException((String) null);
                        default: return value(type, random, random.nextInt(10) == 0);
                    }
                }

                private static Object value(Class<?> type, java.util.Random random, boolean odd) {
                    if (type.isArray()) {
                        Class<?> part = type.getComponentType();
                        int length = odd && part.isPrimitive() ? random.nextInt(200_000) : 1 + random.nextInt(5);
                        Object array = java.lang.reflect.Array.newInstance(part, odd ? random.nextInt(length + 1) : length);
                        Object first = value(part, random, odd);
                        for (int i = 0; i < java.lang.reflect.Array.getLength(array); i++) {
                            boolean same = part.isArray() && random.nextInt(4) == 0;
                            Object element = same ? first : value(part, random, odd && random.nextBoolean());
                            java.lang.reflect.Array.set(array, i, element);
                        }
                        return odd && random.nextInt(8) == 0 && !part.isPrimitive() ? null : array;
                    }
                    double number = odd ? Double.longBitsToDouble(random.nextLong()) : random.nextInt(9) - 2;
                    if (type == int.class) {
                        return (int) number;
                    }
                    return type == long.class ? (Object) (long) number : (Object) number;
                }

                private static final class Bad extends RuntimeException {
                    Bad(String message) {
                        super(message);
                    }

                    @Override
                    public String getMessage() {
                        return super.getMessage() + System.identityHashCode("");
                    }
                }
            }
            """;

    @TempDir
    Path folder;

    @TempDir
    Path other;

    @Test
    void anyAnswersAreGradedAndTold() throws Exception {
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            Fuzz.rounds(1, random -> {
                for (Contract contract : Contract.all()) {
                    String source = source(contract, ANSWERS.formatted(random.nextLong()));
                    Files.writeString(folder.resolve(contract.className() + ".java"), source);
                }

                SubmissionResult result = grader.grade(folder);

                assertThat(result.exercises())
                        .allSatisfy(exercise -> assertThat(exercise.status()).isIn(Status.FAILED, Status.PASSED));
                String json = ResultsJson.write(result);
                Path file = Files.writeString(other.resolve("results.json"), json);
                assertThat(ResultsJson.write(ResultsJson.read(file))).isEqualTo(json);
                assertThat(Stream.of(JunitXml.of(result), GradescopeJson.of(result), ExercismJson.of(result)))
                        .allSatisfy(text -> assertThat(text).isNotEmpty().doesNotContain("\u001b", "\u202e", "\u0000"));
            });
        }
    }

    private static String source(Contract contract, String answers) {
        String methods = contract.methods().stream().map(AnswerFuzzTest::method).collect(Collectors.joining("\n"));
        return "package " + Contract.STUDENT_PACKAGE + ";\npublic final class " + contract.className() + " {\n"
                + methods + "\n" + answers + "}\n";
    }

    private static String method(Method method) {
        String type = method.getReturnType().getCanonicalName();
        String parameters = Arrays.stream(method.getParameters())
                .map(parameter -> parameter.getType().getCanonicalName() + " " + parameter.getName())
                .collect(Collectors.joining(", "));
        // An operator has no hash code that stays.
        String arguments = Arrays.stream(method.getParameters())
                .filter(parameter -> parameter.getType() != DoubleBinaryOperator.class)
                .map(Parameter::getName)
                .collect(Collectors.joining(", "));
        String boxed = "(Object) ";
        return "public static " + type + " " + method.getName() + "(" + parameters + ") {\n    return (" + type
                + ") Any.of(" + type + ".class, " + boxed + arguments.replace(", ", ", " + boxed) + ");\n}";
    }
}
