package stridelab.site.program;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.yaml.snakeyaml.Yaml;
import stridelab.site.program.Program.Run;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The handout's CI files, step by step, each in a replica of its environment: variables, folders, file names. */
class WorkflowsIT {
    private static final Pattern EXPRESSION = Pattern.compile("\\$\\{\\{ *([\\w.]+) *}}");

    @TempDir
    static Path folder;

    private static Path handout;
    private static String path;

    @BeforeAll
    static void makeTheProject() throws IOException {
        handout = folder.resolve("handout");
        Program.stridelab(folder, Map.of(), "handout", "--out", handout.toString());
        // The runner's Maven, kept from the network: what it needs is here, since this build needed it too.
        Path bin = Files.createDirectories(folder.resolve("bin"));
        Path mvn = Files.writeString(bin.resolve("mvn"), "#!/bin/sh\nexec '" + Program.MAVEN + "' -o \"$@\"\n");
        Files.setPosixFilePermissions(mvn, PosixFilePermissions.fromString("rwxr-xr-x"));
        path = bin + ":" + Program.JAVA.getParent() + ":" + System.getenv("PATH");
    }

    @Test
    void githubShowsASummaryAndMarksTheLinesAndObeysNoStudent() throws Exception {
        Path workspace = project("github");
        edit(
                workspace,
                "MirrorPadding",
                "int top, int bottom, int left, int right) {\n        throw new UnsupportedOperationException(\"not started\")",
                "int top, int bottom, int left, int right) {\n        throw new RuntimeException("
                        + "\"\\n::error::forged\\n##[error]forged | <b>@all</b>\")");
        Path temp = Files.createDirectories(folder.resolve("github temp"));
        Path summary = Files.writeString(temp.resolve("summary.md"), "");
        Map<String, String> context = Map.of(
                "vars.STRIDELAB_URL",
                Program.JAR.toUri().toString(),
                "vars.STRIDELAB_LANG",
                "zh",
                "secrets.STRIDELAB_TOKEN",
                "",
                "runner.temp",
                temp.toString());
        Map<String, String> environment = new HashMap<>(Map.of(
                "CI",
                "true",
                "GITHUB_ACTIONS",
                "true",
                "GITHUB_WORKSPACE",
                workspace.toString(),
                "GITHUB_STEP_SUMMARY",
                summary.toString(),
                "RUNNER_TEMP",
                temp.toString(),
                "PATH",
                path));

        Map<String, Object> job = map(map(yaml(workspace.resolve(".github/workflows/grade.yml")), "jobs"), "grade");
        environment.putAll(evaluated(map(job, "env"), context));
        Map<String, Run> runs = new TreeMap<>();
        for (Object step : (List<?>) requireNonNull(job.get("steps"))) {
            Map<String, Object> keys = map(step);
            if (keys.containsKey("run")) {
                Map<String, String> all = new HashMap<>(environment);
                all.putAll(evaluated(map(keys, "env"), context));
                runs.put(
                        String.valueOf(keys.get("name")),
                        Program.run(
                                workspace,
                                all,
                                List.of(
                                        "bash",
                                        "--noprofile",
                                        "--norc",
                                        "-eo",
                                        "pipefail",
                                        "-c",
                                        String.valueOf(keys.get("run")))));
            }
        }

        Run grade = requireNonNull(runs.get("Grade"));
        assertThat(grade.code()).as(grade.err()).isZero();
        assertThat(carriedOut(grade.out()))
                .isNotEmpty()
                .allMatch(line -> line.matches(
                        "::error file=src/main/java/stridelab/exercises/MirrorPadding\\.java,line=\\d+,title=.*"))
                .noneMatch(line -> line.startsWith("::error::"));
        assertThat(summary)
                .content()
                .contains("| MirrorPadding | 未通过 | 0 / 14 |", "&#58;&#58;error")
                .doesNotContain("<b>", "@all", "##[error]");
        assertThat(temp.resolve("report/site/index.html")).exists();
        assertThat(requireNonNull(runs.get("Visible examples")).code()).isNotZero();
    }

