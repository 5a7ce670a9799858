package stridelab.grader.propertytest;

import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import stridelab.grader.exercise.Call;
import stridelab.grader.exercise.Implementation;

/** Records the inputs that jqwik chooses for an exercise's hidden properties, which the right answers have to pass. */
final class Recorder implements JqwikLauncher.Visitor {
    private final List<RecordedInputs.Property> properties = new ArrayList<>();
    private List<RecordedInputs.Try> tries = new ArrayList<>();
    private List<Observation> questions = new ArrayList<>();
    private long largestAnswer;
    private final long seed;

    private Recorder(long seed) {
        this.seed = seed;
    }

    /**
     * Returns the inputs for a seed.
     *
     * @throws IllegalStateException if the right answers fail a property, or not all properties ran
     */
    static RecordedInputs record(JqwikLauncher launcher, Suite suite, Implementation right, long seed) {
        Recorder recorder = new Recorder(seed);
        StandIn standIn = new StandIn(suite.contract(), right);
        standIn.enter(() -> launcher.launch(
                suite.types().stream().map(DiscoverySelectors::selectClass).toList(), recorder));
        if (recorder.properties.size() != suite.properties().size()) {
            throw new IllegalStateException("of " + suite.properties().size() + " hidden properties of "
                    + suite.contract().id() + ", " + recorder.properties.size() + " ran");
        }
        recorder.properties.sort(
                Comparator.comparingInt(property -> property.hidden().place()));
        return new RecordedInputs(recorder.properties);
    }

    @Override
    public long seed(HiddenProperty property) {
        return JqwikLauncher.seed(seed, property);
    }

    @Override
    public TryExecutionResult visit(TryExecutor aTry, List<Object> parameters) {
        questions = new ArrayList<>();
        StandIn.current().observe(questions::add, Integer.MAX_VALUE);
        TryExecutionResult result = aTry.execute(parameters);
        Object[] values = parameters.toArray();
        for (int i = 0; i < values.length; i++) {
            values[i] = values[i] == StandIn.current().proxy() ? RecordedInputs.Try.Place.STUDENT : values[i];
        }
        questions.forEach(question -> largestAnswer = Math.max(largestAnswer, question.size()));
        List<Call> calls = questions.stream().map(Observation::call).toList();
        tries.add(new RecordedInputs.Try(tries.size(), values, calls));
        return result;
    }

    @Override
    public void end(HiddenProperty property, Method method, Object instance, PropertyExecutionResult result) {
        if (result.status() != PropertyExecutionResult.Status.SUCCESSFUL) {
            Object last = questions.isEmpty() ? "no question" : questions.get(questions.size() - 1);
            throw new IllegalStateException(
                    "the right answers do not pass " + property.id() + ": " + last,
                    result.throwable().orElse(null));
        }
        properties.add(RecordedInputs.Property.recorded(
                property, Objects.requireNonNull(method), instance, seed(property), tries, largestAnswer));
        tries = new ArrayList<>();
        largestAnswer = 0;
    }
}
