package stridelab.grader.properties.exam;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Student;
import stridelab.grader.properties.exam.Failure.Reason;

/**
 * The examination of one student in one exercise, while it runs.
 *
 * <p>Found through the thread that holds it, because the JUnit platform has no way to hand an object to an engine's
 * tests; the hidden properties run in the thread that asked for them.
 */
final class Exam {
    private static final String NOT_STARTED = "not started";
    private static final int SEEN_AT_MOST = 400;

    private static final ThreadLocal<@Nullable Exam> CURRENT = new ThreadLocal<>();

    private final Contract contract;
    private final Student student;
    private final long seed;
    private final Object standIn;
    private final List<Outcome> outcomes = new ArrayList<>();
    private final List<Observation> seen = new ArrayList<>();
    private final Script script = new Script();
    private @Nullable Observation last;

    Exam(Contract contract, Student student, long seed) {
        this.contract = contract;
        this.student = student;
        this.seed = seed;
        this.standIn = Proxy.newProxyInstance(
                contract.type().getClassLoader(),
                new Class<?>[] {contract.type()},
                (proxy, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? ofObject(proxy, method, arguments)
                        : ask(method, arguments));
    }

    static Exam current() {
        return Objects.requireNonNull(CURRENT.get(), "no examination is running");
    }

    static void begin(Exam exam) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("an examination within an examination");
        }
        CURRENT.set(exam);
    }

    static void end() {
        CURRENT.remove();
    }

    long seed() {
        return seed;
    }

    Contract contract() {
        return contract;
    }

    /** What happens in it, written down. */
    Script script() {
        return script;
    }

    /** What a property's contract parameter is: each call of it is a question to the student. */
    Object standIn() {
        return standIn;
    }

    Observation lastObservation() {
        return Objects.requireNonNull(last, "the student has not been asked yet");
    }

    void beginProperty() {
        seen.clear();
        last = null;
    }

    /** The failures are in the order in which they were met, the smallest last; none where the property passed. */
    void endProperty(HiddenProperty property, int tries, long propertySeed, List<Failure> failures) {
        int last = failures.size() - 1;
        outcomes.add(
                failures.isEmpty()
                        ? new Outcome(property, tries, propertySeed, null, List.of(), seen)
                        : new Outcome(
                                property, tries, propertySeed, failures.get(last), failures.subList(0, last), seen));
    }

    List<Outcome> outcomes() {
        return outcomes;
    }

    /** jqwik puts parameters into maps and reports; those calls are no questions. */
    private static Object ofObject(Object proxy, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> proxy == arguments[0];
            case "hashCode" -> System.identityHashCode(proxy);
            default -> "student";
        };
    }

    private @Nullable Object ask(Method method, Object @Nullable [] arguments) {
        Call call = new Call(contract, method, arguments == null ? List.of() : Arrays.asList(arguments));
        script.asked(call);
        last = Observation.of(call, student);
        Answer answer = last.answer();
        if (seen.size() < SEEN_AT_MOST) {
            seen.add(last);
        }
        if (answer instanceof Answer.Returned returned) {
            if (!Agreement.wellFormed(returned.value())) {
                throw failed(Reason.MALFORMED, call, answer, returned.value());
            }
            return returned.value();
        }
        throw failed(reason(answer), call, answer, null);
    }

    private static Failed failed(Reason reason, Call call, Answer answer, @Nullable Object actual) {
        return new Failed(new Failure(reason, call, answer, null, actual, List.of()));
    }

    private static Reason reason(Answer answer) {
        if (answer instanceof Answer.Threw threw) {
            boolean notStarted = threw.exceptionClass().equals(UnsupportedOperationException.class.getName())
                    && NOT_STARTED.equals(threw.message());
            return notStarted ? Reason.NOT_STARTED : Reason.THREW;
        }
        if (answer instanceof Answer.TimedOut) {
            return Reason.TIMED_OUT;
        }
        return answer instanceof Answer.Died ? Reason.DIED : Reason.ABSENT;
    }
}