    @Test
    void gitlabReadsEachHiddenTestAndPublishesTheReport() throws Exception {
        Path project = project("gitlab");
        Map<String, Object> pipeline = yaml(project.resolve(".gitlab-ci.yml"));
        Map<String, String> environment = new HashMap<>();
        map(pipeline, "variables").forEach((name, value) -> environment.put(name, String.valueOf(value)));
        // Where the runner caches; here Maven has what it needs.
        environment.remove("MAVEN_OPTS");
        environment.putAll(Map.of(
                "CI",
                "true",
                "GITLAB_CI",
                "true",
                "CI_PROJECT_DIR",
                project.toString(),
                "STRIDELAB_URL",
                Program.JAR.toUri().toString(),
                "PATH",
                path));

        StringBuilder log = new StringBuilder();
        for (String name : List.of("examples", "grade", "pages")) {
            String script = ((List<?>) requireNonNull(map(pipeline, name).get("script")))
                    .stream().map(String::valueOf).collect(Collectors.joining("\n"));
            Run run = Program.run(project, environment, List.of("bash", "-eo", "pipefail", "-c", script));
            assertThat(run.code()).as(name + run.out() + run.err()).isZero();
            log.append(run.out());
        }

        Document junit = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(project.resolve("report/junit.xml").toFile());
        // The README's number is counted from the hidden tests themselves; of untouched stubs, each one is skipped.
        int hidden = hiddenTests(project);
        assertThat(junit.getElementsByTagName("testcase").getLength()).isEqualTo(hidden);
        assertThat(junit.getElementsByTagName("skipped").getLength())
                .as(log.toString())
                .isEqualTo(hidden);
        assertThat(project.resolve("public/index.html")).exists();
    }

    /** What each checks before it takes a result: Classroom 50's collector, and the interface of Exercism's test runners. */
    @Test
    void classroom50AndExercismCanReadTheirFiles() throws Exception {
        Path submission = folder.resolve("handed over");
        Program.copy(Program.REPOSITORY.resolve("solutions/src/main/java/stridelab/exercises"), submission);
        Files.writeString(submission.resolve("Channels.java"), "package stridelab.exercises; class Channels {");
        Files.copy(
                handout.resolve("src/main/java/stridelab/exercises/ShapeFormula.java"),
                submission.resolve("ShapeFormula.java"),
                StandardCopyOption.REPLACE_EXISTING);
        Path mirror = submission.resolve("MirrorPadding.java");
        Files.writeString(
                mirror,
                Files.readString(mirror)
                        .replaceFirst(
                                "(int reflectIndex\\(.*\\{)",
                                "$1 if (n > 2) throw new RuntimeException("
                                        + "\"\\\\0\\\\u001b[31m\\\\ud800 \\\\ud83d\\\\ude00 </script>\");"));
        Map<String, String> runner = Map.of(
                "CLASSROOM", "cs101",
                "ASSIGNMENT", "padding",
                "OWNER", "li-lei",
                "SUBMISSION_TAG", "submit/2026-11-22T09-00-00Z",
                "COMMIT_URL", "https://github.com/cs101/padding-li-lei/commit/0",
                "RELEASE_URL", "https://github.com/cs101/padding-li-lei/releases/tag/submit");

        Run run = Program.stridelab(
                folder,
                runner,
                "grade",
                submission.toString(),
                "--out",
                "handed",
                "--classroom50",
                "result.json",
                "--exercism",
                "results.json");

        assertThat(run.code()).as(run.err()).isZero();
        JsonNode own = JsonMapper.shared().readTree(folder.resolve("handed/results.json"));
        int tests = hiddenTests(handout);
        theCollectorTakes(JsonMapper.shared().readTree(folder.resolve("result.json")), own, tests);
        theWebsiteTakes(JsonMapper.shared().readTree(folder.resolve("results.json")), tests);
    }

