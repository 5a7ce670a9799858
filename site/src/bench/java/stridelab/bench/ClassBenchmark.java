package stridelab.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import stridelab.grader.files.DeleteRecursively;

/**
 * Measures class runs and their peers, prints a Markdown table, and writes {@code class.json} beside it: a list of
 * {@code {"what", "submissions", "wall_s", "cpu_s", "cpu_s_each", "peak_mib"}}.
 *
 * <p>A figure for one warm submission is the difference of two runs that differ in their number alone: what starts once is
 * in both.
 */
public final class ClassBenchmark {
    private static final int WARM_FEW = 10;
    private static final int WARM_MANY = 60;
    private static final int PEER_RUNS = 5;

    private record Row(String what, int submissions, Cost cost, double cpuEach) {}

    private final Path work;
    private final Path jar;
    private final GeneratedClass generated;
    private final List<Row> rows = new ArrayList<>();

    private ClassBenchmark(Path work, Path jar, Path solutions) {
        this.work = work;
        this.jar = jar;
        this.generated = new GeneratedClass(solutions);
    }

    /** The jar, the solutions' folder, JUnit's console jar and version, the size of the class, the file to write. */
    public static void main(String[] args) throws Exception {
        Path jar = Path.of(args[0]).toAbsolutePath();
        Path work = Files.createTempDirectory("stridelab-class");
        ClassBenchmark benchmark = new ClassBenchmark(work, jar, Path.of(args[1]));
        Peers peers = new Peers(work.resolve("peers"), jar, Path.of(args[2]).toAbsolutePath(), args[3]);
        benchmark.warm(peers);
        benchmark.mixed(Integer.parseInt(args[4]));
        String table = benchmark.table();
        System.out.print(table);
        Path json = Path.of(args[5]);
        Files.createDirectories(json.toAbsolutePath().getParent());
        Files.writeString(json, benchmark.json());
        DeleteRecursively.delete(work);
    }

    private void warm(Peers peers) throws IOException, InterruptedException {
        Path few = made("few", WARM_FEW, GeneratedClass.Kind.RIGHT);
        Path many = made("many", WARM_MANY, GeneratedClass.Kind.RIGHT);
        List<Double> each = new ArrayList<>();
        List<Double> maven = new ArrayList<>();
        List<Double> console = new ArrayList<>();
        Cost byMaven = null;
        Cost byConsole = null;
        Cost byUs = null;
        for (int i = 0; i < PEER_RUNS; i++) {
            Path submission = few.resolve("%05d-right".formatted(i));
            byMaven = peers.maven(submission);
            maven.add(byMaven.cpuSeconds());
            byConsole = peers.console(submission);
            console.add(byConsole.cpuSeconds());
        }
        for (int i = 0; i < 3; i++) {
            Cost less = gradeAll(few, "few" + i, "--jobs", "1");
            byUs = gradeAll(many, "many" + i, "--jobs", "1");
            each.add((byUs.cpuSeconds() - less.cpuSeconds()) / (WARM_MANY - WARM_FEW));
        }
        rows.add(new Row("mvn -q -o test", 1, byMaven, median(maven)));
        rows.add(new Row("javac and ConsoleLauncher", 1, byConsole, median(console)));
        rows.add(new Row("grade-all, right ones", WARM_MANY, byUs, median(each)));
    }

    private void mixed(int size) throws IOException, InterruptedException {
        Path folder = Files.createDirectories(work.resolve("mixed"));
        generated.write(folder, size);
        Cost cost = gradeAll(folder, "out");
        rows.add(new Row("grade-all, mixed", size, cost, cost.cpuSeconds() / size));
        List<FileTime> done = new ArrayList<>();
        try (Stream<Path> files = Files.list(work.resolve("out/results"))) {
            for (Path file : files.toList()) {
                done.add(Files.getLastModifiedTime(file));
            }
        }
        done.sort(null);
        int part = Math.max(1, size / 10);
        System.out.printf(
                Locale.ROOT,
                "first %d: %.1f s after the first result; last %d: %.1f s%n",
                part,
                seconds(done.get(0), done.get(part)),
                part,
                seconds(done.get(size - 1 - part), done.get(size - 1)));
        Cost again = gradeAll(folder, "out");
        rows.add(new Row("grade-all, unchanged", size, again, again.cpuSeconds() / size));
    }

    private Path made(String name, int size, GeneratedClass.Kind kind) throws IOException {
        Path folder = Files.createDirectories(work.resolve(name));
        generated.write(folder, size, kind);
        return folder;
    }

    private Cost gradeAll(Path folder, String out, String... more) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-jar",
                jar.toString(),
                "grade-all",
                folder.toString(),
                "--out",
                work.resolve(out).toString()));
        command.addAll(List.of(more));
        return Cost.of(command, null, work.resolve("said.txt"));
    }

    private static double seconds(FileTime from, FileTime to) {
        return (to.toMillis() - from.toMillis()) / 1000.0;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private String table() {
        StringBuilder table = new StringBuilder(
                "| what | submissions | wall s | CPU s | CPU s each | peak MiB |\n| --- | --- | --- | --- | --- | --- |\n");
        for (Row row : rows) {
            table.append(String.format(
                    Locale.ROOT,
                    "| %s | %d | %.1f | %.1f | %.3f | %d |%n",
                    row.what,
                    row.submissions,
                    row.cost.wallSeconds(),
                    row.cost.cpuSeconds(),
                    row.cpuEach,
                    row.cost.peakMiB()));
        }
        return table.toString();
    }

    private String json() {
        return rows.stream()
                .map(row -> String.format(
                        Locale.ROOT,
                        "  {\"what\": \"%s\", \"submissions\": %d, \"wall_s\": %.2f, \"cpu_s\": %.2f,"
                                + " \"cpu_s_each\": %.3f, \"peak_mib\": %d}",
                        row.what,
                        row.submissions,
                        row.cost.wallSeconds(),
                        row.cost.cpuSeconds(),
                        row.cpuEach,
                        row.cost.peakMiB()))
                .collect(java.util.stream.Collectors.joining(",\n", "[\n", "\n]\n"));
    }
}
