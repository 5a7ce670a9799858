package stridelab.grader.propertytest;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.AroundTryHook;
import net.jqwik.api.lifecycle.LifecycleContext;
import net.jqwik.api.lifecycle.ParameterResolutionContext;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;
import net.jqwik.api.lifecycle.ResolveParameterHook;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.api.lifecycle.TryLifecycleContext;

/** Ties jqwik to the visitor of a launch, and hands properties the current {@link StandIn}. */
final class JqwikHook implements AroundPropertyHook, AroundTryHook, ResolveParameterHook {
    @Override
    public Optional<ParameterSupplier> resolve(ParameterResolutionContext parameter, LifecycleContext lifecycle) {
        Class<?> contract = StandIn.current().contract().type();
        // Asked again for each try, and a TypeUsage is made anew each time it is asked for.
        return parameter.parameter().getType() == contract
                ? Optional.of(optionalTry -> StandIn.current().proxy())
                : Optional.empty();
    }

    @Override
    public PropertyExecutionResult aroundProperty(PropertyLifecycleContext context, PropertyExecutor property) {
        HiddenProperty hidden = Suite.property(StandIn.current().contract(), context.targetMethod());
        context.attributes().setSeed(Long.toString(JqwikLauncher.visitor().seed(hidden)));
        PropertyExecutionResult result = property.execute();
        JqwikLauncher.visitor().end(hidden, context.targetMethod(), context.testInstance(), result);
        // What a property has to say, the visitor was told.
        return result.mapToSuccessful();
    }

    @Override
    public TryExecutionResult aroundTry(TryLifecycleContext context, TryExecutor aTry, List<Object> parameters) {
        return JqwikLauncher.visitor().visit(aTry, parameters);
    }
}