    private static void theCollectorTakes(JsonNode result, JsonNode own, int tests) throws IOException {
        assertThat(Files.size(folder.resolve("result.json"))).isLessThan(10 << 20);
        assertThat(result.path("schema").stringValue()).isEqualTo("classroom50/result/v1");
        assertThat(result.path("assignment_type").stringValue()).isIn("individual", "group");
        assertThat(result.path("submission").stringValue()).startsWith("submit/");
        assertThat(result.path("datetime").stringValue()).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\dZ");
        for (String text : List.of("classroom", "assignment", "owner", "commit", "release", "review")) {
            assertThat(result.path(text).stringValue()).as(text).isNotBlank();
        }
        int score = 0;
        int maxScore = 0;
        for (JsonNode test : result.path("tests")) {
            assertThat(test.path("test-name").stringValue()).isNotBlank();
            assertThat(test.path("passed").isBoolean()).isTrue();
            assertThat(test.path("score").isInt()).isTrue();
            assertThat(test.path("score").intValue())
                    .isBetween(0, test.path("max-score").intValue());
            score += test.path("score").intValue();
            maxScore += test.path("max-score").intValue();
        }
        assertThat(result.path("tests")).hasSize(tests);
        assertThat(result.path("score").isInt() && result.path("max-score").isInt())
                .isTrue();
        assertThat(result.path("score").intValue()).isEqualTo(score);
        assertThat(result.path("max-score").intValue()).isEqualTo(maxScore);
        // Whole points, and still the same share of the whole.
        assertThat((double) score / maxScore)
                .isEqualTo(
                        own.path("score").doubleValue() / own.path("maxScore").doubleValue(), within(1e-12));
    }

    private static void theWebsiteTakes(JsonNode result, int tests) {
        assertThat(result.propertyNames()).containsExactly("version", "status", "tests");
        assertThat(result.path("version").intValue()).isEqualTo(3);
        assertThat(result.path("status").stringValue()).isEqualTo("fail");
        assertThat(result.path("tests")).hasSize(tests).allSatisfy(test -> {
            String status = test.path("status").stringValue();
            assertThat(List.of("name", "status", "message", "output", "test_code", "task_id"))
                    .containsAll(test.propertyNames());
            assertThat(test.path("name").stringValue()).isNotBlank();
            assertThat(status).isIn("pass", "fail", "error");
            assertThat(test.has("message")).isEqualTo(!status.equals("pass"));
            assertThat(test.path("message").asString("").length()).isLessThanOrEqualTo(65_535);
            assertThat(test.path("task_id").intValue()).isBetween(1, 8);
        });
        List<String> statuses = result.path("tests")
                .valueStream()
                .map(test -> test.path("status").stringValue())
                .distinct()
                .toList();
        assertThat(statuses).containsExactlyInAnyOrder("pass", "fail", "error");
    }

    private static int hiddenTests(Path project) throws IOException {
        Matcher number = Pattern.compile("graded by (\\d+) hidden tests")
                .matcher(Files.readString(project.resolve("README.md")));
        assertThat(number.find()).isTrue();
        return Integer.parseInt(number.group(1));
    }

    /** The lines that the runner would take for commands: all but those between stop-commands and its word. */
    private static List<String> carriedOut(String log) {
        List<String> commands = new ArrayList<>();
        String stopped = "";
        for (String line : log.lines().map(String::stripLeading).toList()) {
            if (!stopped.isEmpty()) {
                stopped = line.equals("::" + stopped + "::") ? "" : stopped;
            } else if (line.startsWith("::stop-commands::")) {
                stopped = line.substring("::stop-commands::".length());
            } else if (line.startsWith("::") || line.contains("##[")) {
                commands.add(line);
            }
        }
        return commands;
    }

    private static Path project(String name) throws IOException {
        Path project = folder.resolve(name + " 项目");
        Program.copy(handout, project);
        return project;
    }

    private static void edit(Path project, String className, String before, String after) throws IOException {
        Path file = project.resolve("src/main/java/stridelab/exercises/" + className + ".java");
        String source = Files.readString(file);
        assertThat(source).contains(before);
        Files.writeString(file, source.replace(before, after));
    }

    private static Map<String, String> evaluated(Map<String, Object> values, Map<String, String> context) {
        Map<String, String> evaluated = new HashMap<>();
        values.forEach((name, value) -> {
            Matcher expression = EXPRESSION.matcher(String.valueOf(value));
            evaluated.put(name, expression.replaceAll(match -> {
                assertThat(context).containsKey(match.group(1));
                return Matcher.quoteReplacement(requireNonNull(context.get(match.group(1))));
            }));
        });
        return evaluated;
    }

    private static Map<String, Object> yaml(Path file) throws IOException {
        return map((Object) new Yaml().load(Files.readString(file)));
    }

    private static Map<String, Object> map(Map<String, Object> outer, String key) {
        return map(requireNonNull(outer.getOrDefault(key, Map.of())));
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
