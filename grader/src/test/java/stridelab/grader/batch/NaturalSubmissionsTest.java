package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.Grader;
import stridelab.grader.GradingOptions;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.exercise.Contract;
import stridelab.grader.results.PropertyResult;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.results.SubmissionResult;
import stridelab.grader.submission.Intake;

/** The {@link NaturalSubmissions} as a class in real grading processes, and one by one. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
final class NaturalSubmissionsTest {
    private static final int AT_LEAST = 40;
    /**
     * Not the same each time by their own doing: one has a data race, in the other a loop of ordinary size takes about as
     * long as a call may, so that it ends in time or not.
     */
    private static final Set<String> CHANGEABLE = Set.of("parallel", "slow-loops");

    private static final Path HANDOUT_TESTS = Path.of("../exercises/src/test/java/stridelab/exercises");
    private static final Pattern CLASS = Pattern.compile("\nclass (\\w+) ");

    private final Map<String, SubmissionResult> results = new TreeMap<>();

    private Path folder;
    private Path students;
    private Path out;

    @BeforeAll
    void gradeThemAsAClass(@TempDir Path folder) throws Exception {
        this.folder = folder;
        students = Files.createDirectory(folder.resolve("class"));
        out = folder.resolve("out");
        for (String name : NaturalSubmissions.names()) {
            NaturalSubmissions.handIn(name, students);
        }
        Run.of(0, "grade-all", students, "--out", out);
        for (String name : NaturalSubmissions.names()) {
            results.put(name, ResultsJson.read(RunFolder.result(out, name)));
        }
    }

    @Test
    void eachIsGraded() {
        assertThat(results).hasSizeGreaterThanOrEqualTo(AT_LEAST);
        assertThat(results.values())
                .allSatisfy(result -> assertThat(result.score()).isNotNull().isBetween(0.0, 100.0));
    }

    /** In the opposite order, so that no submission has the same ones before it. */
    @Test
    void eachHasTheSameResultOneByOne() throws Exception {
        List<String> names = new ArrayList<>(results.keySet());
        java.util.Collections.reverse(names);
        List<String> differing = new ArrayList<>();
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            for (String name : names) {
                String alone = Run.withoutTimes(ResultsJson.write(grader.grade(students.resolve(name))));
                String among = Run.withoutTimes(Files.readString(RunFolder.result(out, name)));
                if (!alone.equals(among) && !CHANGEABLE.contains(name)) {
                    differing.add(name + ": " + firstDifference(among, alone));
                }
            }
        }
        assertThat(differing).isEmpty();
    }

    @Test
    void whatWasNotAskedHasAReasonAndNothingElse() {
        assertThat(properties(PropertyResult.Status.NOT_RUN)).isNotEmpty().allSatisfy(property -> {
            assertThat(property.message()).isNotNull();
            assertThat(property.counterexample()).isNull();
            assertThat(property.diagnosis()).isNull();
        });
        assertThat(properties(PropertyResult.Status.TIMEOUT))
                .isNotEmpty()
                .allSatisfy(property -> assertThat(property.counterexample()).isNotNull());
    }

    /** A test of what timed out fails since it does not return within two seconds, alone in a JVM. */
    @Test
    void everyCopiedTestFailsOnTheStudentsCodeAndPassesOnTheAnswers() throws Exception {
        List<String> wrong = new ArrayList<>();
        int count = 0;
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            for (String name : results.keySet()) {
                if (CHANGEABLE.contains(name)) {
                    continue;
                }
                Path classes = Files.createDirectory(folder.resolve("classes of " + name));
                write(compiler.compile(Intake.read(students.resolve(name))).classes(), classes);
                Map<String, String> ordinary = new TreeMap<>();
                Map<String, String> endless = new TreeMap<>();
                results.get(name).exercises().stream()
                        .flatMap(exercise -> exercise.properties().stream())
                        .filter(property -> property.counterexample() != null
                                && property.counterexample().test() != null)
                        .forEach(property -> {
                            String test = property.counterexample().test();
                            Matcher title = CLASS.matcher(test);
                            assertThat(title.find()).isTrue();
                            boolean timeout = property.status() == PropertyResult.Status.TIMEOUT;
                            (timeout ? endless : ordinary).put(title.group(1), test);
                        });
                Path tests = compiled(name, ordinary, endless);
                count += ordinary.size() + endless.size();
                List<String> passed = passed(List.copyOf(ordinary.keySet()), classes, tests);
                for (String test : endless.keySet()) {
                    passed.addAll(passed(List.of(test), classes, tests));
                }
                passed.forEach(test -> wrong.add(name + " passes " + test));
                List<String> all = Stream.of(ordinary, endless)
                        .flatMap(some -> some.keySet().stream())
                        .toList();
                List<String> failed = new ArrayList<>(all);
                failed.removeAll(passed(all, tests));
                failed.forEach(test -> wrong.add("the answers fail " + test + " of " + name));
            }
        }
        System.out.println("copied tests of natural submissions: " + count);
        assertThat(wrong).isEmpty();
    }

    private List<PropertyResult> properties(PropertyResult.Status status) {
        return results.values().stream()
                .flatMap(result -> result.exercises().stream())
                .filter(exercise -> exercise.message() == null
                        || exercise.properties().stream().anyMatch(property -> property.tries() > 0))
                .flatMap(exercise -> exercise.properties().stream())
                .filter(property -> property.status() == status)
                .toList();
    }

    private Path compiled(String name, Map<String, String> ordinary, Map<String, String> endless) throws IOException {
        Path tests = Files.createDirectory(folder.resolve("tests of " + name));
        Map<String, String> sources = new TreeMap<>(ordinary);
        sources.putAll(endless);
        sources.put("GridAssertions", Files.readString(HANDOUT_TESTS.resolve("GridAssertions.java")));
        List<Path> files = new ArrayList<>();
        for (Map.Entry<String, String> source : sources.entrySet()) {
            files.add(Files.writeString(tests.resolve(source.getKey() + ".java"), source.getValue()));
        }
        List<String> options =
                List.of("-proc:none", "-cp", System.getProperty("java.class.path"), "-d", tests.toString());
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        try (StandardJavaFileManager manager = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            assertThat(compiler.getTask(null, manager, null, options, null, manager.getJavaFileObjectsFromPaths(files))
                            .call())
                    .isTrue();
        }
        return tests;
    }

    /** The classes of {@code folders} stand before the answers, which are on the class path of these tests. */
    private static List<String> passed(List<String> tests, Path... folders) throws Exception {
        if (tests.isEmpty()) {
            return new ArrayList<>();
        }
        String classPath = Stream.concat(
                        Stream.of(folders).map(Path::toString), Stream.of(System.getProperty("java.class.path")))
                .collect(Collectors.joining(java.io.File.pathSeparator));
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:+UseSerialGC",
                "-Xmx256m",
                "-cp",
                classPath,
                CopiedTestsProgram.class.getName()));
        tests.forEach(test -> command.add(Contract.STUDENT_PACKAGE + "." + test));
        Process process = new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        try (Stream<String> lines =
                new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).lines()) {
            return lines.filter(line -> line.startsWith(CopiedTestsProgram.PASSED))
                    .map(line -> line.substring(line.lastIndexOf('.') + 1))
                    .collect(Collectors.toCollection(ArrayList::new));
        }
    }

    private static void write(Map<String, byte[]> classes, Path folder) throws IOException {
        for (Map.Entry<String, byte[]> file : classes.entrySet()) {
            Path path = folder.resolve(file.getKey().replace('.', '/') + ".class");
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    private static String firstDifference(String one, String other) {
        List<String> left = one.lines().toList();
        List<String> right = other.lines().toList();
        for (int i = 0; i < Math.min(left.size(), right.size()); i++) {
            if (!left.get(i).equals(right.get(i))) {
                return left.get(i) + " | " + right.get(i);
            }
        }
        return left.size() + " and " + right.size() + " lines";
    }
}
