package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import stridelab.grader.exercise.Answer;
import stridelab.grader.exercise.Contract;
import stridelab.grader.exercise.MirrorPadding;

/** An honest submission between two hostile ones that run at the same time under the same layer. */
final class NeighboursTest {
    private static final Duration TIME = Duration.ofSeconds(60);

    /** Looks for other processes, and does to them what it may. */
    private static final String PROWLER = """
            long self = ProcessHandle.current().pid();
            StringBuilder done = new StringBuilder();
            ProcessHandle.allProcesses().filter(other -> other.pid() != self).forEach(other -> {
                if (other.destroyForcibly()) {
                    done.append(" killed ").append(other.pid());
                }
                for (String file : new String[] {"mem", "environ", "maps", "fd/0", "cwd/x", "root/x"}) {
                    java.nio.file.Path path = java.nio.file.Path.of("/proc/" + other.pid() + "/" + file);
                    try (java.io.InputStream in = java.nio.file.Files.newInputStream(path)) {
                        if (in.read() >= 0) {
                            done.append(" read ").append(path);
                        }
                    } catch (java.io.IOException e) {
                    }
                }
                try {
                    java.nio.file.Files.writeString(java.nio.file.Path.of("/proc/" + other.pid() + "/oom_score_adj"), "9");
                    done.append(" offered ").append(other.pid());
                } catch (java.io.IOException e) {
                }
            });
            if (done.length() > 0) {
                throw new Error("ESCAPED" + done);
            }
            return ProcessHandle.allProcesses().anyMatch(other -> other.pid() != self) ? 1 : 0;
            """;

    private static final String SPINNER = """
            for (int t = 0; t < 150; t++) {
                Thread thread = new Thread(() -> {
                    // What is computed before the method has returned counts as its own.
                    java.util.concurrent.locks.LockSupport.parkNanos(300_000_000);
                    while (true) {
                        Thread.onSpinWait();
                    }
                });
                thread.setDaemon(true);
                thread.start();
            }
            return 0;
            """;

    private static final String HONEST = "return java.lang.Math.floorMod(i, n);";

    @ParameterizedTest
    @EnumSource(
            value = Isolation.class,
            names = {"BUBBLEWRAP", "USER"})
    void anHonestSubmissionIsNeitherReachedNorKeptFromAnswering(Isolation layer) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try (StudentProcess honest = begun(layer, HONEST);
                StudentProcess prowler = begun(layer, PROWLER);
                StudentProcess spinner = begun(layer, SPINNER)) {
            assertThat(ask(honest, 7)).isInstanceOf(Answer.Returned.class);
            CountDownLatch spinning = new CountDownLatch(1);
            Future<Answer> spun = threads.submit(() -> {
                Answer answer = ask(spinner, 0);
                spinning.countDown();
                return answer;
            });
            spinning.await();
            Future<List<Answer>> prowled = threads.submit(() -> {
                List<Answer> answers = new ArrayList<>();
                for (int i = 0; i < 20; i++) {
                    answers.add(ask(prowler, i));
                }
                return answers;
            });
            for (int i = 0; i < 300; i++) {
                assertThat(((Answer.Returned) ask(honest, i)).value()).isEqualTo(i % 5);
            }
            assertThat(spun.get()).isInstanceOf(Answer.Returned.class);
            int inSight = layer == Isolation.BUBBLEWRAP ? 0 : 1;
            assertThat(prowled.get())
                    .hasOnlyElementsOfType(Answer.Returned.class)
                    .allSatisfy(answer ->
                            assertThat(((Answer.Returned) answer).value()).isEqualTo(inSight));
            assertThat(ask(honest, 9)).isInstanceOf(Answer.Returned.class);
        } finally {
            threads.shutdown();
        }
    }

    private static StudentProcess begun(Isolation layer, String body) {
        StudentProcess student =
                Asking.student(layer, "MirrorPadding", "public static int reflectIndex(int i, int n) {" + body + "}");
        student.begin(Contract.of(MirrorPadding.class), TIME);
        return student;
    }

    private static Answer ask(StudentProcess student, int i) {
        return student.ask(Asking.call(MirrorPadding.class, "reflectIndex", i, 5));
    }
}
