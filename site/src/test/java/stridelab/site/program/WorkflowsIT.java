package stridelab.site.program;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
                .contains("| MirrorPadding | 尚未正确 | 0 / 14 |", "&#58;&#58;error")
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

        for (String name : List.of("examples", "grade", "pages")) {
            String script = ((List<?>) requireNonNull(map(pipeline, name).get("script")))
                    .stream().map(String::valueOf).collect(Collectors.joining("\n"));
            Run run = Program.run(project, environment, List.of("bash", "-eo", "pipefail", "-c", script));
            assertThat(run.code()).as(name + run.out() + run.err()).isZero();
        }

        Document junit = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(project.resolve("report/junit.xml").toFile());
        assertThat(junit.getElementsByTagName("testcase").getLength()).isGreaterThan(10);
        assertThat(project.resolve("public/index.html")).exists();
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
