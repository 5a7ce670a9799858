package stridelab.grader.propertytest;

import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.TryExecutionResult;
import net.jqwik.api.lifecycle.TryExecutor;
import net.jqwik.engine.JqwikTestEngine;
import org.jspecify.annotations.Nullable;
import org.junit.platform.engine.DiscoverySelector;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;

/**
 * Starts jqwik on hidden properties, one launch at a time in a JVM (more exactly, in a class loader): it loses results
 * otherwise. What a launch is for, its {@link Visitor} says.
 */
final class JqwikLauncher {
    /** Kept, since the logging framework holds loggers weakly. jqwik warns about what is meant here. */
    private static final Logger QUIET = Logger.getLogger("net.jqwik");

    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();
    private static final ThreadLocal<@Nullable Visitor> VISITOR = new ThreadLocal<>();

    /** Made when it is needed: a submission that is right everywhere needs none. */
    private @Nullable Launcher launcher;

    /** What is done with the tries that jqwik chooses. */
    interface Visitor {
        /** Returns the seed of a property's choices. */
        long seed(HiddenProperty property);

        /** Takes one try: executes it, or says how it ended without that. */
        TryExecutionResult visit(TryExecutor aTry, List<Object> parameters);

        /** Takes the end of a property. */
        void end(HiddenProperty property, Method method, Object instance, PropertyExecutionResult result);
    }

    private static Launcher create() {
        QUIET.setLevel(Level.OFF);
        // Nothing on the class path takes part but the one engine that is meant to.
        return LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JqwikTestEngine())
                .build());
    }

    /** Returns a seed for each property, so that adding one does not change what the others try. */
    static long seed(long base, HiddenProperty property) {
        return base * 31 + property.id().hashCode();
    }

    /** Returns the visitor of the launch in this thread. */
    static Visitor visitor() {
        Visitor visitor = VISITOR.get();
        if (visitor == null) {
            throw new IllegalStateException("jqwik was not launched here");
        }
        return visitor;
    }

    /**
     * Runs what is selected, in this thread, when no other launch is under way.
     *
     * @throws IllegalStateException if the visitor threw
     */
    void launch(List<? extends DiscoverySelector> selectors, Visitor visitor) {
        FaultListener faults = new FaultListener();
        ONE_AT_A_TIME.lock();
        VISITOR.set(visitor);
        try {
            if (launcher == null) {
                launcher = create();
            }
            launcher.execute(request(selectors), faults);
        } finally {
            VISITOR.remove();
            ONE_AT_A_TIME.unlock();
        }
        faults.rethrow();
    }

    private static LauncherDiscoveryRequest request(List<? extends DiscoverySelector> selectors) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(selectors)
                .enableImplicitConfigurationParameters(false)
                .configurationParameter("jqwik.database", "")
                .configurationParameter("jqwik.reporting.usejunitplatform", "true")
                .configurationParameter("jqwik.reporting.onlyfailures", "true")
                .configurationParameter("jqwik.tries.default", "60")
                .configurationParameter("jqwik.edgecases.default", "NONE")
                // A property that goes through all of its inputs says so: asking each whether it could costs a seventh.
                .configurationParameter("jqwik.generation.default", "RANDOMIZED")
                // The walk to a smaller input is our own: see Shrinking.
                .configurationParameter("jqwik.shrinking.default", "OFF")
                .build();
    }
}
