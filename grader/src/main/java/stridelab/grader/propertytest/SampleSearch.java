package stridelab.grader.propertytest;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.lifecycle.FalsifiedSample;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.discovery.DiscoverySelectors;

/**
 * Has jqwik choose the parameters of a recorded try once more, in the form from which it makes smaller ones: a recording
 * keeps values alone, since most are never needed in that form.
 */
final class SampleSearch implements JqwikLauncher.Visitor {
    private final RecordedInputs.Property property;
    private final int number;
    private final Function<List<Shrinkable<Object>>, List<Failure>> use;
    private int tries;
    private boolean found;
    private @Nullable List<Failure> result;

    private SampleSearch(
            RecordedInputs.Property property, int number, Function<List<Shrinkable<Object>>, List<Failure>> use) {
        this.property = property;
        this.number = number;
        this.use = use;
    }

    /**
     * Returns what {@code use} makes of the parameters of a try, within the launch: jqwik makes smaller ones only
     * there. To be called within a {@link StandIn}, which is one of them.
     */
    static List<Failure> find(
            JqwikLauncher launcher,
            RecordedInputs.Property property,
            int number,
            Function<List<Shrinkable<Object>>, List<Failure>> use) {
        SampleSearch search = new SampleSearch(property, number, use);
        Method method = property.method();
        launcher.launch(List.of(DiscoverySelectors.selectMethod(method.getDeclaringClass(), method)), search);
        if (search.result == null) {
            throw new IllegalStateException(
                    "jqwik chose other inputs for " + property.hidden().id() + " than before");
        }
        return search.result;
    }

    @Override
    public long seed(HiddenProperty same) {
        return property.seed();
    }

    @Override
    public TryExecutionResult visit(TryExecutor aTry, List<Object> parameters) {
        if (tries++ < number) {
            return TryExecutionResult.satisfied();
        }
        found = same(property.tries().get(number).with(StandIn.current()), parameters);
        return TryExecutionResult.falsified(new AssertionError("the try that was looked for"));
    }

    /** Compares what has an equality of its own: numbers and lists of them. */
    private static boolean same(@Nullable Object[] recorded, List<Object> now) {
        boolean same = recorded.length == now.size();
        for (int i = 0; i < recorded.length && same; i++) {
            boolean comparable = recorded[i] instanceof Number || recorded[i] instanceof List<?>;
            same = !comparable || Objects.equals(recorded[i], now.get(i));
        }
        return same;
    }

    @Override
    public void end(HiddenProperty same, Method method, Object instance, PropertyExecutionResult end) {
        if (found) {
            result = use.apply(end.originalSample()
                    .map(FalsifiedSample::shrinkables)
                    .orElseThrow(() -> new IllegalStateException("jqwik keeps no sample of " + same.id())));
        }
    }
}
