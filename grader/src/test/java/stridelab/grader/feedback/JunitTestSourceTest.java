package stridelab.grader.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.engine.JupiterTestEngine;
import org.junit.platform.launcher.Launcher;
import org.junit.platform.launcher.core.LauncherConfig;
import org.junit.platform.launcher.core.LauncherDiscoveryRequestBuilder;
import org.junit.platform.launcher.core.LauncherFactory;
import org.junit.platform.launcher.listeners.SummaryGeneratingListener;
import org.junit.platform.launcher.listeners.TestExecutionSummary;
import stridelab.catalogue.Catalogue;
import stridelab.catalogue.LoopBudget;
import stridelab.catalogue.WrongAnswer;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.InProcessImplementation;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.Feedback;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.PropertyRunner;
import stridelab.grader.propertytest.Suite;
import stridelab.grader.results.Counterexample;

/**
 * The report's tests as a student uses them: pasted into the handout, they compile there, fail for the wrong answer and
 * pass for the solution. For wrong answers of all exercises, in this JVM.
 */
class JunitTestSourceTest {
    private static final Path HANDOUT_TESTS = Path.of("../exercises/src/test/java/stridelab/exercises");
    private static final Pattern CLASS = Pattern.compile("\nclass (\\w+) ");
    private static final int EVERY = Integer.getInteger("copied.every", 24);

    private final Catalogue catalogue = Catalogue.load();
    private final PropertyRunner properties = new PropertyRunner();
    private final Launcher launcher = LauncherFactory.create(LauncherConfig.builder()
            .enableTestEngineAutoRegistration(false)
            .enableLauncherSessionListenerAutoRegistration(false)
            .enableTestExecutionListenerAutoRegistration(false)
            .addTestEngines(new JupiterTestEngine())
            .build());

    @TempDir
    private Path work;

    @Test
    void aCopiedTestFailsForTheWrongAnswerAndPassesForTheSolution() throws IOException {
        Map<String, Integer> ofExercise = new TreeMap<>();
        List<String> withoutTest = new ArrayList<>();
        List<String> wrong = new ArrayList<>();
        int number = 0;
        for (WrongAnswer entry : catalogue.entries()) {
            if (number++ % EVERY == 0) {
                Map<String, String> tests = tests(entry, withoutTest);
                ofExercise.merge(entry.exercise(), tests.size(), Integer::sum);
                wrong.addAll(verdicts(entry, tests));
            }
        }
        System.out.println("copied tests: " + ofExercise + ", failures without one: " + withoutTest);
        assertThat(wrong).isEmpty();
        assertThat(ofExercise.values()).hasSize(Contract.all().size()).allMatch(tests -> tests > 0);
        int tests = ofExercise.values().stream().mapToInt(Integer::intValue).sum();
        assertThat(withoutTest).hasSizeLessThan(tests / 10);
    }

    @Test
    void noTwoHiddenTestsHaveCopiesOfOneName() {
        assertThat(Contract.all().stream()
                        .flatMap(contract -> Suite.of(contract).orElseThrow().properties().stream())
                        .map(property -> JunitTestSource.className(property.contract(), property.name())))
                .hasSizeGreaterThan(100)
                .doesNotHaveDuplicates();
    }

    /** Class names and sources. */
    private Map<String, String> tests(WrongAnswer entry, List<String> withoutTest) {
        Contract contract = Contract.all().stream()
                .filter(each -> each.id().equals(entry.exercise()))
                .findFirst()
                .orElseThrow();
        InProcessImplementation answers =
                new InProcessImplementation(JunitTestSourceTest.class.getClassLoader(), entry.answerPackage());
        DirectFailure comparison =
                new DirectFailure(new InProcessImplementation(JunitTestSourceTest.class.getClassLoader()));
        Map<String, String> tests = new HashMap<>();
        List<Outcome> outcomes = properties.run(contract, answers, 42);
        for (Outcome outcome : outcomes) {
            if (outcome.passed() || endless(outcome.failure())) {
                continue;
            }
            Counterexample example = PropertyResults.of(
                            outcome,
                            null,
                            Feedback.COUNTEREXAMPLE,
                            comparison,
                            Reproduction.ALWAYS,
                            new StudentLines(List.of()))
                    .counterexample();
            // In a JVM of its own nothing is remembered: no single call shows it.
            if (example.test() == null || entry.shows().equals("common/remembers-earlier-calls")) {
                withoutTest.add(outcome.property().id() + " of " + entry.name());
            } else {
                Matcher name = CLASS.matcher(example.test());
                assertThat(name.find()).isTrue();
                tests.put(name.group(1), example.test());
            }
        }
        return tests;
    }

