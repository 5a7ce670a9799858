package stridelab.grader.propertytest;

import java.io.IOException;
import java.io.InputStream;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.OutputStream;
import java.io.Serializable;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Operator;

/**
 * The recorded inputs of one exercise and seed as a resource of the program. Those of the usual seed are recorded when the
 * program is built, because recording takes a third of the processor time of a single grading.
 */
final class RecordedInputsFile {
    private RecordedInputsFile() {}

    /** A property by its name, since its method and its class are found again by that. */
    private record KeptProperty(String name, List<KeptTry> tries, int largestAnswer) implements Serializable {}

    private record KeptTry(@Nullable Object[] values, List<KeptCall> questions) implements Serializable {}

    private record KeptCall(String method, @Nullable Object[] arguments, int largestAnswer) implements Serializable {}

    /** An operator of a call that is announced, whose uses are not listened to. */
    private record Announced(Formula formula) implements Operator, Serializable {
        @Override
        public double applyAsDouble(double x, double k) {
            return formula.applyAsDouble(x, k);
        }
    }

    /** Writes the recorded inputs of an exercise below the root of a class path. */
    static void write(Path root, Suite suite, long seed, RecordedInputs inputs) throws IOException {
        KeptProperty[] kept = inputs.properties().stream()
                .map(property -> new KeptProperty(
                        property.hidden().name(),
                        property.tries().stream().map(RecordedInputsFile::kept).toList(),
                        property.largestAnswer()))
                .toArray(KeptProperty[]::new);
        Path file = root.resolve(name(suite.contract(), seed));
        Files.createDirectories(file.getParent());
        try (ObjectOutputStream out = new Replacing(Files.newOutputStream(file))) {
            out.writeObject(kept);
        }
    }

    /** Reads the recorded inputs of an exercise; empty where none were recorded for the seed. */
    static Optional<RecordedInputs> find(Suite suite, long seed) {
        try (InputStream file =
                RecordedInputsFile.class.getClassLoader().getResourceAsStream(name(suite.contract(), seed))) {
            if (file == null) {
                return Optional.empty();
            }
            KeptProperty[] kept = (KeptProperty[]) new ObjectInputStream(file).readObject();
            // Found once: reflection is asked for them anew each time, and there are thousands of calls.
            Map<String, Method> methods =
                    suite.contract().methods().stream().collect(Collectors.toMap(Method::getName, method -> method));
            return Optional.of(new RecordedInputs(Arrays.stream(kept)
                    .map(property -> property(property, suite, methods, seed))
                    .toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String name(Contract contract, long seed) {
        return "stridelab/grader/recorded/" + seed + "/" + contract.id();
    }

    private static KeptTry kept(RecordedInputs.Try one) {
        return new KeptTry(
                one.values(),
                one.questions().stream()
                        .map(call -> new KeptCall(
                                call.method().getName(), call.arguments().toArray(), call.largestAnswer()))
                        .toList());
    }

    private static RecordedInputs.Property property(
            KeptProperty kept, Suite suite, Map<String, Method> methods, long seed) {
        HiddenProperty hidden = suite.property(kept.name);
        Method method = suite.code(hidden);
        RecordedInputs.Try[] tries = new RecordedInputs.Try[kept.tries.size()];
        for (int i = 0; i < tries.length; i++) {
            KeptTry one = kept.tries.get(i);
            tries[i] = new RecordedInputs.Try(
                    i,
                    one.values,
                    one.questions.stream()
                            .map(call -> call(call, suite.contract(), methods))
                            .toList());
        }
        return new RecordedInputs.Property(
                hidden,
                method,
                Suite.instance(method.getDeclaringClass()),
                JqwikLauncher.seed(seed, hidden),
                List.of(tries),
                kept.largestAnswer);
    }

    private static Call call(KeptCall kept, Contract contract, Map<String, Method> methods) {
        Method method = Objects.requireNonNull(methods.get(kept.method), kept.method);
        return new Call(contract, method, Arrays.asList(kept.arguments), kept.largestAnswer);
    }

    /** Writes the formula of an operator in place of the operator, which tells a listener of its uses. */
    private static final class Replacing extends ObjectOutputStream {
        Replacing(OutputStream out) throws IOException {
            super(out);
            enableReplaceObject(true);
        }

        @Override
        protected Object replaceObject(Object value) {
            return value instanceof Operator operator ? new Announced(operator.formula()) : value;
        }
    }
}
