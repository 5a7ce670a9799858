package stridelab.grader.properties.exam;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Shrinkable;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.FalsifiedSample;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ties jqwik to the running {@link Exam}: hands in the student and the seed, takes the outcome out as an object. */
final class ExamHook implements AroundPropertyHook, AroundTryHook, ResolveParameterHook {
    @Override
    public Optional<ParameterSupplier> resolve(ParameterResolutionContext parameter, LifecycleContext lifecycle) {
        Class<?> contract = Exam.current().contract().type();
        // Asked again for each try, and a TypeUsage is made anew each time it is asked for.
        return parameter.parameter().getType() == contract
                ? Optional.of(optionalTry -> Exam.current().standIn())
                : Optional.empty();
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        Exam exam = Exam.current();
        HiddenProperty hidden = Suite.property(exam.contract(), context.targetMethod());
        long seed = seed(exam.seed(), hidden.id());
        context.attributes().setSeed(Long.toString(seed));
        exam.beginProperty();
        PropertyExecutionResult result = property.execute();
        exam.script().endProperty(hidden, context.targetMethod(), context.testInstance(), seed);
        exam.endProperty(hidden, result.countTries(), seed, failures(hidden, context, result));
        return result;
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        Exam exam = Exam.current();
        exam.script().tried(parameters, exam.standIn());
        return aTry.execute(parameters);
    }

    private static List<Failure> failures(
            HiddenProperty hidden, PropertyLifecycleContext context, PropertyExecutionResult result) {
        if (result.status() == PropertyExecutionResult.Status.SUCCESSFUL) {
            return List.of();
        }
        if (!(result.throwable().orElse(null) instanceof Failed failed)) {
            // Not the student's doing: a fault of the suite's own, which must never become somebody's lost points.
            throw new IllegalStateException(
                    "the hidden property " + hidden.id() + " is broken",
                    result.throwable().orElse(null));
        }
        Failure found = failed.failure();
        List<Shrinkable<Object>> sample =
                result.originalSample().map(FalsifiedSample::shrinkables).orElse(List.of());
        // Where the student gave no answer at all, a smaller input has nothing to add.
        return found.reason().noAnswer()
                ? List.of(found)
                : new Shrinking(found, values -> attempt(context, values)).down(sample);
    }

    private static Optional<Failure> attempt(PropertyLifecycleContext context, List<Object> values) {
        try {
            Method method = context.targetMethod();
            method.setAccessible(true);
            method.invoke(context.testInstance(), values.toArray());
            return Optional.empty();
        } catch (InvocationTargetException e) {
            if (e.getCause() instanceof Failed failed) {
                return Optional.of(failed.failure());
            }
            throw new IllegalStateException("the hidden property " + context.targetMethod() + " is broken", e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A seed of its own for each property, so that adding one does not change what the others try. */
    private static long seed(long base, String id) {
        return base * 31 + id.hashCode();
    }
}