    /** The catalogue counts loop turns; here they are not counted. */
    private static boolean endless(Failure failure) {
        return failure.answer() instanceof Answer.Threw threw
                && threw.exceptionClass().equals(LoopBudget.Endless.class.getName());
    }

    private List<String> verdicts(WrongAnswer entry, Map<String, String> tests) throws IOException {
        Path folder = Files.createDirectories(work.resolve(entry.answerPackage()));
        Map<String, String> sources = new HashMap<>(tests);
        sources.put(entry.className(), catalogue.source(entry));
        sources.put("GridAssertions", Files.readString(HANDOUT_TESTS.resolve("GridAssertions.java")));
        compile(sources, folder);
        List<String> wrong = new ArrayList<>();
        for (String test : tests.keySet()) {
            boolean forWrong = passes(test, folder, entry.className(), false);
            boolean forRight = passes(test, folder, entry.className(), true);
            if (forWrong || !forRight) {
                wrong.add(entry.exercise() + "/" + entry.name() + ": " + test + " passes: " + forWrong
                        + ", for the solution: " + forRight + "\n" + tests.get(test));
            }
        }
        return wrong;
    }

    private static void compile(Map<String, String> sources, Path folder) throws IOException {
        List<String> arguments = new ArrayList<>(List.of(
                "--release", "17", "-proc:none", "-cp", System.getProperty("java.class.path"), "-d", folder + ""));
        for (Map.Entry<String, String> source : sources.entrySet()) {
            Path file = folder.resolve(source.getKey() + ".java");
            arguments.add(Files.writeString(file, source.getValue()).toString());
        }
        StringWriter messages = new StringWriter();
        boolean compiled = ToolProvider.getSystemJavaCompiler()
                .getTask(
                        messages,
                        null,
                        null,
                        arguments.subList(0, 7),
                        null,
                        ToolProvider.getSystemJavaCompiler()
                                .getStandardFileManager(null, null, null)
                                .getJavaFileObjectsFromStrings(arguments.subList(7, arguments.size())))
                .call();
        assertThat(compiled).as(messages.toString()).isTrue();
    }

    private boolean passes(String test, Path folder, String answer, boolean right) {
        try {
            SummaryGeneratingListener listener = new SummaryGeneratingListener();
            Class<?> type = new Project(folder, right ? answer : "").loadClass(Contract.STUDENT_PACKAGE + "." + test);
            launcher.execute(
                    LauncherDiscoveryRequestBuilder.request()
                            .selectors(selectClass(type))
                            .build(),
                    listener);
            TestExecutionSummary summary = listener.getSummary();
            assertThat(summary.getTestsSucceededCount() + summary.getTestsFailedCount())
                    .isEqualTo(1);
            return summary.getTestsSucceededCount() == 1;
        } catch (OutOfMemoryError e) {
            // JUnit lets it through: a size that should be refused became that of an array.
            return false;
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A student's classes, before those of the same names on the class path; but the solution's where it is asked for. */
    private static final class Project extends ClassLoader {
        private final Path folder;
        private final String fromSolutions;

        Project(Path folder, String fromSolutions) {
            super(JunitTestSourceTest.class.getClassLoader());
            this.folder = folder;
            this.fromSolutions = Contract.STUDENT_PACKAGE + "." + fromSolutions;
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith(Contract.STUDENT_PACKAGE + ".")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            String file = name.replace('.', '/') + ".class";
            boolean solution = name.equals(fromSolutions) || name.startsWith(fromSolutions + "$");
            try (InputStream bytes =
                    solution ? getParent().getResourceAsStream(file) : Files.newInputStream(folder.resolve(file))) {
                byte[] code = bytes.readAllBytes();
                return defineClass(name, code, 0, code.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
