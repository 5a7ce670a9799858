package stridelab.site.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.site.program.Program.Run;

/** The students' project as the jar makes it: complete, the same everywhere, and with nothing hidden in it. */
class HandoutIT {
    @TempDir
    static Path folder;

    private static Path project;

    @BeforeAll
    static void makeTheProject() {
        project = folder.resolve("学生 project");
        Run run = Program.stridelab(folder, Map.of(), "handout", "--out", project.toString());
        assertThat(run.err()).isEmpty();
        assertThat(run.code()).isZero();
    }

    @Test
    void untouchedStubsPassByThemselvesAndSaySoInAFewLines() throws IOException {
        Path copy = folder.resolve("untouched");
        Program.copy(project, copy);
        Run run = Program.run(
                copy, Map.of("MAVEN_OPTS", ""), List.of(Program.MAVEN.toString(), "-q", "-o", "-B", "test"));
        assertThat(run.code()).as(run.out() + run.err()).isZero();
        assertThat(run.out()).contains("not started / 还没有开始: ").doesNotContain("\tat ");
        assertThat(run.out().lines().count()).isLessThan(20);
        assertThat(hiddenThingsIn(copy)).as("after the build").isEmpty();
    }

    @Test
    void aWrongAnswerShowsBothGridsAndAsksBack() throws IOException {
        Path copy = folder.resolve("wrong");
        Program.copy(project, copy);
        Path source = copy.resolve("src/main/java/stridelab/exercises/CrossCorrelation.java");
        String stub = "double[][] k) {\n        throw new UnsupportedOperationException(\"not started\");";
        assertThat(source).content().contains(stub);
        Files.writeString(
                source,
                Files.readString(source)
                        .replaceFirst(
                                Pattern.quote(stub),
                                "double[][] k) {\n        return new double[][] {{19, 25}, {37, 0}};"));

        Run run = Program.run(
                copy,
                Map.of("MAVEN_OPTS", "", "LC_ALL", "C.UTF-8"),
                List.of(Program.MAVEN.toString(), "-q", "-o", "-B", "test", "-Dtest=CrossCorrelationTest"));

        assertThat(run.code()).isNotZero();
        assertThat(run.out())
                .contains(
                        "CrossCorrelationTest.corr2dOfTheNotebook",
                        "1 of 4 cells differ, see * / 4 个值中有 1 个不对，见 *",
                        "expected / 应为, 2 x 2:",
                        "actual / 实际, 2 x 2:",
                        "*0",
                        "Ask yourself: How many places are there",
                        "想一想：长为 8 的一行里",
                        "CrossCorrelation, not started / 还没有开始: conv2d");
        assertThat(run.out()).as("each failure once").containsOnlyOnce("corr2dOfTheNotebook");
        assertThat(run.out().lines().filter(line -> line.startsWith("\tat java.") || line.contains("at org.junit.")))
                .as("of the test machinery")
                .isEmpty();
    }

    @Test
    void anExceptionIsShownWithTheLineThatThrewIt() throws IOException {
        Path copy = folder.resolve("throws");
        Program.copy(project, copy);
        Path source = copy.resolve("src/main/java/stridelab/exercises/CrossCorrelation.java");
        List<String> lines = new ArrayList<>(Files.readAllLines(source));
        int stub = lines.indexOf("        throw new UnsupportedOperationException(\"not started\");");
        lines.set(stub, "        return new double[][] {x[9]};");
        Files.write(source, lines);

        Run run = Program.run(
                copy,
                Map.of("MAVEN_OPTS", "", "LC_ALL", "C.UTF-8"),
                List.of(Program.MAVEN.toString(), "-q", "-o", "-B", "test", "-Dtest=CrossCorrelationTest"));

        assertThat(run.code()).isNotZero();
        assertThat(run.out())
                .contains(
                        "java.lang.ArrayIndexOutOfBoundsException: Index 9 out of bounds for length 3",
                        "thrown at / 抛出的位置: CrossCorrelation.java:" + (stub + 1),
                        "Ask yourself: ");
    }

    @Test
    void theArchiveHasTheSameBytesInEveryZoneAndLocale() throws IOException {
        Path first = folder.resolve("a.zip");
        Path second = folder.resolve("b.zip");
        Program.stridelab(folder, Map.of("TZ", "Asia/Shanghai"), "handout", "--out", first.toString());
        Program.stridelab(
                folder, Map.of("TZ", "America/St_Johns", "LC_ALL", "C"), "handout", "--out", second.toString());
        assertThat(first).hasSameBinaryContentAs(second);
    }

    @Test
    void nothingOfSolutionsOrGraderIsInIt() throws IOException {
        assertThat(hiddenThings()).hasSizeGreaterThan(300);
        assertThat(hiddenThingsIn(project)).isEmpty();
        try (Stream<Path> files = Files.walk(project)) {
            assertThat(files.map(file -> String.valueOf(file.getFileName())))
                    .doesNotContain(".git", "target", "solutions");
        }
    }

    @Test
    void theReadmeIsHonestInBothLanguages() throws IOException {
        long hidden = sources("grader/src/main/java/stridelab/grader/properties").stream()
                .mapToLong(source -> matches("(@Worth)\\(", source).size())
                .sum();
        assertThat(project.resolve("README.md"))
                .content()
                .contains("Passing the examples is not passing.", "graded by " + hidden + " hidden tests")
                .contains("通过示例并不等于通过作业。", "由 " + hidden + " 个隐藏测试")
                .doesNotContain("{{");
    }

