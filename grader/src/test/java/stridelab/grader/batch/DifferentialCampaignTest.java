package stridelab.grader.batch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import stridelab.grader.Grader;
import stridelab.grader.GradingOptions;
import stridelab.grader.compile.SubmissionCompiler;
import stridelab.grader.files.DeleteRecursively;
import stridelab.grader.results.ResultsJson;
import stridelab.grader.sandbox.HostileCase;
import stridelab.grader.submission.Intake;

/**
 * Small random changes of the natural submissions and of hostile ones, each graded among others by {@code grade-all}, one
 * after another in a grader that is warm, and alone by {@code grade} in a program of its own: the same results. {@code mvn
 * -Pclass-run -pl grader -am test -Dtest=DifferentialCampaignTest -Dsurefire.failIfNoSpecifiedTests=false
 * -Dstridelab.minutes=60}; what differs is kept in {@code target/differing}.
 *
 * <p>Code that works in several threads may race with itself, so that it is another program in each run: what differs there
 * is printed, and is no fault of the grader.
 */
@Tag("class-run")
final class DifferentialCampaignTest {
    private static final Duration TIME = Duration.ofMinutes(Integer.getInteger("stridelab.minutes", 2));
    private static final long SEED = Long.getLong("stridelab.seed", System.nanoTime());
    private static final int AT_ONCE = 16;

    /** One in so many is hostile. */
    private static final int HOSTILE = 5;

    private static final String HOME = "src/main/java/stridelab/exercises";

    /** What is looked for in a source, and what comes in its place. */
    private static final Map<String, String> CHANGES = Map.ofEntries(
            Map.entry("(?<=[\\w)\\]] )\\+(?= )", "-"),
            Map.entry("(?<=[\\w)\\]] )-(?= )", "+"),
            Map.entry("(?<= )<=(?= )", "<"),
            Map.entry("(?<= )<(?= )", "<="),
            Map.entry("(?<= )>=(?= )", ">"),
            Map.entry("(?<= )\\*(?= )", "+"),
            Map.entry("(?<= )/(?= )", "*"),
            Map.entry("(?<= )==(?= )", "!="),
            Map.entry("\\|\\|", "&&"),
            Map.entry("\\b0\\b", "1"),
            Map.entry("\\b1\\b", "0"),
            Map.entry("\\b2\\b", "3"),
            Map.entry("\\bint (?=\\w+ =)", "long "),
            Map.entry("\\bdouble (?=\\w+ =)", "float "),
            Map.entry("\\.length\\b", ".length - 1"),
            Map.entry("\\bthrow (?=new)", "if (true) throw "),
            Map.entry("\\+\\+\\)", "+= 2)"),
            Map.entry("return (?=\\w+;)", "return (1 > 0) ? null : "),
            Map.entry("\\bstride\\b", "pad"),
            Map.entry("\\[0\\]", "[1]"));

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void everyWayOfGradingGivesTheSameResult() throws Exception {
        System.out.println("differential campaign: seed " + SEED);
        long end = System.nanoTime() + TIME.toNanos();
        int graded = 0;
        List<String> differing = new ArrayList<>();
        List<String> racing = new ArrayList<>();
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (Grader grader = new Grader(GradingOptions.defaults())) {
            for (int round = 0; System.nanoTime() < end; round++) {
                Path students = Files.createDirectories(folder.resolve("round" + round));
                Path out = folder.resolve("out" + round);
                List<String> names = handIn(students);
                Run.of(0, "grade-all", students, "--out", out);
                Map<String, Future<String>> alone = new TreeMap<>();
                for (String name : names) {
                    alone.put(name, threads.submit(() -> alone(students.resolve(name))));
                }
                Collections.shuffle(names, random);
                for (String name : names) {
                    String among = Run.withoutTimes(Files.readString(RunFolder.result(out, name)));
                    String warm = Run.withoutTimes(ResultsJson.write(grader.grade(students.resolve(name))));
                    if (!among.equals(warm) || !among.equals(alone.get(name).get())) {
                        (inThreads(students.resolve(name)) ? racing : differing).add(name + " of round " + round);
                        keep(
                                students.resolve(name),
                                among,
                                warm,
                                alone.get(name).get());
                    }
                }
                graded += names.size();
                System.out.println("graded in three ways: " + graded + "; differing: " + differing
                        + "; differing, and in several threads: " + racing);
                DeleteRecursively.delete(students);
                DeleteRecursively.delete(out);
            }
        } finally {
            threads.shutdown();
        }
        assertThat(differing).isEmpty();
    }

    private static boolean inThreads(Path submission) throws Exception {
        try (SubmissionCompiler compiler = new SubmissionCompiler()) {
            return compiler.compile(Intake.read(submission)).usesThreads();
        }
    }

    private static String alone(Path submission) throws Exception {
        Path out = submission.resolveSibling(submission.getFileName() + " alone");
        Run.of(0, "grade", submission, "--out", out);
        String result = Run.withoutTimes(Files.readString(out.resolve("results.json")));
        DeleteRecursively.delete(out);
        return result;
    }

    private List<String> handIn(Path students) throws IOException {
        List<String> naturals = NaturalSubmissions.names();
        List<HostileCase> hostiles = HostileCase.all();
        List<String> names = new ArrayList<>();
        for (int i = 0; i < AT_ONCE; i++) {
            String name = "s" + i;
            Path submission = students.resolve(name);
            Path home = submission.resolve(HOME);
            if (random.nextInt(HOSTILE) == 0) {
                HostileCase hostile = hostiles.get(random.nextInt(hostiles.size()));
                HostileClassTest.handIn(submission, hostile.hostile(Map.of()).sources());
            } else {
                copy(
                        NaturalSubmissions.folder(naturals.get(random.nextInt(naturals.size()))),
                        Files.createDirectories(home));
            }
            List<Path> files = list(home);
            for (int change = random.nextInt(3); change >= 0; change--) {
                change(files.get(random.nextInt(files.size())));
            }
            names.add(name);
        }
        return names;
    }

    private void change(Path file) throws IOException {
        String source = Files.readString(file);
        List<String> kinds = new ArrayList<>(new TreeMap<>(CHANGES).keySet());
        Collections.shuffle(kinds, random);
        Optional<String> changed = kinds.stream()
                .flatMap(kind -> {
                    List<MatchResult> places =
                            Pattern.compile(kind).matcher(source).results().toList();
                    if (places.isEmpty()) {
                        return Stream.of();
                    }
                    MatchResult place = places.get(random.nextInt(places.size()));
                    return Stream.of(
                            source.substring(0, place.start()) + CHANGES.get(kind) + source.substring(place.end()));
                })
                .findFirst();
        if (changed.isPresent()) {
            Files.writeString(file, changed.get());
        }
    }

    private static void keep(Path submission, String among, String warm, String alone) throws IOException {
        Path kept = Path.of("target/differing", Long.toString(System.nanoTime()));
        Path copy = Files.createDirectories(kept.resolve("submission").resolve(HOME));
        copy(submission.resolve(HOME), copy);
        Files.writeString(kept.resolve("among.json"), among);
        Files.writeString(kept.resolve("warm.json"), warm);
        Files.writeString(kept.resolve("alone.json"), alone);
    }

    private static void copy(Path from, Path to) throws IOException {
        for (Path file : list(from)) {
            Files.write(to.resolve(file.getFileName()), Files.readString(file).getBytes(StandardCharsets.UTF_8));
        }
    }

    private static List<Path> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
