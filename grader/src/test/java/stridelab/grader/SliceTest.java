package stridelab.grader;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import stridelab.grader.compile.CompiledSubmission;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.InProcessImplementation;
import stridelab.grader.propertytest.Failure;
import stridelab.grader.propertytest.HiddenProperty;
import stridelab.grader.propertytest.Outcome;
import stridelab.grader.propertytest.PropertyRunner;
import stridelab.grader.propertytest.Suite;
import stridelab.grader.propertytest.Worth;
import stridelab.grader.results.Score;
import stridelab.grader.submission.Intake;
import stridelab.grader.submission.UnreadableSubmission;

/** An exercise is a vertical slice: the same name in every place, and no part of it may be missing. */
class SliceTest {
    private static final Path ROOT = Path.of("..");
    private static final Path SOURCES = Path.of("src/main/java/stridelab/exercises");
    private static final ClassLoader STUBS = classes("exercises");
    private static final ClassLoader SOLUTIONS = classes("solutions");

    static List<Contract> exercises() {
        return Contract.all();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasAStubASolutionAndVisibleExamples(Contract exercise) {
        assertThat(ROOT.resolve("exercises").resolve(SOURCES).resolve(exercise.className() + ".java"))
                .isRegularFile();
        assertThat(ROOT.resolve("solutions").resolve(SOURCES).resolve(exercise.className() + ".java"))
                .isRegularFile();
        assertThat(ROOT.resolve("exercises/src/test/java/stridelab/exercises")
                        .resolve(exercise.className() + "Test.java"))
                .isRegularFile();
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void asksBackAboutEachMethodWhereAnExampleFails(Contract exercise) throws IOException {
        Path examples =
                ROOT.resolve("exercises/src/test/java/stridelab/exercises").resolve(exercise.className() + "Test.java");
        for (Method method : exercise.methods()) {
            assertThat(examples).content().contains("method = \"" + method.getName() + "\",");
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasItsWrongAnswersAndWhatTheyShowInBothLanguages(Contract exercise) throws IOException {
        Path catalogue = ROOT.resolve("solutions/src/main/catalogue").resolve(exercise.id());
        assertThat(catalogue.resolve("misconceptions_en.properties")).isRegularFile();
        assertThat(catalogue.resolve("misconceptions_zh.properties")).isRegularFile();
        try (Stream<Path> files = Files.list(catalogue)) {
            assertThat(files.filter(file -> file.toString().endsWith(".edit"))).isNotEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasItsLessonAndItsTaskInBothLanguages(Contract exercise) {
        for (String language : List.of("en", "zh")) {
            assertThat(page(exercise, "lesson." + language + ".md")).isRegularFile();
            assertThat(page(exercise, "exercise." + language + ".md")).isRegularFile();
            assertThat(page(exercise, "texts_" + language + ".properties")).isRegularFile();
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasPagesThatSayWhatItsContractSays(Contract exercise) throws IOException {
        Properties facts = properties(page(exercise, "exercise.properties"));
        assertThat(facts.getProperty("class")).isEqualTo(exercise.className());
        assertThat(Integer.parseInt(facts.getProperty("order"))).isEqualTo(exercise.order());
        assertThat(Double.parseDouble(facts.getProperty("points"))).isEqualTo(exercise.points());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasATaskThatNamesEachMethodInBothLanguages(Contract exercise) throws IOException {
        for (String language : List.of("en", "zh")) {
            String task = Files.readString(page(exercise, "exercise." + language + ".md"));
            assertThat(exercise.methods().stream().map(Method::getName)).allMatch(task::contains);
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasTheContractsSignaturesInStubAndSolution(Contract exercise) throws ClassNotFoundException {
        assertThat(signatures(STUBS.loadClass(exercise.studentClass()))).isEqualTo(signatures(exercise.type()));
        assertThat(signatures(SOLUTIONS.loadClass(exercise.studentClass()))).isEqualTo(signatures(exercise.type()));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasHiddenTestsForEachMethodThatAddUpToItsPoints(Contract exercise) {
        List<HiddenProperty> properties = suite(exercise).properties();
        assertThat(properties.stream().map(HiddenProperty::method).collect(Collectors.toSet()))
                .isEqualTo(exercise.methods().stream().map(Method::getName).collect(Collectors.toSet()));
        assertThat(Score.sum(properties, HiddenProperty::points)).isEqualTo(exercise.points());
        assertThat(properties.stream().map(HiddenProperty::place))
                .isEqualTo(IntStream.rangeClosed(1, properties.size()).boxed().toList());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void paysThreeQuartersForValuesAndAtMost15PercentForRefusals(Contract exercise) {
        assertThat(points(exercise, Worth.Kind.VALUES)).isGreaterThanOrEqualTo(0.75 * exercise.points());
        assertThat(points(exercise, Worth.Kind.REFUSALS)).isLessThanOrEqualTo(0.15 * exercise.points());
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void paysAtMostHalfAPointAMethodForDoublePrecision(Contract exercise) {
        assertThat(suite(exercise).properties())
                .filteredOn(property -> property.kind() == Worth.Kind.PRECISION)
                .extracting(HiddenProperty::method)
                .doesNotHaveDuplicates();
        assertThat(suite(exercise).properties())
                .filteredOn(property -> property.kind() == Worth.Kind.PRECISION)
                .allMatch(property -> property.points() <= 0.5);
    }

    @Test
    void paysAtMostThreeOfAHundredForExtremesAndFiveForSideEffects() {
        double all = Score.sum(exercises(), Contract::points);
        assertThat(Score.sum(exercises(), exercise -> points(exercise, Worth.Kind.EXTREMES)))
                .isLessThanOrEqualTo(0.03 * all);
        assertThat(Score.sum(exercises(), exercise -> points(exercise, Worth.Kind.SIDE_EFFECTS)))
                .isLessThanOrEqualTo(0.05 * all);
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void hasATextForEachPropertyAndNoneBeside(Contract exercise) throws IOException {
        Set<String> expected =
                suite(exercise).properties().stream().map(HiddenProperty::name).collect(Collectors.toSet());
        expected.add("title");
        for (String language : List.of("en", "zh")) {
            Path bundle = Path.of("src/main/resources/stridelab/grader/text/exercise")
                    .resolve(exercise.id() + "_" + language + ".properties");
            assertThat(keys(bundle)).isEqualTo(new TreeSet<>(expected));
        }
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isNotStartedInTheStub(Contract exercise) {
        assertThat(new PropertyRunner().run(exercise, new InProcessImplementation(STUBS), 1))
                .allSatisfy(outcome -> assertThat(outcome.failure())
                        .extracting(Failure::reason)
                        .isEqualTo(Failure.Reason.NOT_STARTED));
    }

    @ParameterizedTest
    @MethodSource("exercises")
    void isPassedByTheSolution(Contract exercise) {
        for (long seed = 1; seed <= 3; seed++) {
            assertThat(new PropertyRunner().run(exercise, new InProcessImplementation(SOLUTIONS), seed))
                    .allSatisfy(
                            outcome -> assertThat(outcome).matches(Outcome::passed, String.valueOf(outcome.failure())));
        }
    }

    @Test
    void nothingLiesAroundThatIsOfNoExercise() throws IOException {
        Set<String> ids = Contract.all().stream().map(Contract::id).collect(Collectors.toCollection(TreeSet::new));
        Set<String> names =
                Contract.all().stream().map(Contract::className).collect(Collectors.toCollection(TreeSet::new));
        assertThat(folders(ROOT.resolve("solutions/src/main/catalogue"))).isEqualTo(ids);
        assertThat(folders(ROOT.resolve("site/src/main/resources/stridelab/site/exercises")))
                .isEqualTo(ids);
        assertThat(classNames(ROOT.resolve("exercises").resolve(SOURCES))).isEqualTo(names);
        assertThat(classNames(ROOT.resolve("solutions").resolve(SOURCES))).isEqualTo(names);
    }

    @Test
    void theCourseIsInOrderAndItsFirstEightAreWorthAHundredPoints() {
        assertThat(Contract.all().stream().map(Contract::order))
                .isEqualTo(
                        IntStream.rangeClosed(1, Contract.all().size()).boxed().toList());
        // What was promised to the courses that use it; exercises that are added come after, with points of their own.
        assertThat(Contract.all().stream()
                        .limit(8)
                        .mapToDouble(Contract::points)
                        .sum())
                .isEqualTo(100);
    }

    private static double points(Contract exercise, Worth.Kind kind) {
        return Score.sum(suite(exercise).properties(), property -> property.kind() == kind ? property.points() : 0);
    }

    private static Suite suite(Contract exercise) {
        return Suite.of(exercise).orElseThrow(() -> new AssertionError(exercise.id() + " has no hidden tests"));
    }

    private static Set<String> signatures(Class<?> type) {
        return Stream.of(type.getDeclaredMethods())
                .filter(method -> Modifier.isPublic(method.getModifiers()))
                .map(method -> method.getReturnType().getTypeName() + " " + method.getName()
                        + Arrays.toString(method.getParameterTypes()))
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Path page(Contract exercise, String file) {
        return ROOT.resolve("site/src/main/resources/stridelab/site/exercises")
                .resolve(exercise.id())
                .resolve(file);
    }

    private static Set<String> keys(Path bundle) throws IOException {
        return new TreeSet<>(properties(bundle).stringPropertyNames());
    }

    private static Properties properties(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }

    private static Set<String> folders(Path parent) throws IOException {
        try (Stream<Path> files = Files.list(parent)) {
            return files.filter(Files::isDirectory)
                    .map(folder -> folder.getFileName().toString())
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static Set<String> classNames(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString().replace(".java", ""))
                    .filter(name -> !name.equals("package-info"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    /** Our own classes, compiled as a submission's are. */
    private static ClassLoader classes(String module) {
        try {
            CompiledSubmission compiled = new SubmissionCompiler().compile(Intake.read(ROOT.resolve(module)));
            assertThat(compiled.errors()).isEmpty();
            return new InMemory(compiled.classes());
        } catch (UnreadableSubmission e) {
            throw new IllegalStateException(e.finding().toString(), e);
        }
    }

    private static final class InMemory extends ClassLoader {
        private final Map<String, byte[]> classes;

        InMemory(Map<String, byte[]> classes) {
            super(null);
            this.classes = classes;
        }

        @Override
        protected Class<?> findClass(String name) throws ClassNotFoundException {
            byte[] bytes = classes.get(name);
            if (bytes == null) {
                throw new ClassNotFoundException(name);
            }
            return defineClass(name, bytes, 0, bytes.length);
        }
    }
}
