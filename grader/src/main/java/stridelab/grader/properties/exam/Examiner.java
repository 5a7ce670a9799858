package stridelab.grader.properties.exam;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.logging.Level;
import java.util.logging.Logger;
import net.jqwik.engine.JqwikTestEngine;
import org.junit.platform.engine.discovery.DiscoverySelectors;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.LauncherDiscoveryRequest;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.Student;

/**
 * Runs the hidden tests of one exercise against one student: same student, same seed, same outcomes.
 *
 * <p>One examination in full at a time in a JVM (more exactly, in a class loader): jqwik loses results otherwise. Others
 * may be asked as before meanwhile, in other threads.
 */
public final class Examiner {
    /** Kept, since the logging framework holds loggers weakly. jqwik warns about what is meant here. */
    private static final Logger QUIET = Logger.getLogger("net.jqwik");

    private static final Semaphore LAUNCH = new Semaphore(1);

    private final Launcher launcher;

    /** The last that was passed in each exercise: scripts are large, and a grader keeps to one seed. */
    private final Map<Contract, Passed> passed = new ConcurrentHashMap<>();

    private record Passed(long seed, Script script) {}

    public Examiner() {
        QUIET.setLevel(Level.OFF);
        // Nothing on the class path takes part but the one engine that is meant to.
        launcher = LauncherFactory.create(LauncherConfig.builder()
                .enableTestEngineAutoRegistration(false)
                .enableLauncherSessionListenerAutoRegistration(false)
                .enableLauncherDiscoveryListenerAutoRegistration(false)
                .enableTestExecutionListenerAutoRegistration(false)
                .enablePostDiscoveryFilterAutoRegistration(false)
                .addTestEngines(new JqwikTestEngine())
                .build());
    }

    /**
     * One outcome for each property of the exercise, in the order of the report.
     *
     * @throws IllegalStateException if not all properties ran, or another examination in full is under way: a fault of
     *     the grader, never the student's
     */
    public List<Outcome> examine(Contract contract, Student student, long seed) {
        Suite suite =
                Suite.of(contract).orElseThrow(() -> new IllegalStateException(contract.id() + " has no hidden tests"));
        Exam exam = new Exam(contract, student, seed);
        FaultListener faults = new FaultListener();
        Exam.begin(exam);
        try {
            launch(suite, faults);
        } finally {
            Exam.end();
        }
        faults.rethrow();
        if (exam.outcomes().size() != suite.properties().size()) {
            throw new IllegalStateException("of " + suite.properties().size() + " hidden properties of " + contract.id()
                    + ", " + exam.outcomes().size() + " ran");
        }
        if (exam.outcomes().stream().allMatch(Outcome::passed)) {
            passed.put(contract, new Passed(seed, exam.script()));
        }
        return inOrder(exam.outcomes());
    }

    private void launch(Suite suite, FaultListener faults) {
        if (!LAUNCH.tryAcquire()) {
            throw new IllegalStateException("an examination is under way already: jqwik takes one launch at a time");
        }
        try {
            launcher.execute(request(suite), faults);
        } finally {
            LAUNCH.release();
        }
    }

    /** Whether the last who passed this had this seed. */
    public boolean knows(Contract contract, long seed) {
        Passed last = passed.get(contract);
        return last != null && last.seed == seed;
    }

    /**
     * Asks what an earlier student who passed was asked, try by try; only where somebody has passed.
     *
     * @return the outcomes that {@link #examine} has for one who passes; empty where the student does not pass, and then
     *     why is still to be examined, best with a student who has not been asked anything yet
     */
    public Optional<List<Outcome>> examineAsBefore(Contract contract, Student student, long seed) {
        if (!knows(contract, seed)) {
            throw new IllegalStateException("nobody has passed yet");
        }
        Script script = Objects.requireNonNull(passed.get(contract)).script;
        Exam exam = new Exam(contract, student, seed);
        student.announce(script.questions());
        Exam.begin(exam);
        try {
            return script.passes(exam) ? Optional.of(inOrder(exam.outcomes())) : Optional.empty();
        } finally {
            Exam.end();
        }
    }

    private static List<Outcome> inOrder(List<Outcome> outcomes) {
        return outcomes.stream()
                .sorted(Comparator.comparingInt(outcome -> outcome.property().place()))
                .toList();
    }

    private static LauncherDiscoveryRequest request(Suite suite) {
        return LauncherDiscoveryRequestBuilder.request()
                .selectors(DiscoverySelectors.selectClass(suite.type()))
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
