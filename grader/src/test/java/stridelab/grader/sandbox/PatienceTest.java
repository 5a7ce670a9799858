package stridelab.grader.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PatienceTest {
    private static final Duration FOUR_SECONDS = Duration.ofSeconds(4);

    private final AtomicLong cpuMillis = new AtomicLong(7_000);
    private final long start = System.nanoTime();
    private final Patience.Waiting waiting = new Patience(FOUR_SECONDS, Duration.ofSeconds(1)).start();

    @Test
    void anEndlessLoopIsGivenUpWhenItHasComputedLongEnough() {
        assertThat(overAfter(200)).isFalse();
        cpuMillis.addAndGet(900);
        assertThat(overAfter(1_100)).isFalse();
        cpuMillis.addAndGet(200);
        assertThat(overAfter(1_300)).isTrue();
    }

    @Test
    void whatWaitsForItsTurnOnABusyMachineHasAllItsTime() {
        assertThat(overAfter(200)).isFalse();
        cpuMillis.addAndGet(500);
        assertThat(overAfter(3_900)).isFalse();
        assertThat(overAfter(4_500)).isTrue();
    }

    @Test
    void whatWasComputedBeforeTheQuestionDoesNotCount() {
        cpuMillis.set(100_000);
        assertThat(overAfter(200)).isFalse();
        assertThat(overAfter(3_900)).isFalse();
    }

    private boolean overAfter(long millis) {
        return waiting.isOver(start + Duration.ofMillis(millis).toNanos(), cpuMillis::get);
    }
}
