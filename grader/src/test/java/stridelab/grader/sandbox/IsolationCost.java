package stridelab.grader.sandbox;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import stridelab.grader.Grader;
import stridelab.grader.GradingOptions;
import stridelab.grader.results.SubmissionResult;

/**
 * What bubblewrap costs: the processor time of a warm grading of the solutions behind it, beside that of one in a plain
 * process, the two in turns. {@code mvn -Pisolation-cost -pl grader -am process-test-classes [-Drounds=30]}
 *
 * <p>Counted is all that the kernel charges this program and its children: grader, compiler, wrappers, student's JVMs.
 */
public final class IsolationCost {
    private static final Path SUBMISSION = Path.of("../solutions");
    private static final int WARM_UP = 15;

    private IsolationCost() {}

    public static void main(String[] args) throws Exception {
        int rounds = Integer.parseInt(args[0]);
        List<Isolation> layers = new ArrayList<>(List.of(Isolation.PROCESS, Isolation.BUBBLEWRAP));
        Map<Isolation, List<Long>> millis = new EnumMap<>(Isolation.class);
        Map<Isolation, Grader> graders = new EnumMap<>(Isolation.class);
        for (Isolation layer : layers) {
            millis.put(layer, new ArrayList<>());
            graders.put(
                    layer,
                    new Grader(new GradingOptions(
                            GradingOptions.DEFAULT_SEED,
                            Duration.ofSeconds(60),
                            Optional.of(layer),
                            GradingOptions.defaults().feedback())));
        }
        for (int round = -WARM_UP; round < rounds; round++) {
            for (Isolation layer : layers) {
                long before = cpuMillis();
                SubmissionResult result = graders.get(layer).grade(SUBMISSION);
                long taken = cpuMillis() - before;
                if (result.score() != result.maxScore()) {
                    throw new IllegalStateException("the solutions got " + result.score());
                }
                if (round >= 0) {
                    millis.get(layer).add(taken);
                }
            }
            Collections.reverse(layers);
        }
        graders.values().forEach(Grader::close);
        report(millis);
    }

    private static void report(Map<Isolation, List<Long>> millis) {
        millis.forEach((layer, taken) -> System.out.printf(
                Locale.ROOT,
                "%-12s median %4d ms, sum of %d gradings %.2f s%n",
                layer.json(),
                median(taken),
                taken.size(),
                sum(taken) / 1_000.0));
        List<Long> plain = millis.get(Isolation.PROCESS);
        List<Long> walled = millis.get(Isolation.BUBBLEWRAP);
        System.out.printf(
                Locale.ROOT,
                "bubblewrap costs %+.1f %% of the processor time by the medians, %+.1f %% by the sums%n",
                100.0 * (median(walled) - median(plain)) / median(plain),
                100.0 * (sum(walled) - sum(plain)) / sum(plain));
    }

    private static long cpuMillis() {
        return Processes.cpuMillis(ProcessHandle.current().pid())
                + ProcessHandle.current()
                        .descendants()
                        .mapToLong(process -> Processes.cpuMillis(process.pid()))
                        .sum();
    }

    private static long median(List<Long> values) {
        return values.stream().sorted().toList().get(values.size() / 2);
    }

    private static long sum(List<Long> values) {
        return values.stream().mapToLong(Long::longValue).sum();
    }
}