    @Test
    void theStudentsProjectHasTheCoursesExercisesPointsTitlesAndAddresses() throws IOException {
        Path course = Files.writeString(folder.resolve("course.yml"), """
                exercises:
                  - id: channels
                    points: 20
                    title: {en: "Many | layers", zh: 多通道}
                  - id: audio-stride
                lesson: https://example.org/lesson/
                """);
        Path out = folder.resolve("project of the course");
        Run run =
                Program.stridelab(folder, Map.of(), "handout", "--out", out.toString(), "--course", course.toString());
        assertThat(run.code()).as(run.err()).isZero();
        Path home = out.resolve("src/main/java/stridelab/exercises");
        assertThat(home.resolve("Channels.java")).exists();
        assertThat(home.resolve("package-info.java")).exists();
        assertThat(home.resolve("HalfStride.java")).doesNotExist();
        assertThat(out.resolve("src/test/java/stridelab/exercises/HalfStrideTest.java"))
                .doesNotExist();
        assertThat(out.resolve("README.md"))
                .content()
                .contains("| 1 | `Channels` Many \\| layers | ", "| 1 | `Channels` 多通道 | ", " | 20 |")
                .contains("The lesson: <https://example.org/lesson/>", "课文：<https://example.org/lesson/>")
                .contains("All points together are 32.")
                .doesNotContain("{{", "HalfStride");
    }

    @Test
    void theGradersAddressStandsInBothCiFilesWhereItIsGiven() throws IOException {
        Path with = folder.resolve("with");
        String url = "https://example.org/a/stridelab.jar?x=1";
        Program.stridelab(folder, Map.of(), "handout", "--out", with.toString(), "--grader-url", url);
        assertThat(with.resolve(".github/workflows/grade.yml")).content().contains("${{ vars.STRIDELAB_URL || '" + url);
        assertThat(with.resolve(".gitlab-ci.yml")).content().contains("STRIDELAB_URL: '" + url + "'");
    }

    /** What is found in any file, text or class, and where. */
    private static Map<String, Path> hiddenThingsIn(Path tree) throws IOException {
        Map<String, Path> found = new HashMap<>();
        Set<String> hidden = hiddenThings();
        try (Stream<Path> files = Files.walk(tree)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                String text = Files.readString(file, StandardCharsets.ISO_8859_1);
                hidden.stream()
                        .map(thing -> new String(thing.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                        .filter(text::contains)
                        .forEach(thing -> found.put(thing, file));
            }
        }
        return found;
    }

    /** Names, strings, comments and code of solutions and hidden tests. */
    private static Set<String> hiddenThings() throws IOException {
        Set<String> things = new TreeSet<>(Set.of(
                "stridelab.grader",
                "stridelab/grader",
                "stridelab.conv",
                "stridelab/conv",
                "stridelab.worker",
                "stridelab.catalogue",
                "jqwik"));
        things.addAll(propertyNames());
        for (String source : sources("solutions/src/main/java/stridelab/exercises")) {
            String bodies = source.replaceAll("(?s)/\\*\\*.*?\\*/", "");
            bodies.lines()
                    .map(String::strip)
                    .filter(line ->
                            line.length() > 24 && !line.matches("(public |package |import |private \\w+\\(\\)).*"))
                    .forEach(things::add);
            matches("private static \\S+ (\\w{7,})\\(", bodies).stream()
                    .filter(name -> !bodies.matches("(?s).*public static \\S+ " + name + "\\(.*"))
                    .forEach(things::add);
        }
        try (Stream<Path> texts = Files.list(grader("src/main/resources/stridelab/grader/text/exercise"))) {
            for (Path file : texts.toList()) {
                Properties bundle = new Properties();
                bundle.load(Files.newBufferedReader(file));
                bundle.values().stream()
                        .map(String::valueOf)
                        .filter(text -> text.length() > 30)
                        .forEach(things::add);
            }
        }
        // A name that students see anyway tells them nothing.
        for (String stub : sources("exercises/src/main/java/stridelab/exercises")) {
            matches("public static \\S+ (\\w+)\\(", stub).forEach(things::remove);
        }
        for (String test : sources("exercises/src/test/java/stridelab/exercises")) {
            matches("void (\\w+)\\(", test).forEach(things::remove);
        }
        return things;
    }

    private static Set<String> propertyNames() throws IOException {
        Set<String> names = new TreeSet<>();
        for (String source : sources("grader/src/main/java/stridelab/grader/properties")) {
            names.addAll(matches("@Worth\\([^)]*\\)\\s+(?:@\\w+(?:\\([^)]*\\))?\\s+)*void (\\w+)\\(", source));
        }
        return names;
    }

    private static List<String> sources(String path) throws IOException {
        List<String> sources = new ArrayList<>();
        try (Stream<Path> files = Files.list(Program.REPOSITORY.resolve(path))) {
            for (Path file :
                    files.filter(file -> file.toString().endsWith(".java")).toList()) {
                sources.add(Files.readString(file));
            }
        }
        return sources;
    }

    private static Path grader(String path) {
        return Program.REPOSITORY.resolve("grader").resolve(path);
    }

    private static List<String> matches(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map((MatchResult match) -> match.group(1))
                .toList();
    }
}
