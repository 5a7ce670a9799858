package stridelab.grader.propertytest;

import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Implementation;
import stridelab.grader.propertytest.Failure.Reason;

/**
 * Stands for a student's class in the hidden properties of one exercise: each call of its proxy is a question, and an
 * answer that is no value ends the try.
 *
 * <p>{@link Expect} and the jqwik hook find the one in use through the thread that entered it, because the JUnit platform
 * has no way to hand an object to an engine's tests.
 */
final class StandIn {
    private static final String NOT_STARTED = "not started";

    private static final ThreadLocal<@Nullable StandIn> CURRENT = new ThreadLocal<>();

    private final Contract contract;
    private final Implementation student;
    private final Object proxy;
    private Consumer<Observation> observer = observation -> {};
    private int largestAnswer;
    private @Nullable Observation last;

    StandIn(Contract contract, Implementation student) {
        this.contract = contract;
        this.student = student;
        this.proxy = Proxy.newProxyInstance(
                contract.type().getClassLoader(),
                new Class<?>[] {contract.type()},
                (self, method, arguments) -> method.getDeclaringClass() == Object.class
                        ? ofObject(self, method, arguments)
                        : ask(method, arguments));
    }

    /** Returns the one that this thread has entered. */
    static StandIn current() {
        return Objects.requireNonNull(CURRENT.get(), "no property is running");
    }

    /** Runs {@code properties} with this as the current one. */
    void enter(Runnable properties) {
        if (CURRENT.get() != null) {
            throw new IllegalStateException("a property within a property");
        }
        CURRENT.set(this);
        try {
            properties.run();
        } finally {
            CURRENT.remove();
        }
    }

    Contract contract() {
        return contract;
    }

    /** Returns what a property's contract parameter is. */
    Object proxy() {
        return proxy;
    }

    /** Says what comes next: see {@link Implementation#announce}. */
    void announce(List<Call> calls) {
        student.announce(calls);
    }

    /**
     * Says who is told what comes next.
     *
     * @param largestAnswer of which answers are looked at: see {@link Call#largestAnswer}
     */
    void observe(Consumer<Observation> observer, int largestAnswer) {
        this.observer = observer;
        this.largestAnswer = largestAnswer;
        last = null;
    }

    /** Returns the last call and its answer. */
    Observation lastObservation() {
        return Objects.requireNonNull(last, "nothing was asked yet");
    }

    /** Answers jqwik, which puts parameters into maps and reports; those calls are no questions. */
    private static Object ofObject(Object self, Method method, Object[] arguments) {
        return switch (method.getName()) {
            case "equals" -> self == arguments[0];
            case "hashCode" -> System.identityHashCode(self);
            default -> "student";
        };
    }

    private @Nullable Object ask(Method method, Object @Nullable [] arguments) {
        Call call = new Call(contract, method, arguments == null ? List.of() : Arrays.asList(arguments))
                .withAnswersUpTo(largestAnswer);
        last = Observation.of(call, student);
        observer.accept(last);
        Answer answer = last.answer();
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
        if (answer instanceof Answer.TooLarge) {
            return Reason.WRONG_SHAPE;
        }
        if (answer instanceof Answer.TimedOut) {
            return Reason.TIMED_OUT;
        }
        if (answer instanceof Answer.NotAsked) {
            return Reason.NOT_ASKED;
        }
        return answer instanceof Answer.Died ? Reason.DIED : Reason.ABSENT;
    }
}
